import type { Cases } from './cases.ts';

/** The same names where they are nobody's of the school. Written before the code that is to leave them was changed. */
export const TRAPS: Cases = {
  'own family': {
    primary: `my son Oliver lost his first tooth at the park
our Theo's birthday today, 6 already
Noah and the kids are off to Nana's
my daughter Isla started at her new school today and I cried in the car
me, Amelia and the dog on the beach
Charlie (my other half) has done his back in
proud mum, my Freya got star of the week at her school
picked Alfie up from nursery, he'd bitten someone, mortified
date night with Daniel, first since the baby
Our Poppy's parents evening went well, her teacher says she never stops talking
bath, bed, book. Thomas asleep by 7, wine open
12 years married to Joshua today ❤️
Elsie is teething, no sleep, work tomorrow
nephew Jakub made his first communion`,
    secondary: `Our Callum passed his driving test!!
hubby Reece is a teacher too so tea is all about school
my two, Jake and Megan, are at each other's throats
mum of Hannah and Leon, teacher of 30 others
it's our Kieran's prom tonight, scrubs up well my lad
my granddaughter Seren got an A in art at her school
Rohan and I are getting married!!
Isaac slept through! 9 months of hell over`,
  },
  pets: {
    primary: `Poppy got her stitches out, vet says she is fine
walked Max along the canal before work
Charlie ate my lesson plans, daft dog
Theo the cat has brought me another mouse
RIP George, best labrador ever`,
    secondary: 'Ruby chewed my marking, bad puppy\nLola has had six kittens',
  },
  'friends and others': {
    primary: `lunch with Jess was just what I needed
Sam in HR has lost my payslip
Daniel from the gym says I need protein
off to Ben and Katie's wedding tomorrow
drinks with Olivia and the girls
Thanks for having us Tom and Dan, lovely meal
my hairdresser Abigail is a genius
the plumber, Josh, finally turned up
Amelia from next door has got a hot tub
Alex on the checkout told me I looked tired
Isabelle my old uni housemate is pregnant!
Priya did my nails, love them
Harpreet at the council says the bins are Friday now`,
    secondary: `Andrew at the garage has fixed the clutch
Happy birthday Rachel, love you, gin at yours
my mate Luke ran the marathon
swimming with Emma then coffee
Zara from slimming world lost 3 stone
text from Sophie, she's engaged!
Ryan the postman knows all my secrets`,
  },
  colleagues: {
    primary: `Leanne is leaving us and I'm gutted
Shabana has been a brilliant head to work for
Mr Ridley did the conga at the Christmas do
Tom Ridley and Joanne Whitwam ran the marathon for charity
Gary fixed the boiler again, hero
Miss Hartley is the best teacher I know`,
    secondary: `Becky made a cake for the staffroom
Sanjay and Helen are the best bosses
Ian the technician saved my lesson
Sue in the office is an angel
Mrs Loftus has retired after 30 years`,
  },
  'celebrities and sport': {
    primary: `Harry Kane should be knighted
George Ezra was amazing last night
Olivia Colman in anything, I'm watching
Noah's Ark story at church this morning
Jack Grealish what a goal
Jordan Pickford saved us
Charlie Dimmock's garden show, love it
Theo Walcott is retiring
watching Daniel Craig as Bond, dreamy
Beyoncé and Adele on shuffle, then Olivia Rodrigo
Max Verstappen again, so dull
George Michael at Christmas, obligatory`,
    secondary: `Harry and Meghan at it again
Kylie and Jason on the telly, what a throwback
Emma Raducanu out in the first round
Declan Rice worth every penny
come on Harry!! penalty!!
Callum Wilson is injured again
Ed Sheeran or Lewis Capaldi, you choose
Stacey, Joe and Zara on Strictly
Rory McIlroy has done it!!!
Marcus to start, Mason on the bench for me`,
  },
  'fiction and songs': {
    primary: `Thomas the Tank Engine on a loop in this house
reread Alice's Adventures, still mad
Oliver! the musical at the theatre tonight
Matilda the film is better than I thought
Poppy from Trolls is my spirit animal
Charlie and the Chocolate Factory is our class book
Daniel in the lion's den was the sermon
Max from Where the Wild Things Are is me before coffee
dressed as Freddie Mercury for the party`,
    secondary: `Emma by Jane Austen, again
Romeo and Juliet with year 10, Tybalt is the only sensible one
Ruby Tuesday by the Stones on vinyl
Dylan at 80, still touring
Jolene, Jolene... karaoke queen
Lucy in the Sky with Diamonds, ukulele group nailed it
in Of Mice and Men Lennie dies, spoiler
Eleanor Rigby is the saddest song`,
  },
  'places, months, saints, shops, horses': {
    primary: `May half term can't come soon enough
Paris for the weekend, baguettes ahoy
Jordan and Israel talks have failed again
St George's day parade on Sunday
off to Victoria station then home
Abigail's Party at the theatre in Thornby
Theo Fennell rings are a dream
Isla Bonita cafe does a great brunch
Olivers garden centre is having a sale
summer in the garden, bliss
Poppy Day collection was well supported
Poppy appeal tin is on my desk
Amelia Earhart assembly planned, love that woman`,
    secondary: `Georgia on my mind, Atlanta here we come
put a fiver each way on Kieran's Lad in the 3.30
Molly Malones is doing two for one
Victoria line suspended, late for my course
St Patrick's day hangover
Austin, Dallas, Florence, take me anywhere
Ruby wedding for mum and dad
Holly on the door and mince pies in the oven
Jade plant needs repotting
Chelsea v Leeds tonight`,
  },
  'names that are words': {
    primary: `hope the weather holds for sports day
Hope everyone in our school community is safe
will the heating ever work in my classroom
Will be glad when these reports are done
mark, moderate, repeat. teacher life
Mark schemes for SATs are out
may the odds be ever in your favour, year 6
May is SATs month
grace before lunch, then phonics
Grace and patience is what year 4 need from me
faith schools debate on the radio
Faith in humanity restored by my class
star charts do not work
Star of the week assembly today
guy at the gym told me teachers are lazy
art club is cancelled this week
Art and DT displays done in my classroom
max 30 in a class should be law
summer reading challenge starts for my class
Rose tinted glasses when people talk about school
rose at 5, in school by 7
jack of all trades, that's a primary teacher
Jack and the Beanstalk is our panto, whole school
ivy all over the school shed
Jordan is our topic for geography
Paris 2024 assembly for year 5`,
    secondary: `destiny calls, year 9 last thing Friday
Harley Davidson in the staff car park, midlife crisis
Ruby slippers for the school production
jade earrings lost in the school hall, reward
Holly and ivy in the chapel, carol service at 6
mason jars for science
Blake poems with year 11, Tyger Tyger
Leo the lion in our RE lesson on the zodiac
Eve of the exams and I feel sick for them
Ash Wednesday mass for the whole school
taylor made lessons, as my mentor calls it`,
  },
};
