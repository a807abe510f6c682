import type { Language } from '../../core/language.ts';
import type { ConnectionQuestion } from '../../guard/ports.ts';

type Act = ConnectionQuestion['act'];

export interface ConnectionStrings {
  /** What the press has not done yet. */
  readonly status: Readonly<Record<Act, string>>;
  /** Before the name. */
  readonly person: string;
  readonly agree: string;
  readonly label: string;
  readonly labelNote: string;
  readonly back: string;
  readonly goOn: string;
  readonly onlyYou: string;
  /** Where the site did not take our press. */
  readonly again: { readonly notice: string; readonly advice: string };
  /** In a note, before what it says: with whom it is about. */
  isAbout(name: string): string;
  /** Under a note. */
  readonly notAgain: string;
}

export const CONNECTION_STRINGS: Readonly<Record<Language, ConnectionStrings>> = {
  en: {
    status: {
      accept: 'You have not accepted yet.',
      add: 'Your request has not been sent yet.',
      follow: 'You are not following them yet.',
    },
    person: 'Who this is',
    agree: 'Don’t ask about this person again',
    label: 'A reminder for yourself, if you like',
    labelNote: 'Such as: my cousin; agreed with the head. Stays on this device.',
    back: 'Not now',
    goOn: 'Go on',
    onlyYou: 'This is Purple Pen, on your own device. Only you can see it.',
    again: {
      notice: 'Please press it once more',
      advice: 'The site did not take it. Your next press goes straight through.',
    },
    isAbout: (name) => `This is about ${name}.`,
    notAgain: 'Not again about this person',
  },
  cy: {
    status: {
      accept: 'Nid ydych wedi derbyn eto.',
      add: 'Nid yw eich cais wedi’i anfon eto.',
      follow: 'Nid ydych yn eu dilyn eto.',
    },
    person: 'Pwy yw’r person hwn',
    agree: 'Peidio â gofyn am y person hwn eto',
    label: 'Nodyn i chi’ch hun, os hoffech',
    labelNote: 'Er enghraifft: fy nghyfnither; cytunwyd â’r pennaeth. Mae’n aros ar y ddyfais hon.',
    back: 'Ddim nawr',
    goOn: 'Mynd ymlaen',
    onlyYou: 'Purple Pen sydd yma, ar eich dyfais eich hun. Dim ond chi sy’n gallu gweld hwn.',
    again: {
      notice: 'Pwyswch ef unwaith eto',
      advice: 'Ni dderbyniodd y wefan hynny. Bydd eich gwasgiad nesaf yn mynd yn syth drwodd.',
    },
    isAbout: (name) => `Mae hyn am ${name}.`,
    notAgain: 'Peidio â sôn am y person hwn eto',
  },
};
