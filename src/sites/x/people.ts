import type { PeopleAdapter } from '../people.ts';

export const people: PeopleAdapter = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  pressAt: () => null,
  conversation: () => null,
  ownProfile: () => null,
};
