import type { PeopleAdapter } from '../people.ts';

export const people: PeopleAdapter = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  pressAt: () => null,
  conversation: () => null,
  ownProfile: () => null,
};
