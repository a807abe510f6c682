import type { Language } from '../../core/language.ts';
import type { PolicyText } from './group-policy-model.ts';

interface AdmlStrings {
  readonly description: string;
  readonly supported: string;
  readonly title: Readonly<Record<PolicyText, string>>;
  readonly explain: Readonly<Record<PolicyText, string>>;
  readonly box: Readonly<Record<string, string>>;
}

export const ADML_STRINGS: Readonly<Record<Language, AdmlStrings>> = {
  en: {
    description: 'Settings of Purple Pen, a private second look at a post before it goes out.',
    supported: 'Chrome 120 or Edge 120, or later, with the Purple Pen extension',
    title: {
      pack: 'Rule pack of the school',
      schoolDevice: 'This is a school device',
      allowOlder: 'Take an older version of the rule pack',
      install: 'Install Purple Pen',
    },
    explain: {
      pack: 'The school’s own rules. Copy all of pack.txt into the first box and what stands in pack-version.txt into the second. Without this policy Purple Pen works with the rules that it comes with.',
      schoolDevice:
        'Enable it for devices that the school owns: rules of the pack may depend on it. Staff see that it is set.',
      allowOlder: 'An older version of the same pack never replaces a newer one, unless this policy is enabled.',
      install:
        'The browser installs the Purple Pen extension and keeps it installed. If your school already uses the browser’s own list of extensions to install, add Purple Pen to that list instead, and leave this policy as it is.',
    },
    box: { pack: 'Text of pack.txt', packVersion: 'Text of pack-version.txt' },
  },
  cy: {
    description: 'Gosodiadau Purple Pen, ail olwg breifat ar neges cyn iddi fynd allan.',
    supported: 'Chrome 120 neu Edge 120, neu’n hwyrach, gyda’r estyniad Purple Pen',
    title: {
      pack: 'Pecyn rheolau’r ysgol',
      schoolDevice: 'Dyfais ysgol yw hon',
      allowOlder: 'Derbyn fersiwn hŷn o’r pecyn rheolau',
      install: 'Gosod Purple Pen',
    },
    explain: {
      pack: 'Rheolau’r ysgol ei hun. Copïwch y cyfan o pack.txt i’r blwch cyntaf a’r hyn sydd yn pack-version.txt i’r ail. Heb y polisi hwn mae Purple Pen yn gweithio gyda’r rheolau sy’n dod gydag ef.',
      schoolDevice:
        'Galluogwch ef ar gyfer dyfeisiau sy’n eiddo i’r ysgol: gall rheolau’r pecyn ddibynnu arno. Mae staff yn gweld ei fod wedi’i osod.',
      allowOlder:
        'Nid yw fersiwn hŷn o’r un pecyn byth yn disodli un mwy newydd, oni bai bod y polisi hwn wedi’i alluogi.',
      install:
        'Mae’r porwr yn gosod yr estyniad Purple Pen ac yn ei gadw. Os yw eich ysgol eisoes yn defnyddio rhestr y porwr ei hun o estyniadau i’w gosod, ychwanegwch Purple Pen at y rhestr honno yn lle hynny, a gadewch y polisi hwn fel y mae.',
    },
    box: { pack: 'Testun pack.txt', packVersion: 'Testun pack-version.txt' },
  },
};
