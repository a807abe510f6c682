import { expect, it, vi } from 'vitest';
import { LookUps } from '../../../src/guard/companion/connections/look-ups.ts';

const person = (name: string) => ({ name, handle: 'same' });
const settle = () => new Promise((resolve) => setTimeout(resolve));

it('one look-up is spent on a person as shown, however many events and presses', async () => {
  const spend = vi.fn(async () => true);
  const lookUps = new LookUps(spend);
  for (let i = 0; i < 5; i++) expect(lookUps.allows(person('Mia'))).toBe(true);
  expect(spend).toHaveBeenCalledOnce();
  // Another name beside the same handle is another question to the roster.
  expect(lookUps.allows(person('Tom'))).toBe(true);
  expect(spend).toHaveBeenCalledTimes(2);
});

it('of a page that shows name after name no more are looked up than the background allows, and one', async () => {
  let left = 20;
  const lookUps = new LookUps(async () => left-- > 0);
  let allowed = 0;
  for (let i = 0; i < 200; i++) {
    if (lookUps.allows(person(`Name ${i}`))) allowed++;
    await settle();
  }
  expect(allowed).toBe(21);
  // Those that were looked up already tell nothing new; once there are some again, people are looked up again.
  expect(lookUps.allows(person('Name 3'))).toBe(true);
  left = 5;
  expect(lookUps.allows(person('later'))).toBe(false);
  await settle();
  expect(lookUps.allows(person('later'))).toBe(true);
});

it('a background that does not answer takes no question away', async () => {
  const lookUps = new LookUps(() => Promise.reject(new Error('asleep')));
  expect(lookUps.allows(person('Mia'))).toBe(true);
  await settle();
  expect(lookUps.allows(person('Tom'))).toBe(true);
});
