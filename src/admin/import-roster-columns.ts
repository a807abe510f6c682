import type { Columns } from './import-table.ts';

/** The name for everyday, where it differs. */
const PREFERRED = [
  'Preferred name',
  'Preferred forename',
  'Preferred first name',
  'Known as',
  'Known as name',
  'Known as first name',
  'Chosen name',
  'Chosen first name',
  'Preferred',
  'Nickname',
  'Enw dewisol',
];

const who = (name: string): string[] => [
  name,
  ...['Legal', 'Pupil', 'Student', 'Child', 'Learner', "Pupil's", "Student's"].map((word) => `${word} ${name}`),
];

/** Headers of the exports of SIMS, Arbor, Bromcom, ScholarPack, Integris, SEEMiS, Teacher Centre and of hand-made sheets. */
export const ROSTER_COLUMNS: Columns = {
  Forename: [
    ...['Forename', 'Forenames', 'First name', 'First names', 'First forename', 'Given name', 'Given names'].flatMap(
      who,
    ),
    'Enw cyntaf',
    'Enwau cyntaf',
    ...PREFERRED,
  ],
  Surname: [
    ...['Surname', 'Last name', 'Family name'].flatMap(who),
    'Cyfenw',
    'Preferred surname',
    'Preferred last name',
    'Known as surname',
    'Known as last name',
  ],
  'Preferred name': PREFERRED,
  'Preferred surname': [
    'Preferred surname',
    'Preferred last name',
    'Known as surname',
    'Known as last name',
    'Chosen surname',
  ],
  Name: [
    ...['Name', 'Full name', 'Display name', 'Preferred full name'].flatMap(who),
    ...['Pupil', 'Student', 'Child', 'Learner', 'Pupil name', 'Student name', 'Surname Forename', 'Forename Surname'],
    ...['Name Surname Forename', 'Surname First name', 'Enw', 'Enw llawn', 'Disgybl'],
  ],
  Year: [
    'Year',
    'Year group',
    'NC year',
    'NC year group',
    'Curriculum year',
    'National Curriculum Year',
    'Actual NC year',
    'Year taught in',
    'Yr',
    'Stage',
    'Blwyddyn',
  ],
  Class: [
    ...['Class', 'Class name', 'Reg', 'Reg group', 'Registration group', 'Registration form', 'Registration class'],
    ...[
      'Reg form',
      'Form',
      'Form group',
      'Form name',
      'Tutor group',
      'Form Tutor group',
      'Form class',
      'Year class',
      'Dosbarth',
    ],
  ],
  Number: [
    'UPN',
    'Unique pupil number',
    'Adno',
    'Admission number',
    'Admission no',
    'Adm no',
    'Student ID',
    'Pupil ID',
    'MIS ID',
    'Person ID',
    'SCN',
  ],
};
