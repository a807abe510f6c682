import type { Cases } from './cases.ts';

/** Pupils by their names as they stand in the roster, or nearly. Written before the code that is to find them was changed. */
export const PLAIN_NAMES: Cases = {
  full: {
    primary: `[[Oliver Beckwith]] read a whole page out loud this morning
just had the loveliest chat with [[Hodan Farah]]
can we talk about [[Tyrese Coleman]]'s penalty at break
[[zofia wiśniewska]] is the funniest child i have ever met
[[Theo Garside]] threw his shoe over the fence, again
if anyone deserves the art prize it's [[Chidinma Okeke]]`,
    secondary: `[[Hannah Gledhill]] got her place at Leeds!! crying at my desk
[[CALLUM HOBSON]] YOU ABSOLUTE LEGEND
had [[Bilal Nwosu]] in isolation for the third time
lost my voice shouting at [[Reece Tindall]]
that solo by [[Seren Mbeki]] last night though`,
  },
  first: {
    primary: `[[Amelia]] asked me if fish get thirsty
[[Noah]] bit another child at lunch and now I've a form to fill in
[[Hamza]] can finally tie his laces, I could cry
so [[Isla]] has nits and of course so have I
two hours of phonics and [[Zainab]] still says the letter is 'bruh'
couldn't find [[Gethin]] anywhere on the playground, he was in the bin store
wet play. [[Jakub]] licked the window
had to ring home about [[Priya]] today
sat with [[Daryna]] all lunchtime, she's missing her dad
[[Maryam]] brought me a drawing of the two of us
Our nativity donkey was [[Joshua]] and he was sick on Mary`,
    secondary: `[[Rohan]] got a 9 in his physics mock and I'm so chuffed
[[Kieran]] has been excluded, not before time
Year 11 results: [[Imogen]] did it!!
my form have a new girl, [[Nikita]], lovely kid
told [[Declan]] to spit his gum out and he swallowed it
caught [[Chantelle]] vaping behind the sports hall
[[Mateusz]] wrote the best essay on Macbeth I've marked in years
how is [[Saffron]] ever going to pass maths
parents evening: [[Oskar]]'s dad never looked up from his phone`,
  },
  preferred: {
    primary: `[[Freddie]] has lost his second jumper this week
[[Seun]] was Star of the Week and did a lap of honour
[[Temi]] in my class thinks I'm 70
well done [[Will]], best speller in Year 4
[[Art]] would not get down from the climbing frame
[[Bea]] told me I have a nice moustache`,
    secondary: '',
  },
  nickname: {
    primary: `[[Tilly]] cried when the class hamster died
[[Olly]] ate glue in year 2 today
reading with [[Ollie]], [[Izzy]] and [[Abi]] was the best bit of my day
[[Ben]]'s mum is kicking off about the reading books
[[Jess]] got her pen licence!
[[Sam]] needs a new reading folder, he posted his down the drain
[[Tom]] and [[Dan]] fighting over the same chair in class
[[Alex]] finished the book!!! proud teacher
[[Josh]] told the whole of assembly my age
[[Abby]] made me a card for my last day
[[Livvy]] was sick in my handbag on the trip
[[Zuzia]] spoke her first full sentence in English in class
[[Kuba]] has moved up two book bands
[[Sasha]] in my class can do the splits`,
    secondary: `[[Liz]] in 9C has given up revising
[[Cam]] was on report all last half term
[[Gabe]] in my form has got a scholarship
[[Frankie]] left her coursework on the bus, Year 10 everyone
[[Lizzie]] from my tutor group got into Durham
[[Ellie]] hasn't been in since the funeral, such a quiet pupil
[[Vicky]] in year 13 has an offer from Oxford!
[[Nate]] smashed his mock
[[Matt]] got five detentions in a day
[[Pat]] in 8B is a comedian
[[Andy]] in 10D is going places
[[Becky]] in my form rang Childline
[[Beth]] failed her resit, gutted for her, lovely student
[[Chris]] in 7A is allergic to homework
[[Danny]] in set 4 told me maths is a scam
[[Dom]] in 11E is the next Stormzy
[[Fran]] in my tutor group swears like a docker
[[Fin]] in 8B cannot sit still for ten seconds
[[Izzy]] in year 9 stood up for the new kid today
[[Joey]] in 9C set off the fire alarm
[[Jon]] in 10D broke my whiteboard
[[Jonny]] in my set copied the whole test
[[Lexi]] in 8B did my eyebrows at break
[[Maddie]] was crying in my lesson again
[[Meg]] in 11E has an unconditional
[[Mikey]] in 7A lost his bus pass, third this term
[[Rach]] in year 12 wants to be a nurse
[[Rob]] in 9C is off with glandular fever
[[Stan]] in my class made me a Valentine
[[Tori]] in 10D has had enough of her dad
[[Jas]] in my form got 98%
[[Yas]] in 9C drew me as a potato`,
  },
  capitals: {
    primary: `WELL DONE [[KWAME]]!!!!
OMG [[ISABELLE]] ACTUALLY DID HER HOMEWORK
[[HARPREET]] WON THE EGG AND SPOON RACE
[[SAOIRSE]] PUT A PEA UP HER NOSE IN DINNERS`,
    secondary: `SOMEBODY TELL [[JAYDEN]] THE BELL HAS GONE, YEAR 9 ARE A ZOO
[[DEMI]] GOT AN A STAR IN HER MOCK`,
  },
  'lower case': {
    primary: `[[tasnim]] was so brave in assembly today
had [[ibrahim]] crying on me all afternoon bless him
[[niamh]] told her mum i shouted at her
why does [[reuben]] hate maths so much
year 3 trip was fab, only lost [[simran]] once`,
    secondary: `cant believe [[connor]] got suspended for that
cover lesson with year 8 and [[courtney]] called me mum
[[malachi]] in 8b is doing my head in
[[tegan]] and [[tia]] fell out again, tutor time was fun`,
  },
  possessive: {
    primary: `[[Eilidh]]'s mum brought me flowers
[[Aarav]]'s handwriting is beautiful now
[[Shiras]] mum is on the PTA and never lets me forget it
met [[Linh]]'s dad at the gate, what a lovely man
[[Emirs]] birthday today, the whole class sang`,
    secondary: `[[Yusuf]]'s attendance is down to 60%
[[Latoyas]] coursework has vanished and so has my will to live
[[Isaac’s]] exam results came in and I screamed`,
  },
  'double-barrelled': {
    primary: `[[Aaliyah Khan]] read her poem to the whole hall
[[Aaliyah Bell]] did the reading at mass
[[Faith Boateng]] is going to be prime minister
[[Reuben Whitley]] trapped his finger in the gate
[[Lily-Mae]] wet herself on the bus, poor love
[[Lily Mae]] has started calling me nan in class
[[Kayden-James]] swore at the lollipop lady
[[Kayden]] called the head a bellend
[[Faith Mensah-Boateng]] for head girl
[[Khan-Bell]] in year 5 is a handful`,
    secondary: '',
  },
  apostrophe: {
    primary: `[[Connor O'Neill]] needs a social worker not a detention
[[connor oneill]] climbed on the roof
[[Connor O’Neill]] got 10/10 in spellings
[[Maria D'Souza]] sang like an angel
[[Maria Dsouza]] cried all through maths
[[maria d souza]] did me proud at the harvest service`,
    secondary: '',
  },
  diacritics: {
    primary: `[[Zoe]] Atherton? no just [[Zoe]] in my class, reading at last
[[Chloe]] lost her coat at school again
[[Joao]] learned to swim on the school trip!
[[Stefan]] punched a wall at break time
[[Sian]] got a certificate in assembly
[[Ştefan Ionescu]] top of the class
[[Zofia Wisniewska]] is leaving us on Friday
[[Żuzanna]] was line leader in class today
[[Amélia]] got star of the week
[[Níamh]] finally ate a vegetable at lunch`,
    secondary: `[[Eloïse]] in 9C won the poetry prize
[[Mía]] in my form has a black eye`,
  },
  welsh: {
    primary: `Llongyfarchiadau i [[Garys]] am ei gwaith darllen
Diolch i [[Gethin]] a'i fam am y gacen
Da iawn [[Garys]], seren y dosbarth
llyfr [[Gethin]] ar goll eto, a mam [[Carys]] yn gandryll
Roedd [[Siân]] yn crio yn y dosbarth heddiw`,
    secondary: `Da iawn i [[Gatrin]] o flwyddyn 9
Penblwydd hapus i [[Ddafydd]] o ddosbarth 8B
Neges gan [[Domos]] yn gofyn am help gyda'r gwaith cartref
dwi mor falch o [[Gerys]] heddiw, disgybl arbennig`,
  },
};
