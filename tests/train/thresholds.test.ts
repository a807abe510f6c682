import { expect, test } from 'vitest';
import { TEXT_CATEGORIES, type TextCategory } from '../../src/core/category.ts';
import { gateScore, passesGate } from '../../src/core/text/heads-gate.ts';
import type { LabelledDraft } from '../../src/train/corpus.ts';
import { calibrate, fitDecision, type ScoredDraft } from '../../src/train/thresholds.ts';

/** Logit of `criticism` rises with i; odd ones are labelled, as are all of the top. */
function scored(i: number, expect: readonly TextCategory[], aboutSchool: boolean): ScoredDraft {
  const labelled: LabelledDraft = {
    id: String(i),
    school: 'a',
    draft: { site: 'x', surface: 'post', account: 'personal', audience: 'public', text: 'x', replyTo: null },
    expect,
    allow: [],
    target: null,
    spans: [],
  };
  const z = i / 20 - 3;
  const logits = Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, c === 'criticism' ? z : -6])) as Record<
    TextCategory,
    number
  >;
  return { labelled, logits, warn: z, aboutSchool };
}

const drafts = [true, false].flatMap((about) =>
  Array.from({ length: 120 }, (_, i) => scored(i, i > 90 || (i > 40 && i % 2 === 1) ? ['criticism'] : [], about)),
);
const aims = { school: { silent: 0.2, ordinary: 1 }, other: { silent: 0.05, ordinary: 1 } };

test('each gate lets no more of the silent drafts through than is aimed at', () => {
  const { gate, calibration } = fitDecision(drafts, aims);
  for (const [about, most] of [
    [true, 0.2],
    [false, 0.05],
  ] as const) {
    const silent = drafts.filter((d) => d.aboutSchool === about && d.labelled.expect.length === 0);
    const passed = silent.filter((d) =>
      passesGate(gate, gateScore(gate, d.warn, calibrate(d.logits, calibration)), about),
    );
    expect(passed.length / silent.length).toBeLessThanOrEqual(most);
    expect(passed.length).toBeGreaterThan(0);
  }
  expect(gate.school).toBeLessThan(gate.other);
});

test('calibrated scores rise with the logits and come near the share of labelled drafts', () => {
  const { calibration } = fitDecision(drafts, aims);
  expect(calibration.criticism.scale).toBeGreaterThan(0);
  const mean =
    drafts.reduce((sum, d) => sum + 1 / (1 + Math.exp(-calibrate(d.logits, calibration).criticism)), 0) / drafts.length;
  const share = drafts.filter((d) => d.labelled.expect.length > 0).length / drafts.length;
  expect(mean).toBeCloseTo(share, 1);
});
