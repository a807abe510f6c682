import { barePack } from '../../core/pack/bare-pack.ts';
import { packId } from '../../core/pack/pack-id.ts';
import type { AppliesTo, Clause, Pack } from '../../core/pack/schema.ts';
import type { PackText } from '../../core/pack/text-schema.ts';
import { gagsSpeech } from './cues/categories-of.ts';
import type { AcceptedClause, PolicyDetails } from './policy-proposal.ts';
import { asksOf } from './provide/asks-of.ts';
import { clauseId } from './provide/clause-id.ts';
import {
  adviceOf,
  checklistItemOf,
  connectionOf,
  contactsOf,
  momentOf,
  type NamedClause,
  officialOf,
} from './provide/provided.ts';
import { ruleChanges } from './provide/rule-changes.ts';

const OUTSIDE: Readonly<Record<AppliesTo, PackText>> = {
  pupils: {
    en: 'It is for pupils, not for what staff post.',
    cy: 'Mae ar gyfer disgyblion, nid ar gyfer yr hyn y mae staff yn ei bostio.',
  },
  parents: {
    en: 'It is for parents and carers, not for what staff post.',
    cy: 'Mae ar gyfer rhieni a gofalwyr, nid ar gyfer yr hyn y mae staff yn ei bostio.',
  },
  community: { en: 'It is for other members of the community.', cy: 'Mae ar gyfer aelodau eraill o’r gymuned.' },
  leaders: {
    en: 'It is for the leaders of the school; no post comes of it.',
    cy: 'Mae ar gyfer arweinwyr yr ysgol; nid oes postiad yn dod ohono.',
  },
  staff: { en: 'Nothing that is posted can be held against it.', cy: 'Ni ellir cymharu dim a bostir â hyn.' },
  official: { en: 'Nothing that is posted can be held against it.', cy: 'Ni ellir cymharu dim a bostir â hyn.' },
};
const LAWFUL: PackText = {
  en: 'Belief, politics, union activity and whistleblowing are lawful speech; nothing is asked about them.',
  cy: 'Mae cred, gwleidyddiaeth, gweithgarwch undeb a chwythu’r chwiban yn gyfreithlon; ni ofynnir dim yn eu cylch.',
};

/**
 * A pack on top of `base` (which must stand alone) for the clauses that an admin accepted: the base's rules cite them and
 * ask as strongly as they do, and every other clause has what its place provides, or the reason why it is outside. Not
 * merged; school, staff and roster are for `buildPack`. Where the policy has no name for the school the id is `school`.
 */
export function packFromProposal(accepted: readonly AcceptedClause[], details: PolicyDetails, base: Pack): Pack {
  const taken = new Set<string>(base.clauses.map(({ id }) => id));
  const named = accepted
    .slice(0, 500)
    .map((clause): NamedClause => ({ ...clause, id: clauseId(clause.source, taken) }));
  const at = (...places: readonly string[]): NamedClause[] => named.filter(({ place }) => places.includes(place));
  const { changes, left } = ruleChanges(at('draft', 'image', 'profile', 'official'), base);
  const speech = left.filter(({ place, text }) => place === 'draft' && gagsSpeech(text));
  const rest = left.filter((clause) => !speech.includes(clause));
  const moments = at('context').flatMap((clause) => momentOf(clause) ?? []);
  const framing = at('context').filter(({ id }) => !moments.some((moment) => moment.id === id));
  const lines = [...at('advice'), ...rest.filter(({ place }) => place !== 'official')];
  const dates = {
    ...(details.date ? { date: details.date } : {}),
    ...(details.reviewDate ? { reviewDate: details.reviewDate } : {}),
  };
  return barePack(packId(details.school ?? 'school'), base.version, {
    extends: base.id,
    policy: {
      title: { en: (details.title ?? 'Social media policy').slice(0, 600) },
      ...dates,
      clauses: framing.map(({ id }) => id).slice(0, 50),
    },
    clauses: named.map((clause) => toClause(clause, speech.includes(clause))),
    changes,
    moments: moments.slice(0, 50),
    connections: at('connection').slice(0, 50).map(connectionOf),
    checklist: checklistOf(at('checklist')),
    official: [...rest.filter(({ place }) => place === 'official')].slice(0, 100).map(officialOf),
    advice: lines.slice(0, 100).map(adviceOf),
    contacts: contactsOf(
      at('contact'),
      details.contacts.map(({ role }) => role),
      base,
    ),
  });
}

const toClause = (clause: NamedClause, isSpeech: boolean): Clause => ({
  id: clause.id,
  where: (clause.source || 'The policy').slice(0, 300),
  asks: asksOf(clause),
  place: isSpeech ? 'outside' : clause.place,
  appliesTo: clause.appliesTo,
  ...(isSpeech ? { outside: LAWFUL } : clause.place === 'outside' ? { outside: OUTSIDE[clause.appliesTo] } : {}),
});

function checklistOf(clauses: readonly NamedClause[]): Pack['checklist'] {
  const items = new Map<Pack['checklist'][number]['item'], string[]>();
  for (const clause of clauses) {
    const item = checklistItemOf(clause);
    items.set(item, [...(items.get(item) ?? []), clause.id]);
  }
  return [...items].map(([item, ids]) => ({ item, clauses: ids.slice(0, 100), repeat: 'term' as const }));
}
