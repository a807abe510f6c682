import type { Language } from '../../core/language.ts';
import type { Condition } from '../../core/pack/schema.ts';

type Values<K extends keyof Condition> = NonNullable<Condition[K]>[number];
/** What each value of a condition means, to stand after one another: `on Facebook, on personal accounts`. */
type ConditionWords = Readonly<{ [K in keyof Required<Condition>]: Readonly<Record<Values<K>, string>> }>;

const en: ConditionWords = {
  sites: { facebook: 'on Facebook', x: 'on X', instagram: 'on Instagram' },
  accounts: { personal: 'on personal accounts', official: "on the school's accounts" },
  surfaces: {
    post: 'in posts',
    reply: 'in replies',
    comment: 'in comments',
    caption: 'in captions',
    bio: 'in profiles',
    message: 'in messages',
  },
  audiences: {
    public: 'where everyone can see it',
    friends: 'where friends can see it',
    group: 'in groups',
    'only-me': 'where only oneself can see it',
    unknown: 'where it is not known who can see it',
  },
  targets: {
    school: 'about the school',
    leadership: 'about leaders',
    colleague: 'about colleagues',
    pupil: 'about pupils',
    parent: 'about parents',
    trust: 'about the trust',
  },
  signs: {
    named: 'where a pupil is named',
    home: 'where it tells where a pupil lives',
    safeguarding: 'where it is about safeguarding',
    threat: 'where it threatens',
    slur: 'where it has a slur in it',
    sexual: 'where it is sexual',
    child: 'where a child is in the picture',
    teen: 'where a teenager is in the picture',
    'unknown-age': 'where somebody of unknown age is in the picture',
    alone: 'where one person is in the picture',
    group: 'where several people are in the picture',
    crest: 'where the crest is in the picture',
    printed: "where the school's name is printed in the picture",
  },
  roles: {
    teacher: 'for teachers',
    support: 'for support staff',
    leader: 'for leaders',
    governor: 'for governors',
    volunteer: 'for volunteers',
    trainee: 'for trainees',
    contractor: 'for contractors',
  },
  times: { working: 'in working hours', break: 'in breaks', off: 'outside working hours' },
  devices: { school: "on the school's devices", own: 'on own devices' },
};

const cy: ConditionWords = {
  sites: { facebook: 'ar Facebook', x: 'ar X', instagram: 'ar Instagram' },
  accounts: { personal: 'ar gyfrifon personol', official: 'ar gyfrifon yr ysgol' },
  surfaces: {
    post: 'mewn postiadau',
    reply: 'mewn atebion',
    comment: 'mewn sylwadau',
    caption: 'mewn capsiynau',
    bio: 'mewn proffiliau',
    message: 'mewn negeseuon',
  },
  audiences: {
    public: 'lle gall pawb ei weld',
    friends: 'lle gall ffrindiau ei weld',
    group: 'mewn grwpiau',
    'only-me': 'lle na all neb arall ei weld',
    unknown: 'lle na wyddys pwy all ei weld',
  },
  targets: {
    school: 'am yr ysgol',
    leadership: 'am arweinwyr',
    colleague: 'am gydweithwyr',
    pupil: 'am ddisgyblion',
    parent: 'am rieni',
    trust: 'am yr ymddiriedolaeth',
  },
  signs: {
    named: 'lle enwir disgybl',
    home: 'lle dywedir ble mae disgybl yn byw',
    safeguarding: 'lle mae a wnelo â diogelu',
    threat: "lle mae'n bygwth",
    slur: 'lle mae gair difrïol ynddo',
    sexual: "lle mae'n rhywiol",
    child: 'lle mae plentyn yn y llun',
    teen: 'lle mae rhywun yn ei arddegau yn y llun',
    'unknown-age': 'lle mae rhywun o oed anhysbys yn y llun',
    alone: 'lle mae un person yn y llun',
    group: 'lle mae sawl person yn y llun',
    crest: "lle mae'r arfbais yn y llun",
    printed: "lle mae enw'r ysgol mewn print yn y llun",
  },
  roles: {
    teacher: 'i athrawon',
    support: 'i staff cymorth',
    leader: 'i arweinwyr',
    governor: 'i lywodraethwyr',
    volunteer: 'i wirfoddolwyr',
    trainee: 'i hyfforddeion',
    contractor: 'i gontractwyr',
  },
  times: { working: 'yn oriau gwaith', break: 'yn ystod egwyliau', off: 'y tu allan i oriau gwaith' },
  devices: { school: "ar ddyfeisiau'r ysgol", own: "ar ddyfeisiau'r person ei hun" },
};

export const CONDITION_WORDS: Readonly<Record<Language, ConditionWords>> = { en, cy };
