import helplines from '../../assets/helplines.json';
import { checklistOf } from '../../src/core/checklist/checklist-of.ts';
import { type Draft, SITES, SURFACE_KINDS } from '../../src/core/draft.ts';
import { explain } from '../../src/core/explain.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Helplines } from '../../src/core/help/help-address.ts';
import { helpFor } from '../../src/core/help/help-for.ts';
import { explainImage } from '../../src/core/image/explain-image.ts';
import type { ImageFinding } from '../../src/core/image/image-finding.ts';
import { withOfficial } from '../../src/core/official/with-official.ts';
import { compilePack } from '../../src/core/pack/compile.ts';
import { situationFits } from '../../src/core/pack/in-situation.ts';
import type { AdviceLine, Connection, Moment, OfficialProvision, Pack } from '../../src/core/pack/schema.ts';
import { type ClauseServer, servedClauses } from '../../src/core/pack/served-clauses.ts';
import { connectionFor } from '../../src/core/people/connection-for.ts';
import type { Likeness } from '../../src/core/people/may-be.ts';
import { DEVICES, STAFF_ROLES, TIMES } from '../../src/core/situation.ts';
import { judged } from '../core/support.ts';
import type { ClauseRow } from './clause-faults.ts';

/** Where staff meet what serves a clause, one line each; what reaches nobody is not among them. */
export async function servicesOf(row: ClauseRow, pack: Pack): Promise<string[]> {
  const servers = servedClauses(pack).get(row.id) ?? [];
  const found = await Promise.all(servers.map((server) => meeting(server, pack)));
  return found.flatMap((where) => where ?? []).sort();
}

/** What the person sees of it, found by the code that shows it; null where nobody would ever see it. */
async function meeting({ kind, id }: ClauseServer, pack: Pack): Promise<string | null> {
  switch (kind) {
    case 'checklist':
      return checklistPlace(id);
    case 'contact':
      return contactPlace(id, pack);
    case 'connection':
      return connectionPlace(one(pack.connections, id), pack);
    case 'moment':
      return momentPlace(one(pack.moments, id));
    case 'advice':
      return advicePlace(one(pack.advice, id), pack);
    case 'official':
      return officialPlace(one(pack.official, id), pack);
    case 'policy':
      return pack.policy.reviewDate || pack.policy.clauses ? `policy: ${pack.policy.title.en}` : null;
    case 'rule':
      return rulePlace(id, pack);
  }
}

function one<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function checklistPlace(item: string): string | null {
  const sites = SITES.filter((site) => checklistOf(site).some(({ id }) => id === item));
  return sites.length > 0 ? `checklist: ${item} (${sites.join(', ')})` : null;
}

function contactPlace(role: string, pack: Pack): string | null {
  const shown = helpFor(pack, helplines as unknown as Helplines, null, 'cy').contacts.find((one) => one.role === role);
  return shown?.when ? `who to ask: ${role}` : null;
}

/** The press, and who it would have to be with, on which this very connection speaks. */
function connectionPlace(connection: Connection, pack: Pack): string | null {
  for (const act of connection.acts) {
    for (const whom of connection.with) {
      const people: readonly Likeness[] = whom === 'anybody' ? [] : [{ with: whom, weak: false }];
      const applied = connectionFor(act, people, pack);
      if (applied?.connection === connection) return `connection: ${act}, ${whom} (${applied.level})`;
      if (applied?.also.includes(connection)) return `connection: ${act}, ${whom} (beside ${applied.connection.id})`;
    }
  }
  return null;
}

function momentPlace({ id, when }: Moment): string | null {
  const roles = [null, ...STAFF_ROLES];
  const fits = roles.some((role) =>
    [null, ...TIMES].some((time) => [null, ...DEVICES].some((device) => situationFits(when, { role, time, device }))),
  );
  return fits ? `moment: ${id}` : null;
}

const DRAFT: Draft = { site: 'x', surface: 'post', account: 'personal', audience: 'public', text: '', replyTo: null };
const FOUND = ['school-identity', 'offensive'] as const;

function advicePlace({ id, at, text }: AdviceLine, pack: Pack): string | null {
  const shown = (value: unknown): boolean => JSON.stringify(value).includes(JSON.stringify(text.cy).slice(1, -1));
  if (shown(helpFor(pack, helplines as unknown as Helplines, null, 'cy').advice)) return `advice: who to ask (${at})`;
  const findings = FOUND.map(
    (category): Finding => ({ category, level: 'caution', rule: category, target: null, spans: [], replacement: null }),
  );
  const verdict = { outcome: 'caution', findings, incomplete: null } as const;
  const explanation = explain({ ...DRAFT, text: 'a' }, {}, verdict, pack, 'cy', 'submit');
  if (shown(explanation)) return `advice: question about a draft (${at})`;
  const child: ImageFinding = { category: 'image-child', level: 'stop', rule: 'image-child', boxes: [], text: null };
  const picture = { outcome: 'stop', findings: [child], incomplete: null } as const;
  const question = explainImage(
    { name: 'a.jpg', kind: 'picture', seen: 'too-large', verdict: picture },
    null,
    DRAFT,
    {},
    pack,
    'cy',
  );
  return shown(question.answers) ? `advice: question about a picture (${id})` : null;
}

/** A draft for each kind that gives a reason to speak of it. */
const CUED =
  'I think this link https://a.test is about the general election and the strike. When is it? My son was named.';

function officialPlace(provision: OfficialProvision, pack: Pack): string | null {
  for (const surface of provision.surfaces ?? SURFACE_KINDS) {
    const draft: Draft = { ...DRAFT, surface, account: 'official', text: CUED, replyTo: 'When is it?' };
    const findings: Finding[] = [
      { category: 'pupil-name', level: 'note', rule: 'pupil-name', target: null, spans: [], replacement: null },
    ];
    const verdict = withOfficial({ outcome: 'note', findings, incomplete: null }, draft, pack, () => false);
    const { official } = explain(draft, {}, verdict, pack, 'cy', 'review');
    const place =
      official?.secondReader?.about.id === provision.id
        ? `second reader${official.secondReader.holds ? '' : ' where in doubt'}`
        : official?.asked.some(({ id }) => id === provision.id)
          ? 'asked'
          : official?.more.some(({ id }) => id === provision.id)
            ? 'listed'
            : null;
    if (place) return `official ${surface}: ${provision.id} (${place})`;
  }
  return null;
}

/** A rule is met where one of its own examples, or a profile line that names the school, is found by it. */
async function rulePlace(id: string, pack: Pack): Promise<string | null> {
  const rule = one(pack.rules, id);
  const account = rule.when?.accounts?.[0] ?? 'personal';
  if (rule.category.startsWith('image-')) return rule.examples.trigger.length > 0 ? `picture, ${account}: ${id}` : null;
  const compiled = compilePack(pack);
  const surface = rule.when?.surfaces?.[0] ?? (rule.category === 'school-identity' ? 'bio' : 'post');
  const texts =
    surface === 'bio' ? [`Teacher at ${pack.school?.name}`, ...rule.examples.trigger] : rule.examples.trigger;
  for (const text of texts) {
    const { findings } = await judged(text, { surface, account }, compiled);
    if (findings.some((finding) => finding.rule === id)) return `draft, ${account} ${surface}: ${id}`;
  }
  return null;
}
