import { describe, expect, it } from 'vitest';
import type { Connection, Pack } from '../../../src/core/pack/schema.ts';
import { connectionFor } from '../../../src/core/people/connection-for.ts';
import type { Likeness } from '../../../src/core/people/may-be.ts';
import { emptyPack } from '../../support/school-packs.ts';

const words = { en: 'Words' };
const connection = (id: string, rest: Partial<Connection>): Connection => ({
  id,
  clauses: ['base'],
  notice: words,
  advice: words,
  acts: ['accept', 'add', 'follow', 'like', 'reply'],
  with: ['pupil'],
  level: 'caution',
  ...rest,
});
const packOf = (...connections: Connection[]): Pack => ({
  ...emptyPack(),
  clauses: [
    { id: 'base', where: '1', asks: words, from: words },
    { id: 'own', where: '2', asks: words },
  ],
  connections,
});
const PUPIL: Likeness[] = [{ with: 'pupil', weak: false }];
const WEAK: Likeness[] = [
  { with: 'pupil', weak: true },
  { with: 'parent', weak: true },
];
const chosen = (act: Parameters<typeof connectionFor>[0], likenesses: readonly Likeness[], pack: Pack) => {
  const applied = connectionFor(act, likenesses, pack);
  return applied && `${applied.connection.id} ${applied.level}`;
};

describe('what of a pack applies', () => {
  it('nothing, where act or person are others', () => {
    const pack = packOf(connection('pupils', { acts: ['add'] }));
    expect(chosen('accept', PUPIL, pack)).toBeNull();
    expect(chosen('add', [], pack)).toBeNull();
    expect(chosen('add', [{ with: 'school', weak: false }], pack)).toBeNull();
  });

  it('the highest level, then the school’s own, then the first', () => {
    const note = connection('note', { level: 'note', clauses: ['own'] });
    const first = connection('first', {});
    const own = connection('own', { clauses: ['base', 'own'] });
    const other = connection('other', { clauses: ['own'] });
    expect(chosen('add', PUPIL, packOf(note, first))).toBe('first caution');
    expect(chosen('add', PUPIL, packOf(first, own, other))).toBe('own caution');
  });

  it('a weak likeness is worth a note, and nothing when it is a like', () => {
    const pack = packOf(connection('pupils', {}));
    expect(chosen('add', WEAK, pack)).toBe('pupils note');
    expect(chosen('like', WEAK, pack)).toBeNull();
    const families = packOf(connection('families', { with: ['parent'] }));
    expect(chosen('accept', WEAK, families)).toBe('families note');
    expect(chosen('follow', WEAK, families)).toBeNull();
    expect(chosen('follow', WEAK, pack)).toBe('pupils note');
    expect(chosen('add', [...WEAK, ...PUPIL], pack)).toBe('pupils caution');
  });

  it('what is sure goes before what is weak', () => {
    const families = connection('families', { with: ['parent'], level: 'note', clauses: ['own'] });
    const former = connection('former', { with: ['former-pupil'], level: 'note' });
    const sure: Likeness[] = [...WEAK, { with: 'former-pupil', weak: false }];
    expect(chosen('add', sure, packOf(families, former))).toBe('former note');
  });

  it('a like or an answer holds nothing, whatever the pack says', () => {
    const pack = packOf(connection('pupils', {}));
    expect(chosen('like', PUPIL, pack)).toBe('pupils note');
    expect(chosen('reply', PUPIL, pack)).toBe('pupils note');
    expect(chosen('follow', PUPIL, pack)).toBe('pupils caution');
  });

  it('whoever it is, where the pack asks about anybody', () => {
    expect(chosen('accept', [], packOf(connection('all', { with: ['anybody'] })))).toBe('all caution');
  });
});
