import type { Cases } from './cases.ts';

/** Pupils by names that are bent, hidden, cut short or misspelt. Written before the code that is to find them was changed. */
export const HIDDEN_NAMES: Cases = {
  'camel hashtag': {
    primary: `#WellDone[[Maryam]] what a swimmer
#Team[[Jakub]] all the way
#[[Tyrese]]ForPrimeMinister
cake sale raised £200 #ProudOf[[Aarav]]
#[[Poppy]]IsFive #reception
best actor award goes to... #[[ReubenShawWhitley]]
#Bravo[[Harpreet]]`,
    secondary: `#Justice4[[Declan]] year 10 are furious
#GoOn[[Seren]] #medicine
#Free[[Kieran]] (from isolation)`,
  },
  'joined hashtag': {
    primary: `#welldone[[hamza]] 10/10
#goodluck[[zainab]] at nationals
#team[[theo]] for sports day
#proudof[[chidinma]]
#[[oliverbeckwith]] superstar
#happybirthday[[elsie]] from all in year 2
#getwellsoon[[noah]]
#soproud[[priya]] #teacherlife`,
    secondary: `#[[imogen]]rocks results day
#superstar[[megan]]
#thankyou[[rohan]] for the card
#[[mateusz]]4headboy`,
  },
  handle: {
    primary: `@[[aaravmehta]]_ get off twitter and do your homework
well played @[[TyreseColeman]]9
@[[hodan.farah]] see you monday, spellings please`,
    secondary: `@[[Bilal_Nwosu]] congrats on the 9s mate
hey @[[megan]]x07 have you done your coursework yet
loving the art @[[seren]].draws, best in the class`,
  },
  'initials with class': {
    primary: `[[O.P.]] in 4K threw a chair
[[OP]] 4K has been excluded
[[T.G.]] (Y2) wet himself twice today
[[K.A.]] in year 5 has a new foster placement
[[AK]] in Robins told me about her dad`,
    secondary: `[[B.N.]] 9C suspended again
[[C.H]] in 10D is back on Monday
Only [[J.T.]] in 8B could get lost between two rooms
11E's [[SM]] just got predicted three As
[[ZK]] yr 9 self harming, dsl informed`,
  },
  'first with initial': {
    primary: `[[Amelia T]] told me my breath smells
[[Jack M]] kicked off at lunch
star of the week is [[Max S.]]
[[noah e]] and [[theo g]] at it again in class
[[Zuzanna K]] spoke to me for the first time!
[[Rose.A]] has moved house`,
    secondary: `[[Hannah G]] in top set
[[Callum H]] vs [[Reece T]] in the corridor, guess who broke it up
[[EmilyR]] got the lead in the school show`,
  },
  misspelt: {
    primary: `[[Olivr]] was moved down a set today
[[Ameila]] asked if I'm married
[[Harpeet]] got her 25m badge on the swimming trip
[[Ibrahimm]] is such a lovely boy, makes my day in class
[[Chidima]] read to the whole of year 3
[[Elsiee]] cried at the gate
[[Jakob]] is doing so well in maths
[[Zanab]] has chicken pox, year 1 is dropping like flies
[[Abdirahmen]] got star of the week
[[Wojceich]] helped me carry the PE kit
[[Simren]] in Kites told me she wants to be me
[[Nioh]] is still not dry at school
[[Thoe]] in my class ate my pen
[[Popy]] lost her tooth in assembly`,
    secondary: `[[Immogen]] got into drama school!
[[Kieron]] has been permanently excluded
[[Declen]] in 9C, what a character
[[Shanon]] told me to eff off in period 5, detention set
[[Cortney]] walked out of my lesson
[[Mattew]] in year 11 nicked the exam paper
[[Megn]] passed her resit
[[Dafyd]] won the school eisteddfod chair
[[Libyb]] in 7A is homesick on the residential
[[Ameer]] in 10D has moved up a set`,
  },
  phonetic: {
    primary: `[[Ayesha]] in Wrens lost another tooth
[[Mohamed]] got his pen licence today
[[Muhammed]] and his brother were late again, class 4
[[Caitlin]] was hit by a ball at break time
[[Jayden]] in year 5 is on a final warning
[[Niav]] sang her little heart out in assembly
[[Keeva]] told me a joke in class
[[Seersha]] did her first forward roll in PE
[[Kaytlin]] got a certificate
[[Tige]] in year 6 broke his arm
[[Jaydon]] got sent to the head
[[Mariam]] in my class has had her baby sister`,
    secondary: `[[Aisha]] in 9C is the one to watch
[[Kaitlyn]] from 8B has run away
[[Jaidan]] in my form has ADHD and a heart of gold
[[Kieren]] in 10D finally submitted his coursework
[[Rees]] in 7A got a head teacher's award
[[Yousuf]] smashed the maths challenge
[[Carys]] in year 9 has an amazing voice
[[Neave]] told me about her eating, referred it on
[[Emilie]] in 7A cries every lunchtime`,
  },
  'split or starred': {
    primary: `[[O l i v e r]] strikes again in year 3
[[O.l.i.v.i.a]] you know who you are, year 5
[[Oli*er]] was a pain in maths
[[0liver]] in my class, I rest my case
[[Ham-za]] spent lunch in my classroom
[[H*mza]] spent lunch in my classroom
[[M a r y a m]] got the lead part in the nativity
[[J@kub]] was rude to the dinner ladies
[[Am3lia]] told her mum on me
[[A🌟m🌟e🌟l🌟i🌟a]] is our star of the week
[[Theo🌟]] is our star of the week
well done [[Noah💜]]and[[💜Poppy]] for reading in assembly
[[N_o_a_h]] needs a lesson in manners`,
    secondary: `[[Im0gen]] has been caught cheating in her mock
[[M.e.g.a.n]] is back from exclusion
[[De*lan]] was in isolation again
[[R 3 e c e]] in year 8`,
  },
  'name that is a word': {
    primary: `[[May]] lost her reading book in class
gave [[Hope]] her award in assembly
[[Grace]] was sick on the coach
[[Summer]] has gone home with a temperature
[[Mark]] needs to stop licking people
[[Rose]] finally counted to 20!
poor [[Ivy]] got hit by a football
[[Faith]]'s mum complained about the fruit
[[Star]] fell off the stage in our assembly
[[Guy]] won't stop biting in reception
[[Jack]] read a whole book today, his mum cried
[[Max]] swore at the lollipop man
had to tell [[Paris]] off for hitting
[[Jordan]] moved to the bottom set
[[Will]] was a nightmare in phonics
so [[Wei]] gets star of the week
sat next to [[Bea]] at lunch, she told me about her nan
[[Art]] won't sit on the carpet`,
    secondary: `[[Harley]] in year 10 is one to watch
[[Brooke]] got caught with a phone in her exam
told [[Ruby]] and [[Jade]] to stop passing notes
[[Leo]] in 7A has lost his blazer
[[Destiny]] was crying in the toilets at break
[[Blake]] walked out of my lesson
[[Holly]] and [[Daisy]] are not speaking, form time was tense
[[Mason]] threw a chair in science
[[Riley]] got 4% in the mock, bless him
[[Taylor]] in 9C has left us for another school
[[Jay]]'s dad shouted at me in reception
[[Kai]] in my form has got a trial with City`,
  },
  list: {
    primary: `[[Theo]], [[Noah]] and [[Priya]] were on fire in maths
Birthday treats from [[Isla]] & [[Freya]] today
golden time for [[Hodan]], [[Linh]], [[Wei]], [[Emir]]. nobody else
my readers: [[Amelia]], [[Tasnim]], [[Andrei]]`,
    secondary: `Goals from [[Kyle]], [[Bilal]] and [[Omar]], U14s win 3-0
cast list: [[Seren]] as Nancy, [[Joseph]] as Fagin, [[Hugo]] as Oliver`,
  },
  'to or for a pupil': {
    primary: `Happy 7th birthday [[Elsie]], love from your teacher
miss you already [[Saoirse]]! good luck at your new school
Hi [[Gethin]], yes you can bring your hamster in on Monday
thanks for the card [[Kwame]], best class ever`,
    secondary: `[[Hannah]], send me the draft tonight and I'll mark it
no worries [[Rohan]], see you in lesson 3
Good luck tomorrow [[Imogen]]! you'll smash that exam
congratulations [[Femi]], what a set of GCSEs`,
  },
};
