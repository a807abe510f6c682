import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../src/cli/shared/load-pack.ts';
import { judge } from '../../../src/core/judge.ts';
import { compilePack } from '../../../src/core/pack/compile.ts';
import { exampleRules, exampleTrial } from '../../../src/ui/builder/bench/example-rules.ts';
import { numberText, shareText } from '../../../src/ui/builder/bench/figures.ts';
import { findingsByRule } from '../../../src/ui/builder/bench/findings-by-rule.ts';
import { markedPieces } from '../../../src/ui/builder/bench/marked-pieces.ts';
import { outcomeKind } from '../../../src/ui/builder/bench/outcome-kind.ts';

const pack = shippedPack('uk-schools');
const rule = (id: string) => {
  const found = pack.rules.find((one) => one.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

describe('marked words', () => {
  const shown = (text: string, spans: readonly { start: number; end: number }[]) =>
    markedPieces(text, spans).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text));
  it('are cut out of the text, in order, and joined where they overlap or touch', () => {
    expect(shown('abcdef', [{ start: 1, end: 2 }])).toEqual(['a', '[b]', 'cdef']);
    expect(shown('abcdef', [])).toEqual(['abcdef']);
    expect(
      shown('abcdef', [
        { start: 3, end: 5 },
        { start: 0, end: 2 },
        { start: 1, end: 3 },
      ]),
    ).toEqual(['[abcde]', 'f']);
    expect(
      shown('abcdef', [
        { start: 0, end: 6 },
        { start: 1, end: 2 },
      ]),
    ).toEqual(['[abcdef]']);
  });
  it('never lose a letter', () => {
    const text = 'Ella 🎉 Marsh\nin 3K';
    for (let start = 0; start < text.length; start++)
      for (let end = start; end <= text.length; end++) {
        const pieces = markedPieces(text, [
          { start, end },
          { start: 2, end: 7 },
        ]);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }
  });
});

describe('what happens', () => {
  it('is told apart by what holds the post and what is only a note', () => {
    const finding = {
      category: 'tone',
      level: 'note',
      rule: 'tone',
      target: null,
      spans: [],
      replacement: null,
    } as const;
    expect(outcomeKind({ outcome: 'clear', findings: [] })).toBe('goes');
    expect(outcomeKind({ outcome: 'note', findings: [finding] })).toBe('note');
    expect(outcomeKind({ outcome: 'unknown', findings: [finding] })).toBe('note');
    expect(outcomeKind({ outcome: 'unknown', findings: [] })).toBe('goes');
    expect(outcomeKind({ outcome: 'caution', findings: [finding] })).toBe('asks');
    expect(outcomeKind({ outcome: 'stop', findings: [finding] })).toBe('stops');
  });
});

describe('findings by rule', () => {
  it('have the gravest level, all words, the clause, where else the policy says so, and whom to ask', () => {
    const name = rule('pupil-name');
    const [first] = pack.clauses;
    const two = {
      ...pack,
      rules: pack.rules.map((one) =>
        one === name ? { ...one, clauses: [...name.clauses, first?.id ?? ''], ask: 'dsl' as const } : one,
      ),
    };
    const finding = { category: name.category, rule: name.id, target: null, replacement: null } as const;
    const found = findingsByRule(
      [
        { ...finding, level: 'caution', spans: [{ start: 0, end: 4 }] },
        { ...finding, level: 'stop', spans: [{ start: 9, end: 12 }] },
        { ...finding, rule: 'no-longer-there', level: 'stop', spans: [{ start: 0, end: 1 }] },
      ],
      two,
      'en',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      level: 'stop',
      spans: [
        { start: 0, end: 4 },
        { start: 9, end: 12 },
      ],
      alsoAt: [first?.where],
    });
    expect(found[0]?.clause?.where).toBe(pack.clauses.find(({ id }) => id === name.clauses[0])?.where);
    expect(found[0]?.contacts.length).toBeGreaterThan(0);
  });
});

describe('drafts of the rules', () => {
  it('come from rules on text alone, and stand where and by whom the rule would have them', () => {
    const rules = exampleRules(pack);
    expect(rules.length).toBeGreaterThan(15);
    expect(rules.some(({ category }) => category.startsWith('image-'))).toBe(false);
    const at = exampleTrial(
      { ...rule('tone'), when: { sites: ['x'], roles: ['governor'], times: ['working'], devices: ['school'] } },
      '> So late again\nHold your tongue',
    );
    expect(at).toEqual({
      draft: {
        site: 'x',
        surface: 'reply',
        account: 'personal',
        audience: 'public',
        text: 'Hold your tongue',
        replyTo: 'So late again',
      },
      situation: { role: 'governor', time: 'working', device: 'school' },
    });
  });
  it('are judged by the page itself where there is no reader', () => {
    const { draft } = exampleTrial(rule('offensive'), rule('offensive').examples.trigger[0] ?? '');
    const verdict = judge(draft, compilePack(pack), null, { kind: 'reader-missing' });
    expect(verdict.incomplete).toEqual({ kind: 'reader-missing' });
  });
});

describe('figures', () => {
  it('are written to one place', () => {
    expect(shareText(6 / 420, 'en')).toBe('1.4%');
    expect(numberText(0.24, 'cy', 1)).toBe('0.2');
  });
});
