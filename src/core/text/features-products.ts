import { FAMILIES, type Family } from './families.ts';

type Side = Family | `<${string}>`;

const WHO: readonly Side[] = [
  'school',
  'leadership',
  'trust',
  'colleague',
  'parent',
  'pupil',
  'oneChild',
  'role',
  'here',
  'workPeople',
  'ownFamily',
  'government',
  'otherSchool',
  'leisure',
  '<SCHOOL>',
  '<STAFF>',
  '<PUPIL>',
];
const HARM: readonly Side[] = [
  'complaint',
  'sarcasm',
  'sarcasmSign',
  'mockery',
  'negation',
  'wrongdoing',
  'insinuation',
  'threat',
  'swearing',
  'praise',
];
const CHILD: readonly Side[] = [
  'pupil',
  'oneChild',
  'parent',
  'heShe',
  'role',
  'workPeople',
  'ownFamily',
  '<PUPIL>',
  '<NAME>',
  '<CLASS>',
];
const KNOWN: readonly Side[] = ['need', 'home', 'behaviour', 'work', 'childWords', 'childPlace', 'contact', 'birthday'];
const SCHOOL: readonly Side[] = [
  'school',
  'leadership',
  'trust',
  'colleague',
  'role',
  'here',
  'workPeople',
  'we',
  'ownFamily',
  'government',
  '<SCHOOL>',
  '<STAFF>',
];
const MATTERS: readonly Side[] = [
  'incident',
  'staffing',
  'inspection',
  'secrecy',
  'meeting',
  'money',
  'voice',
  'media',
];

const cross = (left: readonly Side[], right: readonly Side[]): [Side, Side][] =>
  left.flatMap((a) => right.map((b): [Side, Side] => [a, b]));

/** Pairs whose nearness says more than either alone. A side in `<>` is a tag of a masked name. */
export const PRODUCTS: readonly (readonly [Side, Side])[] = [
  ...cross(WHO, HARM),
  ...cross(CHILD, KNOWN),
  ...cross(SCHOOL, MATTERS),
  ...cross(['pupil', 'we', 'school', 'ownFamily', '<CLASS>', '<PUPIL>'], ['place', 'travel', 'when']),
  ...cross(
    ['pastPupil', 'parent', 'pupil', 'toParent', 'colleague', 'ownFamily', '<PUPIL>', '<STAFF>', '<NAME>'],
    ['contact'],
  ),
  ...cross(['employer'], ['<SCHOOL>', 'school', 'role', 'ownFamily', 'otherSchool']),
  ...cross(['identity'], ['hostility', 'threat', 'slur', 'complaint', 'praise', 'belief']),
  ...cross(['slur', 'sexual', 'threat', 'swearing'], ['you', 'heShe', 'they', 'negation', 'leisure']),
  ...cross(['i', 'we', 'school'], ['media', 'mediaAsk', 'contact']),
  ['travel', 'place'],
  ['travel', 'when'],
  ['place', 'when'],
  ['insinuation', 'wrongdoing'],
  ['complaint', 'sarcasmSign'],
  ['praise', 'sarcasmSign'],
  ['staffing', 'secrecy'],
  ['inspection', 'secrecy'],
  ['heShe', 'wrongdoing'],
  ['heShe', 'insinuation'],
  ['heShe', 'staffing'],
  ['heShe', 'complaint'],
  ['they', 'complaint'],
  ['you', 'complaint'],
];

/** Families that are counted in the text being answered, too. */
export const REPLY_FAMILIES: readonly Family[] = FAMILIES.filter(
  (f) =>
    ![
      'mildSwearing',
      'slur',
      'sexual',
      'insinuation',
      'mockery',
      'secrecy',
      'lovely',
      'sarcasmSign',
      'belief',
      'teaching',
      'money',
      'meeting',
      'threat',
      'hostility',
    ].includes(f),
);
