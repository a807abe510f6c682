import type { Language } from '../../core/language.ts';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What single words of a pack mean, by field; others stand for themselves. */
const en: Words = {
  ask: {
    dsl: 'the safeguarding lead',
    'deputy-dsl': 'the deputy safeguarding lead',
    head: 'the headteacher',
    'line-manager': 'the line manager',
    'e-safety': 'the online safety lead',
    'data-protection': 'the data protection officer',
    hr: 'HR',
    governors: 'the governors',
    trust: 'the trust',
    media: 'whoever speaks with the press',
    union: 'the union',
    helpline: 'a helpline',
  },
  place: {
    draft: 'a rule on drafts',
    image: 'a rule on pictures',
    context: 'a note by time or place',
    profile: 'a rule on profiles',
    connection: 'the question about connections',
    checklist: 'the privacy checklist',
    contact: 'whom to ask',
    advice: 'a line of advice',
    official: "what is asked on the school's accounts",
    outside: 'nothing, as it lies outside',
  },
  appliesTo: {
    staff: 'staff',
    official: 'those who post for the school',
    pupils: 'pupils',
    parents: 'parents',
    community: 'the community',
    leaders: 'leaders',
  },
  repeat: { once: 'once', term: 'every term', 'half-year': 'every half year', year: 'every year' },
  acts: {
    accept: 'accepting somebody',
    add: 'adding somebody',
    follow: 'following',
    like: 'liking',
    tag: 'tagging',
    share: 'passing on a post',
    reply: 'replying',
    'incoming-message': 'a message that comes in',
  },
  with: {
    pupil: 'pupils',
    'former-pupil': 'former pupils',
    parent: 'parents',
    'former-family': 'former families',
    school: 'the school',
    anybody: 'anybody',
  },
  calendar: {
    'england-and-wales': 'bank holidays of England and Wales',
    scotland: 'bank holidays of Scotland',
    'northern-ireland': 'bank holidays of Northern Ireland',
  },
  days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  level: { note: 'a note', caution: 'care', stop: 'stop' },
};

const cy: Words = {
  ask: {
    dsl: 'y person diogelu dynodedig',
    'deputy-dsl': 'y dirprwy berson diogelu',
    head: 'y pennaeth',
    'line-manager': 'y rheolwr llinell',
    'e-safety': 'yr arweinydd diogelwch ar-lein',
    'data-protection': 'y swyddog diogelu data',
    hr: 'adnoddau dynol',
    governors: 'y llywodraethwyr',
    trust: 'yr ymddiriedolaeth',
    media: "y sawl sy'n siarad â'r wasg",
    union: 'yr undeb',
    helpline: 'llinell gymorth',
  },
  place: {
    draft: 'rheol ar ddrafftiau',
    image: 'rheol ar luniau',
    context: 'nodyn yn ôl amser neu le',
    profile: 'rheol ar broffiliau',
    connection: 'y cwestiwn am gysylltiadau',
    checklist: 'y rhestr wirio preifatrwydd',
    contact: 'y sawl i’w holi',
    advice: 'llinell o gyngor',
    official: 'yr hyn a ofynnir ar gyfrifon yr ysgol',
    outside: 'dim, gan ei fod y tu allan',
  },
  appliesTo: {
    staff: 'staff',
    official: 'y rhai sy’n postio ar ran yr ysgol',
    pupils: 'disgyblion',
    parents: 'rhieni',
    community: 'y gymuned',
    leaders: 'arweinwyr',
  },
  repeat: { once: 'unwaith', term: 'bob tymor', 'half-year': 'bob hanner blwyddyn', year: 'bob blwyddyn' },
  acts: {
    accept: 'derbyn rhywun',
    add: 'ychwanegu rhywun',
    follow: 'dilyn',
    like: 'hoffi',
    tag: 'tagio',
    share: 'pasio neges ymlaen',
    reply: 'ateb',
    'incoming-message': 'neges sy’n dod i mewn',
  },
  with: {
    pupil: 'disgyblion',
    'former-pupil': 'cyn-ddisgyblion',
    parent: 'rhieni',
    'former-family': 'cyn-deuluoedd',
    school: 'yr ysgol',
    anybody: 'unrhyw un',
  },
  calendar: {
    'england-and-wales': 'gwyliau banc Cymru a Lloegr',
    scotland: 'gwyliau banc yr Alban',
    'northern-ireland': 'gwyliau banc Gogledd Iwerddon',
  },
  days: { mon: 'Llun', tue: 'Maw', wed: 'Mer', thu: 'Iau', fri: 'Gwe', sat: 'Sad', sun: 'Sul' },
  level: { note: 'nodyn', caution: 'gofal', stop: 'atal' },
};

const VALUES: Readonly<Record<Language, Words>> = { en, cy };

export const wordFor = (field: string, value: string, language: Language): string | null =>
  VALUES[language][field]?.[value] ?? null;
