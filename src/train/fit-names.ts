import type { NameFact } from '../core/facts.ts';
import { type CompiledPack, compilePack } from '../core/pack/compile.ts';
import type { Pack } from '../core/pack/schema.ts';
import { annotate } from '../core/text/annotate.ts';
import { NAME_CUES, type NameCue } from '../core/text/name-cues.ts';
import { createNameDictionary } from '../reader/text/name-dictionary.ts';
import type { LabelledDraft } from './corpus.ts';
import { type Example, fitLogistic, type LinearModel, logit, type SparseRows } from './logistic.ts';

/** One name in one draft, and whether the draft's labels say that it is a pupil's; null where they leave it open. */
interface Candidate {
  readonly draft: LabelledDraft;
  readonly school: string;
  readonly cues: readonly NameCue[];
  readonly pupil: boolean | null;
}

export interface NameFit {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<NameCue, number>>>;
  /** Drafts judged by names alone at .5, each school by weights that saw no draft of it. */
  readonly outOfSchool: { readonly precision: number; readonly recall: number; readonly alarms: number };
}

const L2 = 1;
/** Ordinary drafts are many and easy. */
const ORDINARY_WEIGHT = 0.6;
const dictionary = createNameDictionary();
const columns = new Map(NAME_CUES.map((cue, i) => [cue, i] as const));

function isLabelledPupil(fact: NameFact, { draft, expect, allow, spans }: LabelledDraft): boolean | null {
  if (!expect.includes('pupil-name')) return allow.includes('pupil-name') ? null : false;
  const inside = spans.some((span) => {
    for (let at = draft.text.indexOf(span); at >= 0; at = draft.text.indexOf(span, at + 1)) {
      if (fact.start < at + span.length && at < fact.end) return true;
    }
    return false;
  });
  return inside ? true : null;
}

function candidatesOf(draft: LabelledDraft, school: string, pack: CompiledPack): Candidate[] {
  const { names } = annotate(draft.draft.text, pack, dictionary);
  const weighed = names.filter(
    (fact) => fact.cues.length > 0 && fact.kind !== 'pupil-initials' && fact.kind !== 'parent',
  );
  return weighed.map((fact) => ({ draft, school, cues: fact.cues, pupil: isLabelledPupil(fact, draft) }));
}

function toRows(candidates: readonly Candidate[]): SparseRows {
  const start = [0];
  for (const { cues } of candidates) start.push((start.at(-1) as number) + cues.length);
  const column = candidates.flatMap(({ cues }) => cues.map((cue) => columns.get(cue) as number));
  return {
    columns: NAME_CUES.length,
    start: Int32Array.from(start),
    column: Int32Array.from(column),
    value: new Float32Array(column.length).fill(1),
  };
}

const fitOn = (all: readonly Candidate[], rows: SparseRows, leaveOut: string | null): LinearModel => {
  const examples = all.flatMap(({ school, pupil, draft }, row): Example[] => {
    if (pupil === null || school === leaveOut) return [];
    return [{ row, label: pupil ? 1 : 0, weight: draft.school === null ? ORDINARY_WEIGHT : 1 }];
  });
  return fitLogistic(rows, examples, { l2: L2, iterations: 200 });
};

function judged(drafts: readonly LabelledDraft[], fired: ReadonlySet<LabelledDraft>): NameFit['outOfSchool'] {
  let [hit, wrong, missed, silent, alarms] = [0, 0, 0, 0, 0];
  for (const draft of drafts) {
    const wanted = draft.expect.includes('pupil-name');
    const found = fired.has(draft);
    const excused = !wanted && draft.allow.includes('pupil-name');
    if (draft.expect.length === 0) silent += 1;
    if (draft.expect.length === 0 && found && !excused) alarms += 1;
    if (found && wanted) hit += 1;
    else if (found && !excused) wrong += 1;
    else if (wanted) missed += 1;
  }
  return { precision: hit / (hit + wrong), recall: hit / (hit + missed), alarms: alarms / silent };
}

/** Weights for `src/core/text/name-gate.ts`. `ordinary`: drafts without a school, dealt out to the schools. */
export function fitNames(
  drafts: readonly LabelledDraft[],
  ordinary: readonly LabelledDraft[],
  packs: ReadonlyMap<string, Pack>,
): NameFit {
  const schools = [...packs.keys()];
  const compiled = new Map([...packs].map(([id, pack]) => [id, compilePack(pack)] as const));
  const all = [...drafts, ...ordinary].flatMap((draft, i) => {
    const school = draft.school ?? (schools[i % schools.length] as string);
    const pack = compiled.get(school);
    return pack ? candidatesOf(draft, school, pack) : [];
  });
  const rows = toRows(all);
  const fired = new Set<LabelledDraft>();
  for (const school of schools) {
    const model = fitOn(all, rows, school);
    for (const [row, candidate] of all.entries()) {
      if (candidate.school === school && logit(model, rows, row) >= 0) fired.add(candidate.draft);
    }
  }
  const model = fitOn(all, rows, null);
  const weights = Object.fromEntries(NAME_CUES.map((cue, i) => [cue, Math.round((model.weights[i] ?? 0) * 10) / 10]));
  return { bias: Math.round(model.bias * 10) / 10, weights, outOfSchool: judged(drafts, fired) };
}
