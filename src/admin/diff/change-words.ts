import type { Level } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import type { NamedList } from './pack-change.ts';

interface ChangeWords {
  /** With its article, as a sentence begins with it. */
  readonly noun: Readonly<Record<NamedList, string>>;
  readonly added: (noun: string, title: string) => string;
  readonly removed: (noun: string, title: string) => string;
  readonly changed: (noun: string, field: string, before: string, after: string) => string;
  readonly now: Readonly<Record<Level, string>>;
  readonly instead: Readonly<Record<Level, string>>;
  readonly level: (noun: string, now: string, instead: string) => string;
  readonly field: Readonly<Record<string, string>>;
  readonly detail: (field: string, before: string, after: string) => string;
  readonly staff: (added: number, removed: number) => string;
  readonly roster: (before: number | null, after: number | null) => string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly locked: string;
  readonly picture: string;
  readonly drafts: (trigger: number, silent: number) => string;
}

const en: ChangeWords = {
  noun: {
    clauses: 'The clause',
    rules: 'The rule',
    contacts: 'The contact',
    moments: 'The note by time or place',
    connections: 'The question about connections',
    checklist: 'The checklist item',
    official: "The line for the school's accounts",
    advice: 'The line of advice',
    links: 'The link',
    accounts: "The school's account",
    crests: 'The crest',
  },
  added: (noun, title) => `${noun} ${title} is new.`,
  removed: (noun, title) => `${noun} ${title} is gone.`,
  changed: (noun, field, before, after) => `${noun}, ${field}: now ${after}; before, ${before}.`,
  now: { note: 'only leaves a note', caution: 'asks for care', stop: 'stops a post' },
  instead: { note: 'only leaving a note', caution: 'asking for care', stop: 'stopping it' },
  level: (noun, now, instead) => `${noun} now ${now} instead of ${instead}.`,
  field: {
    id: 'the name of the pack',
    version: 'the version',
    locks: 'what packs on top of it may not change',
    hours: 'the hours of work',
    school: 'the school',
    'policy title': 'the title of the policy',
    'policy date': 'the date of the policy',
    'policy reviewDate': 'the review date',
    'policy url': 'the address of the policy',
    'policy clauses': 'what the policy itself answers for',
    'school name': "the school's name",
    'school shortName': "the school's short name",
    'school aliases': "the school's other names",
    'school hashtags': "the school's hashtags",
    'school handles': "the school's handles",
    'school domains': "the school's web addresses",
    'school town': 'the town',
    'school motto': 'the motto',
    'school trust': 'the trust',
    'school uniform': 'the uniform',
    'school classes': 'the classes',
    'settings enabled': 'working at all',
    'settings pause': 'the pause',
    'settings cleanPictures': 'taking place and time out of pictures',
    'settings firstRun': 'the first page',
    level: 'what it does',
    levels: 'what it does in special cases',
    when: 'when it applies',
    clauses: 'the clauses that it stands on',
    notice: 'its heading',
    advice: 'its advice',
    wording: 'the wording that it offers',
    ask: 'whom to ask',
    reasons: 'the reasons on offer',
    examples: 'its drafts to try',
    category: 'what it looks for',
    where: 'its place in the policy',
    asks: 'what it asks',
    place: 'what takes care of it',
    appliesTo: 'whom it binds',
    outside: 'why it lies outside',
    from: 'the policy that it comes from',
    name: 'the name',
    how: 'how to reach them',
    url: 'the address',
    checked: 'the day on which it was checked',
    acts: 'what it is asked at',
    with: 'with whom',
    item: 'the item',
    repeat: 'how often',
    kind: 'its kind',
    surfaces: 'where it applies',
    whenInDoubt: 'only where one is in doubt',
    answerWithin: 'the hours in which an answer is meant to come',
    at: 'where it stands',
    text: 'its words',
    title: 'its title',
    image: 'the picture',
  },
  detail: (field, before, after) =>
    `${field.charAt(0).toUpperCase()}${field.slice(1)}: now ${after}; before, ${before}.`,
  staff: (added, removed) => `Staff list: ${added} added, ${removed} removed.`,
  roster: (before, after) => {
    if (before === null) return `There is a roster now, of about ${after} full names.`;
    if (after === null) return `The roster, of about ${before} full names, is gone.`;
    return `The roster was built anew: about ${after} full names, before about ${before}. Which names, a filter does not tell.`;
  },
  none: 'nothing',
  yes: 'on',
  no: 'off',
  locked: 'locked',
  picture: 'another picture',
  drafts: (trigger, silent) => `${trigger} that trigger it and ${silent} that do not`,
};

