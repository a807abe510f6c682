import type { Language } from '../language.ts';
import type { IncompleteReason } from '../verdict.ts';
import type { AudienceKind } from './audience-line.ts';

interface ExplainWords {
  /** Where a rule's own words are missing. */
  readonly notice: string;
  readonly schoolAsks: string;
  readonly schoolsAsk: string;
  readonly official: string;
  readonly answerWithin: (hours: number) => string;
  readonly reasons: readonly string[];
  readonly incomplete: Readonly<Record<IncompleteReason['kind'], string>>;
  readonly audience: Readonly<Record<AudienceKind, (label: string | null) => string>>;
}

const en: ExplainWords = {
  notice: 'Something here may be worth another look',
  schoolAsks: 'Your school’s policy asks',
  schoolsAsk: 'School policies in the UK ask',
  official: 'It goes out in your school’s name.',
  answerWithin: (hours) =>
    hours % 24 === 0
      ? `Your school means to answer within ${hours === 24 ? 'a day' : `${hours / 24} days`}.`
      : `Your school means to answer within ${hours === 1 ? 'an hour' : `${hours} hours`}.`,
  reasons: [
    'I have permission to share this',
    'The words mean something else here',
    'I have thought about it and it is right to post',
  ],
  incomplete: {
    'no-pack': 'Your school’s rules are not loaded yet, so not everything could be checked.',
    'reader-missing': 'Not everything could be checked just now, so there may be more.',
    'reader-late': 'The check was still running, so there may be more.',
    'too-long': 'This is a long post, and only part of it could be checked.',
    'image-unread': 'A picture or video in this post could not be checked.',
    failed: 'One part of the check did not work, so there may be more.',
  },
  audience: {
    message: (label) =>
      label
        ? `This goes to “${label}”, and can be passed on.`
        : 'Everyone in this conversation can see this, and any of them can pass it on.',
    profile: () => 'Anyone who opens your profile can see this.',
    public: () => 'Anyone can see this, and pass it on.',
    friends: (label) =>
      label && !/^friends$/i.test(label)
        ? `This goes to “${label}”, and any of them can pass it on.`
        : 'Friends can see this, and any of them can pass it on.',
    followers: () => 'Your followers can see this, and any of them can pass it on.',
    group: (label) =>
      `Everyone in ${label ? `“${label}”` : 'this group'} can see this, and any of them can pass it on.`,
    'only-me': () => 'Only you can see this for now.',
    thread: () => 'Everyone who sees the post you are answering can see this too.',
    unknown: () => 'Purple Pen can’t tell who will see this. It is safest to think of it as public.',
  },
};

const cy: ExplainWords = {
  notice: 'Efallai fod rhywbeth yma sy’n haeddu ail olwg',
  schoolAsks: 'Mae polisi eich ysgol yn gofyn',
  schoolsAsk: 'Mae polisïau ysgolion y DU yn gofyn',
  official: 'Mae’n mynd allan yn enw eich ysgol.',
  answerWithin: (hours) =>
    hours % 24 === 0
      ? `Bwriad eich ysgol yw ateb o fewn ${hours === 24 ? 'diwrnod' : `${hours / 24} diwrnod`}.`
      : `Bwriad eich ysgol yw ateb o fewn ${hours === 1 ? 'awr' : `${hours} awr`}.`,
  reasons: [
    'Mae gen i ganiatâd i rannu hyn',
    'Mae’r geiriau’n golygu rhywbeth arall yma',
    'Rydw i wedi meddwl am y peth, ac mae’n iawn ei bostio',
  ],
  incomplete: {
    'no-pack': 'Nid yw rheolau eich ysgol wedi’u llwytho eto, felly nid oedd modd gwirio popeth.',
    'reader-missing': 'Nid oedd modd gwirio popeth ar hyn o bryd, felly efallai fod rhagor.',
    'reader-late': 'Roedd y gwirio’n dal i fynd ymlaen, felly efallai fod rhagor.',
    'too-long': 'Mae hwn yn bostiad hir, a dim ond rhan ohono oedd modd ei gwirio.',
    'image-unread': 'Nid oedd modd gwirio llun neu fideo yn y postiad hwn.',
    failed: 'Ni weithiodd un rhan o’r gwirio, felly efallai fod rhagor.',
  },
  audience: {
    message: (label) =>
      label
        ? `Mae hwn yn mynd at “${label}”, ac mae modd ei basio ymlaen.`
        : 'Gall pawb yn y sgwrs hon weld hwn, a gall unrhyw un ohonyn nhw ei basio ymlaen.',
    profile: () => 'Gall unrhyw un sy’n agor eich proffil weld hwn.',
    public: () => 'Gall unrhyw un weld hwn, a’i basio ymlaen.',
    friends: (label) =>
      label && !/^(friends|ffrindiau)$/i.test(label)
        ? `Mae hwn yn mynd at “${label}”, a gall unrhyw un ohonyn nhw ei basio ymlaen.`
        : 'Gall eich ffrindiau weld hwn, a gall unrhyw un ohonyn nhw ei basio ymlaen.',
    followers: () => 'Gall eich dilynwyr weld hwn, a gall unrhyw un ohonyn nhw ei basio ymlaen.',
    group: (label) =>
      `Gall pawb yn ${label ? `“${label}”` : 'y grŵp hwn'} weld hwn, a gall unrhyw un ohonyn nhw ei basio ymlaen.`,
    'only-me': () => 'Dim ond chi all weld hwn ar hyn o bryd.',
    thread: () => 'Gall pawb sy’n gweld y postiad rydych chi’n ei ateb weld hwn hefyd.',
    unknown: () =>
      'Ni all Purple Pen ddweud pwy fydd yn gweld hwn. Mae’n fwy diogel meddwl amdano fel rhywbeth cyhoeddus.',
  },
};

/** What `explain` says in its own words; the pack says the rest. */
export const EXPLAIN_WORDS: Readonly<Record<Language, ExplainWords>> = { en, cy };
