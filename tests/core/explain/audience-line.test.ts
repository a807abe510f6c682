import { describe, expect, it } from 'vitest';
import { ACCOUNTS, AUDIENCES, type Draft, SITES, SURFACE_KINDS } from '../../../src/core/draft.ts';
import { audienceLine } from '../../../src/core/explain/audience-line.ts';
import { LANGUAGES } from '../../../src/core/language.ts';

const line = (draft: Partial<Draft>, audienceLabel: string | null = null) =>
  audienceLine(
    { site: 'facebook', surface: 'post', account: 'personal', audience: 'public', ...draft },
    { audienceLabel },
    'en',
  );

describe('audienceLine', () => {
  it.each<[string, Partial<Draft>, string | null, string]>([
    ['a public post', {}, 'Public', 'Anyone can see this, and pass it on.'],
    ['friends', { audience: 'friends' }, 'Friends', 'Friends can see this, and any of them can pass it on.'],
    [
      'some of the friends',
      { audience: 'friends' },
      'Friends except Sam',
      'This goes to “Friends except Sam”, and any of them can pass it on.',
    ],
    [
      'a protected account on X',
      { audience: 'friends', site: 'x' },
      null,
      'Your followers can see this, and any of them can pass it on.',
    ],
    [
      'a group with a name',
      { audience: 'group' },
      'Year 6  leavers\n2026',
      'Everyone in “Year 6 leavers 2026” can see this, and any of them can pass it on.',
    ],
    ['a group', { audience: 'group' }, '', 'Everyone in this group can see this, and any of them can pass it on.'],
    ['only me', { audience: 'only-me' }, null, 'Only you can see this for now.'],
    [
      'an audience that the page does not tell',
      { audience: 'unknown' },
      null,
      'Purple Pen can’t tell who will see this. It is safest to think of it as public.',
    ],
    [
      'a comment',
      { audience: 'unknown', surface: 'comment' },
      null,
      'Everyone who sees the post you are answering can see this too.',
    ],
    ['a message', { surface: 'message', audience: 'unknown' }, 'Tas', 'This goes to “Tas”, and can be passed on.'],
    ['a profile', { surface: 'bio' }, null, 'Anyone who opens your profile can see this.'],
    [
      'a school account',
      { account: 'official' },
      null,
      'Anyone can see this, and pass it on. It goes out in your school’s name.',
    ],
  ])('of %s', (_, draft, label, expected) => {
    expect(line(draft, label)).toBe(expected);
  });

  it('shortens a long name between graphemes', () => {
    expect(line({ audience: 'group' }, '👩🏽‍🏫'.repeat(40))).toMatch(/^Everyone in “(👩🏽‍🏫)+…” can/u);
  });

  it('has one for every draft, in every language', () => {
    for (const language of LANGUAGES)
      for (const site of SITES)
        for (const surface of SURFACE_KINDS)
          for (const account of ACCOUNTS)
            for (const audience of AUDIENCES)
              expect(audienceLine({ site, surface, account, audience }, {}, language)).toMatch(/\p{L}.*\.$/u);
  });
});