const cy: ChangeWords = {
  noun: {
    clauses: 'Y cymal',
    rules: 'Y rheol',
    contacts: 'Y cyswllt',
    moments: 'Y nodyn yn ôl amser neu le',
    connections: 'Y cwestiwn am gysylltiadau',
    checklist: 'Eitem y rhestr wirio',
    official: 'Y llinell ar gyfer cyfrifon yr ysgol',
    advice: 'Y llinell o gyngor',
    links: 'Y ddolen',
    accounts: 'Cyfrif yr ysgol',
    crests: 'Yr arfbais',
  },
  added: (noun, title) => `Newydd: ${lowered(noun)} ${title}.`,
  removed: (noun, title) => `Wedi mynd: ${lowered(noun)} ${title}.`,
  changed: (noun, field, before, after) => `${noun}, ${field}: bellach ${after}; cynt, ${before}.`,
  now: { note: 'gadael nodyn yn unig', caution: 'gofyn am ofal', stop: 'atal postiad' },
  instead: { note: 'gadael nodyn yn unig', caution: 'gofyn am ofal', stop: 'ei atal' },
  level: (noun, now, instead) => `Mae’r ${noun.replace(/^Yr? /, '')} bellach yn ${now} yn lle ${instead}.`,
  field: {
    id: 'enw’r pecyn',
    version: 'y fersiwn',
    locks: 'yr hyn na chaiff pecynnau ar ei ben ei newid',
    hours: 'yr oriau gwaith',
    school: 'yr ysgol',
    'policy title': 'teitl y polisi',
    'policy date': 'dyddiad y polisi',
    'policy reviewDate': 'y dyddiad adolygu',
    'policy url': 'cyfeiriad y polisi',
    'policy clauses': 'yr hyn y mae’r polisi ei hun yn ei ateb',
    'school name': 'enw’r ysgol',
    'school shortName': 'enw byr yr ysgol',
    'school aliases': 'enwau eraill yr ysgol',
    'school hashtags': 'hashnodau’r ysgol',
    'school handles': 'enwau defnyddiwr yr ysgol',
    'school domains': 'cyfeiriadau gwe’r ysgol',
    'school town': 'y dref',
    'school motto': 'yr arwyddair',
    'school trust': 'yr ymddiriedolaeth',
    'school uniform': 'y wisg',
    'school classes': 'y dosbarthiadau',
    'settings enabled': 'gweithio o gwbl',
    'settings pause': 'y saib',
    'settings cleanPictures': 'tynnu lle ac amser o luniau',
    'settings firstRun': 'y dudalen gyntaf',
    level: 'yr hyn y mae’n ei wneud',
    levels: 'yr hyn y mae’n ei wneud mewn achosion arbennig',
    when: 'yr amser y mae’n berthnasol',
    clauses: 'y cymalau y mae’n sefyll arnynt',
    notice: 'ei phennawd',
    advice: 'ei chyngor',
    wording: 'y geiriad y mae’n ei gynnig',
    ask: 'y sawl i’w holi',
    reasons: 'y rhesymau a gynigir',
    examples: 'ei drafftiau prawf',
    category: 'yr hyn y mae’n chwilio amdano',
    where: 'ei le yn y polisi',
    asks: 'yr hyn y mae’n ei ofyn',
    place: 'yr hyn sy’n gofalu amdano',
    appliesTo: 'y rhai y mae’n eu rhwymo',
    outside: 'y rheswm y mae y tu allan',
    from: 'y polisi y daw ohono',
    name: 'yr enw',
    how: 'y ffordd i’w gyrraedd',
    url: 'y cyfeiriad',
    checked: 'y diwrnod y’i gwiriwyd',
    acts: 'yr hyn y gofynnir wrtho',
    with: 'y rhai dan sylw',
    item: 'yr eitem',
    repeat: 'pa mor aml',
    kind: 'ei math',
    surfaces: 'lle mae’n berthnasol',
    whenInDoubt: 'dim ond pan fydd rhywun yn ansicr',
    answerWithin: 'yr oriau y bwriedir ateb ynddynt',
    at: 'lle mae’n sefyll',
    text: 'ei geiriau',
    title: 'ei theitl',
    image: 'y llun',
  },
  detail: (field, before, after) =>
    `${field.charAt(0).toUpperCase()}${field.slice(1)}: bellach ${after}; cynt, ${before}.`,
  staff: (added, removed) => `Rhestr staff: ${added} wedi’u hychwanegu, ${removed} wedi’u tynnu.`,
  roster: (before, after) => {
    if (before === null) return `Mae cofrestr bellach, o ryw ${after} o enwau llawn.`;
    if (after === null) return `Mae’r gofrestr, o ryw ${before} o enwau llawn, wedi mynd.`;
    return `Adeiladwyd y gofrestr o’r newydd: rhyw ${after} o enwau llawn, cynt rhyw ${before}. Nid yw hidlydd yn dweud pa enwau.`;
  },
  none: 'dim',
  yes: 'ymlaen',
  no: 'i ffwrdd',
  locked: 'wedi’i gloi',
  picture: 'llun arall',
  drafts: (trigger, silent) => `${trigger} sy’n ei deffro a ${silent} nad ydynt`,
};

const lowered = (noun: string): string => noun.charAt(0).toLowerCase() + noun.slice(1);

export const CHANGE_WORDS: Readonly<Record<Language, ChangeWords>> = { en, cy };
