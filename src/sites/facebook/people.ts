import type { PeopleAdapter } from '../people.ts';

export const people: PeopleAdapter = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com', 'www.messenger.com'],
  pressAt: () => null,
  conversation: () => null,
  ownProfile: () => null,
};
