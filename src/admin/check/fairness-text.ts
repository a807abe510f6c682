import type { Language } from '../../core/language.ts';
import type { FairnessProblem } from './fairness-problem.ts';
import type { FairnessTopic } from './fairness-topics.ts';

type Words = Readonly<{
  topic: Record<FairnessTopic, string>;
  /** Why: what the law says, second-hand; see the sources in each line. */
  why: Record<FairnessTopic, string>;
  where: Record<FairnessProblem['where'], (words: string, topic: string) => string>;
  instead: Record<FairnessProblem['where'], string>;
}>;

const en: Words = {
  topic: {
    belief: 'religion or belief',
    politics: 'politics',
    union: 'union activity',
    whistleblowing: 'whistleblowing',
    identity: 'who people are',
    dialect: 'how people speak',
  },
  why: {
    belief:
      "Holding and saying a belief is protected; a school worker's dismissal over posts of belief was unlawful (Higgs v Farmor's School [2025] EWCA Civ 109; Equality Act 2010, section 10; Human Rights Act 1998, articles 9 and 10).",
    politics:
      'Staff may hold and say political views in private life (Human Rights Act 1998, article 10; in Northern Ireland political opinion is protected by the Fair Employment and Treatment Order 1998). A school may ask for balance in lessons and on its own accounts alone.',
    union:
      'Taking part in a union, and in lawful industrial action, is protected (Trade Union and Labour Relations (Consolidation) Act 1992; Human Rights Act 1998, article 11).',
    whistleblowing:
      'A worker may make a protected disclosure, outside the school too, and no agreement can take that away (Public Interest Disclosure Act 1998; Employment Rights Act 1996, sections 43A to 43L).',
    identity:
      'Warning about words for who people are treats them as a fault (Equality Act 2010, sections 4, 13 and 19).',
    dialect:
      'Warning about a dialect, an accent or a language falls on some people and not on others (Equality Act 2010, section 19; Welsh Language (Wales) Measure 2011).',
  },
  where: {
    words: (words, topic) => `'${words}' would warn about ${topic} as such.`,
    clause: (words, topic) => `this clause keeps staff from ${topic} as such ('${words}').`,
    example: (words, topic) =>
      `this draft seems to be about ${topic} ('${words}') and about nobody: a rule should leave it alone.`,
  },
  instead: {
    words: 'Leave out the clause that it comes from, or say what harm to people it is about.',
    clause: 'In the pack builder press ‘Leave out’ at this clause, so that no rule shows it.',
    example: 'Whoever made this rule should take the draft out, or let it stay silent.',
  },
};

const cy: Words = {
  topic: {
    belief: 'grefydd neu gred',
    politics: 'wleidyddiaeth',
    union: 'weithgarwch undeb',
    whistleblowing: "chwythu'r chwiban",
    identity: 'bwy yw pobl',
    dialect: 'sut mae pobl yn siarad',
  },
  why: {
    belief:
      "Mae arddel a mynegi cred wedi'i ddiogelu; roedd diswyddo gweithiwr ysgol am bostiadau o gred yn anghyfreithlon (Higgs v Farmor's School [2025] EWCA Civ 109; Deddf Cydraddoldeb 2010, adran 10; Deddf Hawliau Dynol 1998, erthyglau 9 a 10).",
    politics:
      "Caiff staff arddel a mynegi barn wleidyddol yn eu bywyd preifat (Deddf Hawliau Dynol 1998, erthygl 10; yng Ngogledd Iwerddon mae barn wleidyddol wedi'i diogelu gan y Fair Employment and Treatment Order 1998). Dim ond mewn gwersi ac ar ei chyfrifon ei hun y caiff ysgol ofyn am gydbwysedd.",
    union:
      "Mae cymryd rhan mewn undeb, ac mewn gweithredu diwydiannol cyfreithlon, wedi'i ddiogelu (Deddf Undebau Llafur a Chysylltiadau Llafur (Cydgrynhoi) 1992; Deddf Hawliau Dynol 1998, erthygl 11).",
    whistleblowing:
      'Caiff gweithiwr wneud datgeliad gwarchodedig, y tu allan i’r ysgol hefyd, ac ni all unrhyw gytundeb ddileu hynny (Deddf Datgelu er Lles y Cyhoedd 1998; Deddf Hawliau Cyflogaeth 1996, adrannau 43A i 43L).',
    identity:
      'Mae rhybuddio am eiriau sy’n dweud pwy yw pobl yn eu trin fel bai (Deddf Cydraddoldeb 2010, adrannau 4, 13 a 19).',
    dialect:
      'Mae rhybuddio am dafodiaith, acen neu iaith yn taro rhai pobl ac nid eraill (Deddf Cydraddoldeb 2010, adran 19; Mesur y Gymraeg (Cymru) 2011).',
  },
  where: {
    words: (words, topic) => `byddai '${words}' yn rhybuddio am ${topic} ynddo'i hun.`,
    clause: (words, topic) => `mae'r cymal hwn yn cadw staff rhag ${topic} ynddo'i hun ('${words}').`,
    example: (words, topic) =>
      `ymddengys fod y drafft hwn yn ymwneud â ${topic} ('${words}') ac nid â neb: dylai rheol adael llonydd iddo.`,
  },
  instead: {
    words: 'Gadewch allan y cymal y daw ohono, neu dywedwch pa niwed i bobl sydd dan sylw.',
    clause: 'Yn yr adeiladwr pecynnau pwyswch ‘Gadael allan’ wrth y cymal hwn, fel na fydd unrhyw reol yn ei ddangos.',
    example: 'Dylai’r sawl a wnaeth y rheol hon dynnu’r drafft allan, neu adael iddo fod yn dawel.',
  },
};

const WORDS: Readonly<Record<Language, Words>> = { en, cy };

/** What is wrong, why, and what to do instead; without the path. */
export function fairnessText(
  { where, topic, words }: Pick<FairnessProblem, 'where' | 'topic' | 'words'>,
  language: Language,
): string {
  const said = WORDS[language];
  return `${said.where[where](words, said.topic[topic])} ${said.why[topic]} ${said.instead[where]}`;
}

/** The law alone, as a reason to set a clause aside. */
export const fairnessReason = (topic: FairnessTopic, language: Language): string => WORDS[language].why[topic];
