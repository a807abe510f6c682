import { remembered } from './remembered.ts';

/** What a section is there for; only `rules` are read whole, of the others no more than what fits their kind. */
export type SectionKind = 'rules' | 'preamble' | 'definitions' | 'lists' | 'contacts' | 'breaches';

const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'lists',
    /\b(?:(?:related|other|linked|associated) (?:school )?(?:policies|documents|policy)|links? (?:with|to) other|legislation|legal (?:framework|background|context)|statut\w+|references|bibliography|contents|version (?:control|history)|document (?:control|history)|equality impact|polisïau (?:eraill|cysylltiedig)|deddfwriaeth)\b/i,
  ],
  [
    'contacts',
    /\b(?:(?:key|useful|main|school) contacts?|contacts?$|contact details|cysylltiadau|help ?lines|further (?:help|support|information))\b/i,
  ],
  ['definitions', /\b(?:definitions?|what is social|what do we mean|glossary|terminology|diffiniad\w*)\b/i],
  [
    'preamble',
    /^[\d.\s]*(?:introduction|aims?\b.*|purpose.*|objectives?.*|background|rationale|context|vision.*|our (?:vision|values|ethos).*|statement of intent|policy (?:statement|aims.*)|(?:policy )?(?:aims|purpose|introduction) and (?:scope|aims|objectives|purpose)|scope.*|key principles?|overview|opportunities.*|benefits.*|foreword|cyflwyniad|nodau.*|pwrpas.*|diben.*)$/i,
  ],
  [
    'breaches',
    /\b(?:breach\w*|non-?compliance|sanctions?|disciplin\w+|consequences|investigat\w+|action by|misuse|monitoring)\b/i,
  ],
];

/** The innermost heading that tells decides. */
export function sectionKind(headings: readonly string[]): SectionKind {
  for (const heading of [...headings].reverse()) {
    const kind = kindOf(heading);
    if (kind) return kind;
  }
  return 'rules';
}

const kindOf = remembered((heading) => KINDS.find(([, pattern]) => pattern.test(heading.trim()))?.[0] ?? null);
