import { explainProvision } from '../../../../src/core/explain/explain-provision.ts';
import type { Language } from '../../../../src/core/language.ts';
import type { ConnectionQuestion } from '../../../../src/guard/ports.ts';
import { PACK } from './pack.ts';

const PROVISION = {
  id: 'pupils',
  clauses: ['names'],
  notice: { en: 'Could this be a pupil?', cy: 'A allai hwn fod yn ddisgybl?' },
  advice: {
    en: 'The name is like a pupil’s. If it is one, the school’s own channels are the way to be in touch.',
    cy: 'Mae’r enw’n debyg i enw disgybl. Os felly, sianeli’r ysgol ei hun yw’r ffordd o gysylltu.',
  },
  ask: 'dsl',
} as const;

/** By what was pressed; `follow` with a person whom the page does not name, and a name that is long. */
const PEOPLE = {
  accept: 'Mia Okafor',
  add: 'Zuzanna Aleksandra Wójcik-Featherstonehaugh-Llanfairpwllgwyngyll',
  follow: null,
} as const;

export const CONNECTION_ACTS = Object.keys(PEOPLE) as (keyof typeof PEOPLE)[];

export function connectionOf(name: string, language: Language): ConnectionQuestion {
  const act = CONNECTION_ACTS.find((one) => one === name) ?? 'accept';
  const about = explainProvision({ ...PROVISION, clauses: [...PROVISION.clauses] }, PACK, language);
  return { language, act, person: PEOPLE[act], about, canAgree: PEOPLE[act] !== null };
}
