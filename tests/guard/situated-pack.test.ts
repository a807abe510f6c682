import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackInForce } from '../../src/browser/pack-in-force.ts';
import { type Pack, packSchema } from '../../src/core/pack/schema.ts';
import { SituatedPack } from '../../src/guard/situated-pack.ts';
import { pack } from '../browser/packs.ts';

const rule = (id: string, when: object | undefined) => ({ ...pack('p').rules[0], id, when });
const hours = {
  week: [{ days: ['fri'], from: '08:30', to: '15:30', breaks: [{ from: '12:00', to: '13:00' }] }],
};
const asking: Pack = packSchema.parse(
  pack('asking', {
    rules: [
      rule('always', undefined),
      rule('break', { times: ['break'] }),
      rule('work', { times: ['working'] }),
      rule('governors', { roles: ['governor'] }),
      rule('ours', { devices: ['school'] }),
      rule('theirs', { devices: ['own'] }),
    ] as never,
    hours: hours as never,
  }),
);
const inForce = (from: Pack, more: Partial<PackInForce> = {}): PackInForce => ({
  revision: 'r',
  source: 'managed',
  pack: from,
  ...more,
});
const rulesOf = (situated: SituatedPack) => situated.now()?.pack.rules.map(({ id }) => id);

describe('the pack in a situation', () => {
  const changed = vi.fn();
  let life = new AbortController();
  const taking = (next: PackInForce) => {
    const situated = new SituatedPack(changed, life.signal);
    situated.take(next);
    return situated;
  };
  beforeEach(() => {
    // A Friday.
    vi.useFakeTimers({ now: new Date(2026, 10, 20, 11, 58, 30), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    life = new AbortController();
    changed.mockClear();
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('has the rules that hold now, by the clock of the device, and says when others do, to the minute', async () => {
    const situated = taking(inForce(asking));
    expect(rulesOf(situated)).toEqual(['always', 'work']);
    await vi.advanceTimersByTimeAsync(89_000);
    changed.mockClear();
    expect(rulesOf(situated)).toEqual(['always', 'work']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(changed).toHaveBeenCalledOnce();
    expect(rulesOf(situated)).toEqual(['always', 'break']);
  });

  it('looks at the clock at each judgement too, as a sleeping tab’s timers are late', async () => {
    const situated = taking(inForce(asking));
    vi.setSystemTime(new Date(2026, 10, 20, 16, 0));
    expect(rulesOf(situated)).toEqual(['always']);
  });

  it('has those for what the person does, once they have told', async () => {
    const situated = taking(inForce(asking));
    await vi.advanceTimersByTimeAsync(0);
    changed.mockClear();
    situated.setOwn({ role: 'governor', hours: null });
    await vi.advanceTimersByTimeAsync(0);
    expect(changed).toHaveBeenCalledOnce();
    expect(rulesOf(situated)).toContain('governors');
    situated.setOwn({ role: null, hours: null });
    expect(rulesOf(situated)).not.toContain('governors');
  });

  it('goes by the hours that the person typed where the school tells none, and only there', () => {
    const own = { week: [{ days: ['fri' as const], from: '06:00', to: '07:00', breaks: [] }], terms: [], closed: [] };
    const without = taking(inForce({ ...asking, hours: null }));
    expect(rulesOf(without)).toEqual(['always']);
    without.setOwn({ role: null, hours: { ...own, week: [{ ...own.week[0], from: '11:00', to: '13:00' }] } as never });
    expect(rulesOf(without)).toEqual(['always', 'work']);
    const situated = taking(inForce(asking));
    situated.setOwn({ role: null, hours: own });
    expect(rulesOf(situated)).toEqual(['always', 'work']);
  });

  it.each([
    [true, 'ours'],
    [false, 'theirs'],
    [null, undefined],
  ])('goes by the device: %s', (schoolDevice, expected) => {
    const rules = rulesOf(taking(inForce(asking, { schoolDevice })));
    expect(rules?.find((id) => id === 'ours' || id === 'theirs')).toBe(expected);
  });

  it('keeps all its rules to explain with, and gives the desk of pictures a revision by situation', () => {
    const situated = taking(inForce(asking));
    expect(situated.whole?.pack.rules).toHaveLength(6);
    const before = situated.forDesk;
    expect(before?.pack.rules.map(({ id }) => id)).toEqual(['always', 'work']);
    vi.setSystemTime(new Date(2026, 10, 20, 12, 30));
    expect(situated.forDesk?.revision).not.toBe(before?.revision);
  });

  it('says nothing of a pack that it was just given: whoever gave it judges by it', async () => {
    const situated = taking(inForce(asking));
    situated.now();
    situated.take(inForce(asking, { schoolDevice: true }));
    situated.now();
    await vi.advanceTimersByTimeAsync(0);
    expect(changed).not.toHaveBeenCalled();
    expect(rulesOf(situated)).toContain('ours');
  });

  it('does nothing of this where the pack asks for none of it', () => {
    const plain = inForce(pack('plain'));
    const situated = taking(plain);
    expect(vi.getTimerCount()).toBe(0);
    expect(situated.forDesk).toBe(plain);
    situated.setOwn({ role: 'leader', hours: null });
    expect(changed).not.toHaveBeenCalled();
  });

  it('stops its clock with the page, and with a pack that needs none', () => {
    const situated = taking(inForce(asking));
    expect(vi.getTimerCount()).toBe(1);
    situated.take(inForce(pack('plain')));
    expect(vi.getTimerCount()).toBe(0);
    situated.take(inForce(asking));
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
