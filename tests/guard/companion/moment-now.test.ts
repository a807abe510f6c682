import { describe, expect, it } from 'vitest';
import shipbourne from '../../../assets/packs/shipbourne.json';
import { type Pack, packSchema } from '../../../src/core/pack/schema.ts';
import { momentsNow } from '../../../src/guard/companion/moment-now.ts';
import { pack } from '../../browser/packs.ts';

const real = packSchema.parse(shipbourne);
const OWN = { role: null, hours: null, moments: null } as const;
// Fridays in November 2026.
const at = (hour: number, minute = 0, day = 20) => new Date(2026, 10, day, hour, minute);
const inForce = (from: Pack, schoolDevice: boolean | null = null) =>
  ({ revision: 'r', source: 'managed', pack: from, schoolDevice }) as const;
const said = (when: Date, own: Parameters<typeof momentsNow>[1] = OWN, from = inForce(real)) =>
  momentsNow(from, own, 'x', 'en', when).map(({ about }) => about.id);

describe('what is said of a moment', () => {
  it('goes by the hours of the school: at work, in breaks, not in the evening nor on bank holidays', () => {
    expect(said(at(9))).toEqual(['outside-breaks']);
    expect(said(at(12, 30))).toEqual(['in-breaks']);
    expect(said(at(20))).toEqual([]);
    expect(said(new Date(2026, 11, 25, 9))).toEqual([]);
  });

  it('goes by device and role too, the most timely first', () => {
    expect(said(at(9), { ...OWN, role: 'governor' }, inForce(real, true))).toEqual([
      'outside-breaks',
      'for-every-role',
      'school-device',
    ]);
  });

  it('is nothing where the person has switched it off', () => {
    expect(said(at(9), { ...OWN, moments: false })).toEqual([]);
  });

  it('shares one key a day, whatever the hour and the provision; what is always so is told once besides', () => {
    const keys = (when: Date) =>
      momentsNow(inForce(real, true), { ...OWN, role: 'governor' }, 'x', 'en', when).map((one) => one.keys);
    const daily = { what: 'moment 2026-11-20', daily: true };
    for (const hour of [9, 12.5, 14, 20]) {
      const all = keys(at(Math.floor(hour), (hour % 1) * 60));
      expect(all.length).toBeGreaterThan(0);
      for (const one of all) expect(one).toContainEqual(daily);
    }
    const [, role] = keys(at(9));
    const [, roleNextDay] = keys(at(9, 0, 23));
    expect(role?.[0]?.daily).toBe(false);
    expect(roleNextDay?.[0]).toEqual(role?.[0]);
    expect(keys(at(9, 0, 23))[0]).toEqual([{ what: 'moment 2026-11-23', daily: true }]);
  });

  it('is never one’s own reminder unasked, even where the policy speaks of devices', () => {
    const week = [{ days: ['fri' as const], from: '08:00', to: '16:00', breaks: [] }];
    const device = real.moments.filter(({ id }) => id === 'school-device');
    const from = inForce({ ...pack('plain'), moments: device, clauses: real.clauses, contacts: real.contacts });
    const own = { role: null, hours: { week, terms: [], closed: [] }, moments: null };
    expect(said(at(9), own, from)).toEqual([]);
    expect(said(at(9), { ...own, moments: true }, from)).toEqual(['own-hours']);
  });

  it('is one’s own reminder where the policy says nothing of time, only if asked for', () => {
    const week = [{ days: ['fri' as const], from: '08:00', to: '16:00', breaks: [] }];
    const own = { role: null, hours: { week, terms: [], closed: [] }, moments: null };
    const plain = inForce(pack('plain'));
    expect(said(at(9), own, plain)).toEqual([]);
    expect(said(at(9), { ...own, moments: true }, plain)).toEqual(['own-hours']);
    expect(said(at(17), { ...own, moments: true }, plain)).toEqual([]);
  });
});
