import type { PackText } from '../core/pack/text-schema.ts';

/**
 * What the filters that a roster becomes protect against and what not, a sentence each, for whoever makes a pack.
 * The rates are those of `build-roster-filters.ts`; `tests/admin/roster-privacy.test.ts` measures them.
 */
export const ROSTER_PRIVACY: Readonly<Record<'protects' | 'limits', readonly (PackText & { readonly cy: string })[]>> =
  {
    protects: [
      {
        en: 'The pack holds no list of pupils, only three filters that answer yes or no to a first name, a surname or a full name, and each build has a new key.',
        cy: 'Nid oes rhestr o ddisgyblion yn y pecyn, dim ond tri hidlydd sy’n ateb ie neu na i enw cyntaf, cyfenw neu enw llawn, ac mae allwedd newydd bob tro y caiff ei wneud.',
      },
      {
        en: 'The filters are wrong on purpose: about 1 in 5 first names, 1 in 10 surnames and 1 in 100 full names that are no pupil’s are answered with yes, too, so a yes alone proves nothing.',
        cy: 'Mae’r hidlwyr yn anghywir o fwriad: ceir ie hefyd i ryw 1 o bob 5 enw cyntaf, 1 o bob 10 cyfenw ac 1 o bob 100 enw llawn nad ydynt yn enwau disgyblion, felly nid yw ie ar ei ben ei hun yn profi dim.',
      },
    ],
    limits: [
      {
        en: 'Whoever has the pack can try names on it. A pupil’s name is always answered with yes; for a rare name, or where all three say yes, that is a strong hint.',
        cy: 'Gall unrhyw un sydd â’r pecyn roi cynnig ar enwau. Ceir ie bob tro i enw disgybl; i enw prin, neu lle mae’r tri’n dweud ie, mae hynny’n awgrym cryf.',
      },
      {
        en: 'This is not anonymous. Treat the pack as personal data: send it to staff’s devices only, and make a new one when the roster changes.',
        cy: 'Nid yw hyn yn ddienw. Dylid trin y pecyn fel data personol: anfonwch ef i ddyfeisiau staff yn unig, a gwnewch un newydd pan fydd y gofrestr yn newid.',
      },
      {
        en: 'A pack without a roster works, too; it notices fewer pupils’ names.',
        cy: 'Mae pecyn heb gofrestr yn gweithio hefyd; mae’n sylwi ar lai o enwau disgyblion.',
      },
    ],
  };
