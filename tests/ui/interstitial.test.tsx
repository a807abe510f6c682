// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { ExplainedFinding, ExplainedMark, Explanation } from '../../src/core/explain.ts';
import { Interstitial } from '../../src/ui/interstitial/Interstitial.tsx';
import { PRESS } from '../../src/ui/press.ts';

const mark = (category: ExplainedFinding['category']): ExplainedMark => ({
  words: 'Rose',
  exceptions: [{ category, words: 'rose' }],
});
const finding: ExplainedFinding = {
  finding: 0,
  category: 'pupil-info',
  level: 'stop',
  rule: 'pupil-info',
  notice: 'Told of a child',
  advice: '',
  sentence: [],
  clause: null,
  also: [{ level: 'stop', notice: 'A pupil', clause: null, marks: [mark('pupil-name')] }],
  marks: [mark('pupil-info')],
  wording: null,
};
const explanation: Explanation = {
  language: 'en',
  level: 'stop',
  mode: 'submit',
  findings: [finding],
  more: 0,
  audience: 'Anyone can see this.',
  contacts: [],
  reasons: ['I have permission'],
  incomplete: null,
};
const handlers = { edit: vi.fn(), post: vi.fn(), useWording: vi.fn(), except: vi.fn(async () => true) };

function open(shown: Explanation) {
  render(<Interstitial explanation={shown} turn={0} theme="light" handlers={handlers} />, document.body);
  const press = (selector: string, index = 0) =>
    document.querySelectorAll(selector)[index]?.dispatchEvent(new Event(PRESS));
  return {
    wrong: async (index: number) => {
      press('.mark button', index);
      await vi.waitFor(() => expect(document.querySelectorAll('.mark [role=status]')[index]?.textContent).not.toBe(''));
    },
    post: () => press('.foot .quiet'),
  };
}

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

it('asks for a reason until all that stops the post is marked as wrong, also what is noticed of the same words', async () => {
  const shown = open(explanation);
  await shown.wrong(0);
  shown.post();
  expect(handlers.post).not.toHaveBeenCalled();
  await shown.wrong(1);
  shown.post();
  expect(handlers.post).toHaveBeenCalledExactlyOnceWith(null);
});

it('asks for none on account of what only cautions', async () => {
  const also = finding.also.map((one) => ({ ...one, level: 'caution' as const }));
  const shown = open({ ...explanation, findings: [{ ...finding, also }] });
  await shown.wrong(0);
  shown.post();
  expect(handlers.post).toHaveBeenCalledExactlyOnceWith(null);
});

it('shows another way to say it once for a rule, and not beside a wording for the very words', () => {
  const told = { ...finding, suggestion: 'So proud of my class today.' };
  const shown = (...findings: ExplainedFinding[]) => {
    open({ ...explanation, findings });
    return [...document.querySelectorAll('.finding q')].map((q) => q.textContent);
  };
  expect(shown(told, { ...told, finding: 1 })).toEqual(['So proud of my class today.']);
  const reworded = { ...told, wording: { text: 'a pupil', words: 'Rose', finding: 0 } };
  expect(shown(reworded)).toEqual(['Rose', 'a pupil']);
});
