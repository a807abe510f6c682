import { buildRosterFilters, type Pupil } from '../../../../src/core/pack/build-roster-filters.ts';
import { type CompiledPack, compilePack } from '../../../../src/core/pack/compile.ts';
import { type School, schoolSchema } from '../../../../src/core/pack/schema.ts';
import { emptyPack, testKey } from '../../../support/school-packs.ts';
import { CUTHBERTS, LARKFIELD } from './schools.ts';

/** Ninety pupils, `forename surname`, with a preferred name in brackets. */
const PRIMARY = `Oliver Beckwith|Olivia Marsden|Amelia Thackray|Noah Ellwood|Poppy Swales|Theo Garside|Isla Hemingway|George Tunnicliffe|
Freya Otley|Charlie Brough|Elsie Prudhoe|Alfie Stockdale|Matilda Raistrick|Frederick Lumb (Freddie)|Benjamin Ackroyd|William Sugden (Will)|
Thomas Haigh|Jessica Naylor|Samuel Crabtree|Daniel Horsfall|Isabelle Firth|Abigail Kaye|Joshua Bairstow|Alexander Dyson|May Thwaite|
Hope Illingworth|Grace Oduya|Summer Pickles|Mark Tordoff|Rose Akroyd|Jordan Blamires|Arthur Nettleton (Art)|Beatrice Holroyd (Bea)|
Max Sowden|Ivy Butterworth|Faith Mensah-Boateng|Star Wilmot|Guy Farrar|Jack Murgatroyd|Paris Ogden|Aaliyah Khan-Bell|
Reuben Shaw-Whitley|Lily-Mae Dent|Kayden-James Pell|Connor O'Neill|Maria D'Souza|Mohammed Iqbal|Muhammad Rahman|Aisha Siddiqui|
Zainab Hussain|Ibrahim Mahmood|Maryam Chaudhry|Hamza Bashir|Harpreet Gill|Arjan Sandhu|Simran Dhaliwal|Priya Raman|Aarav Mehta|
Tasnim Begum|Oluwaseun Adeyemi (Seun)|Chidinma Okeke|Temitope Balogun (Temi)|Kwame Asante|Zofia Wiśniewska|Jakub Nowakowski|
Zuzanna Kowalczyk|Wojciech Mazur|Andrei Popescu|Ştefan Ionescu|Niamh Gallagher|Caoimhe Doyle|Saoirse Kelleher|Tadhg Brennan|
Carys Prosser|Gethin Rhydderch|Siân Morgan|Eilidh Drummond|Wei Zhang|Linh Nguyen|Emir Yilmaz|Abdirahman Warsame|Hodan Farah|
João Pereira|Zoë Atherton|Chloé Lambert|Shira Goldblum|Jaiden Campbell|Kaitlyn Bright|Tyrese Coleman|Daryna Kovalenko`;

/** Six hundred: each first name with three surnames. */
const FIRST = `Aaron Abdul Adam Adeola Aidan Aishah Alan Albert Aleksandra Alice Amara Amina Amir Amy Ana Andrew Angharad Anisha Anna Anthony
Arun Asha Ava Ayesha Bartosz Bella Beth Bilal Blake Bradley Brooke Caitlin Callum Cameron Catrin Cerys Chantelle Chiamaka Christopher Ciara
Clara Cody Conor Courtney Dafydd Daisy Darius David Dawid Declan Demi Destiny Dominic Dylan Ebony Edward Efe Elena Eleanor Elijah Elizabeth
Ellie Eloise Emily Emma Erin Esme Ethan Eva Evie Farah Fatima Femi Ffion Finlay Florence Francesca Gabriel Georgia Gurpreet Habiba Hannah Harley
Harry Harvey Hassan Heidi Henry Holly Hugo Ibby Imogen Imran Isaac Isabella Jacob Jade Jaden Jake James Jamie Jasmine Jasmin Jason Jay Jaya
Jayden Jennifer Jerome Joe Joel John Jonathan Joseph Josie Julia Kacper Kai Kasia Katie Keira Kieran Kofi Kyle Lara Latoya Laura Leah
Leo Leon Lewis Liam Libby Lola Lucas Lucy Luke Maddison Maisie Malachi Marcus Martha Mason Mateusz Matthew Megan Mia Michael Milly Mirza
Molly Nadia Nathan Neve Nia Nicole Nikita Nisha Oisin Omar Oskar Owen Patrick Phoebe Rachel Rahul Rebecca Reece Rhys Riley Robert Rohan
Rory Ruby Ryan Saffron Sara Sean Seren Shannon Sophie Stanley Tariq Taylor Tegan Tia Toby Tomos Victoria Yasmin Yusuf Zara Zak`;
const LAST = `Armitage Bale Cassidy Dobson Eccles Farooq Gledhill Hobson Ishaq Jowett Kirkbride Lockwood Mistry Nwosu Oldroyd Patel Quirke Robson
Singh Tindall Uddin Varley Wakefield Yeadon Zielinski Adams Bhatt Carr Dunne Evans Fenwick Greaves Hopkins Ingham Jessop Khan Lynch Mbeki`;

function pupil(row: string): Pupil {
  const [, name = '', preferred = ''] = /^([^(]+?)\s*(?:\((.*)\))?$/.exec(row.trim()) ?? [];
  const [forename = '', ...rest] = name.split(' ');
  return { forename, surname: rest.join(' '), preferred };
}

export const primaryRoster: readonly Pupil[] = PRIMARY.split('|').map(pupil);

const firsts = FIRST.split(/\s+/);
const lasts = LAST.split(/\s+/);
/** The surnames of a first name go on where those of the one before it ended. */
export const secondaryRoster: readonly Pupil[] = [
  ...'Hannah Gledhill|Callum Hobson|Bilal Nwosu|Reece Tindall|Seren Mbeki'.split('|').map(pupil),
  ...firsts.flatMap((forename, i) =>
    [0, 1, 2].map((j) => ({ forename, surname: lasts[(i * 3 + j) % lasts.length] as string, preferred: '' })),
  ),
];

const staff = (rows: string) =>
  rows.split('|').map((row) => {
    const [title = '', forename = '', surname = '', role = ''] = row.split(' ');
    return { title, forename, surname, role };
  });

function packOf(school: Partial<School>, roster: readonly Pupil[], people: string, seed: number): CompiledPack {
  return compilePack({
    ...emptyPack(),
    school: schoolSchema.parse({ name: 'School', ...school }),
    roster: buildRosterFilters(roster, testKey(seed)),
    staff: staff(people),
  });
}

export const primary = packOf(
  LARKFIELD,
  primaryRoster,
  'Mrs Shabana Aziz Headteacher|Mr Tom Ridley Deputy|Miss Leanne Hartley Teacher|Ms Joanne Whitwam TA|Mr Gary Platt Caretaker',
  11,
);

export const secondary = packOf(
  CUTHBERTS,
  secondaryRoster,
  'Mrs Helen Ogilvie Headteacher|Mr Sanjay Rao Deputy|Miss Becky Turnbull Teacher|Mr Ian Cragg Technician|Mrs Sue Loftus Office',
  12,
);
