import { describe, expect, it } from 'vitest';
import type { School } from '../../../src/core/pack/schema.ts';
import { annotate } from '../../../src/core/text/annotate.ts';
import { makePack } from '../../support/school-packs.ts';

interface Case {
  readonly school: Partial<School>;
  readonly named: readonly string[];
  readonly other: readonly string[];
}

/** Schools of many kinds, none of the corpus. `named` gives the school away, `other` does not. */
const CASES: readonly Case[] = [
  {
    school: {
      name: "St Mary's C of E Primary School",
      shortName: "St Mary's",
      aliases: ['SMPS'],
      hashtags: ['#TeamStMarys'],
      handles: ['@StMarysPri'],
      domains: ['stmarys-pri.example'],
      town: 'Fernbury',
      motto: 'Let your light shine',
      trust: 'Diocese of Wessford',
    },
    named: [
      "Love working at St Mary's",
      'St Marys school fayre on Saturday',
      'so lucky to teach at st marys',
      'RT @StMarysPri: sports day pics',
      '#TeamStMarys smashed it',
      'see stmarys-pri.example/news for the dates',
      "Saint Mary's Primary is hiring",
      'S t M a r y s you know who you are',
      "best staff ever at St M4ry's Primary",
      'Let your light shine, as we say at our place',
      'SMPS staff night out',
    ],
    other: [
      "Lit a candle in St Mary's church",
      "St Mary's Road is shut again",
      "Played five a side for St Mary's FC",
      "A beer at the St Mary's Arms",
      "Honeymoon at St Mary's in the Scillies was a dream",
      "went to St Mary's hospital for my scan",
      "Happy St Mary's day",
      'Fernbury market is on today',
    ],
  },
  {
    school: {
      name: 'Park View Academy',
      shortName: 'Park View',
      hashtags: [],
      handles: ['@ParkViewAc'],
      domains: ['parkview.example'],
      town: 'Elmstead',
      motto: 'Aim high',
      trust: 'Northern Lights Learning Trust',
    },
    named: [
      'I work at Park View',
      'Park View Academy is closed today',
      'parkview pupils are the best',
      'proud of Park View year 11 today',
      'Northern Lights Learning Trust have cut our TAs',
      'head of maths @ Park View',
      'facebook.com/parkviewac/posts/12 have a look',
      'Site team at P4rk V1ew doing us proud',
    ],
    other: [
      'Room with a park view please',
      'Park View Road is a nightmare',
      'We saw the northern lights last night',
      'Aim high and miss, story of my life',
      'new flat on Park View Terrace',
    ],
  },
  {
    school: {
      name: 'Ysgol Gyfun Bro Elwy',
      shortName: 'Bro Elwy',
      aliases: ['YGBE'],
      hashtags: ['#BroElwy'],
      handles: ['@YsgolBroElwy'],
      domains: ['broelwy.example'],
      town: 'Llanelwy Fach',
      motto: 'Gwell dysg na golud',
      trust: '',
    },
    named: [
      "Dwi'n dysgu yn Ysgol Gyfun Bro Elwy",
      'Bro Elwy staff do tonight',
      '@YsgolBroElwy',
      'Gwell dysg na golud meddai ein hysgol',
      'Athrawes yn Bro Elwy',
      'YGBE am byth',
    ],
    other: ['Lawr yn Llanelwy Fach heddiw', 'Taith ar hyd afon Elwy'],
  },
  {
    school: {
      name: "Queen Anne's Grammar School",
      shortName: "Queen Anne's",
      aliases: ['QAGS'],
      hashtags: ['#QAGS'],
      handles: ['@QAGS_school'],
      domains: ['qags.example'],
      town: 'Harbridge',
      motto: 'Ever upward',
      trust: '',
    },
    named: [
      'Chemistry teacher at QAGS',
      "parents' evening at Queen Anne's",
      '#QAGS open evening',
      'email me at x@qags.example',
      "Queen Anne's Grammar is a lovely place to work",
    ],
    other: [
      "Binged a series on Queen Anne's court",
      'Queen Anne furniture at the auction',
      "Queen Anne's Gate is shut for repairs",
      "Queen Anne's Primary beat us at netball",
    ],
  },
  {
    school: {
      name: 'The Willows Infant School',
      shortName: 'The Willows',
      aliases: [],
      hashtags: ['#WillowsWonders'],
      handles: ['@WillowsInfants'],
      domains: ['willows.example'],
      town: 'Tarnside',
      motto: 'Grow together',
      trust: 'Tarnside Borough Council',
    },
    named: [
      'Reception teacher at The Willows',
      'The Willows Infant School needs a new roof',
      'Started at The Willows today as a TA',
      '#WillowsWonders',
      'We at the Willows think so too',
    ],
    other: [
      'The wind in the willows is my favourite book',
      'Weeping willows by the canal',
      'Drinks at The Willows pub',
      'Willow ate my slipper again',
      'lunch at The Willows Hotel',
    ],
  },
];

const THRESHOLD = 0.5;

describe('findSchool', () => {
  for (const { school, named, other } of CASES) {
    const pack = makePack(school);
    const surest = (text: string): number => Math.max(0, ...annotate(text, pack).school.map((fact) => fact.confidence));
    it.each(named)(`${school.name}: finds "%s"`, (text) => {
      expect(surest(text)).toBeGreaterThanOrEqual(THRESHOLD);
    });
    it.each(other)(`${school.name}: leaves "%s"`, (text) => {
      expect(surest(text)).toBeLessThan(THRESHOLD);
    });
  }

  it('points at the words in the draft itself', () => {
    const text = '😂 Love working at Ｐark View 🌳 today';
    const [fact] = annotate(text, makePack(CASES[1]?.school ?? {})).school;
    expect(text.slice(fact?.start, fact?.end)).toBe('Ｐark View');
  });

  it('takes the first name of the town for the town', () => {
    const pack = makePack({ name: 'Elmstead Primary School', shortName: 'Elmstead', town: 'Elmstead' });
    const surest = (text: string): number => Math.max(0, ...annotate(text, pack).school.map((fact) => fact.confidence));
    expect(surest('Elmstead high street is dead these days')).toBeLessThan(THRESHOLD);
    expect(surest('Elmstead Primary is looking for a cook')).toBeGreaterThan(THRESHOLD);
  });

  it.each([
    ['I teach at a big comp on the edge of Elmstead', true],
    ["That's the school I work at!", true],
    ['I work at a school', false],
    ['I teach yoga at the leisure centre in Elmstead', false],
  ])('employer: %s', (text, employed) => {
    const found = annotate(text, makePack(null)).school.some((fact) => fact.kind === 'employer');
    expect(found).toBe(employed);
  });

  it('finds class codes and names without taking them for the school', () => {
    const pack = makePack({ name: 'Park View Academy', classes: ['Kestrel', '3Owl', 'A'] });
    const kinds = (text: string) => annotate(text, pack).school.map((fact) => fact.kind);
    for (const text of [
      'lovely day with 3Owl',
      '3 owl are mad',
      'year 4 kestrel swimming',
      'Kestrel class assembly',
      '9A were feral',
      '3K bake sale',
    ])
      expect(kinds(text)).toContain('class');
    for (const text of ['no way', 'an owl in the garden', 'a kestrel over the motorway', 'year 9 a long time ago'])
      expect(kinds(text)).toEqual([]);
  });

  it('takes any details an admin may type, and then finds nothing everywhere', () => {
    const odd: Partial<School> = {
      name: "St. John's (Upper) [6th] + Co.*",
      shortName: '(',
      aliases: ['A', '*', 'C++', '-', 'J&J', 'The', 'school'],
      hashtags: ['#', '#a+b'],
      handles: ['@', '@x.y'],
      domains: ['.', 'https://www.st-john.example/'],
      town: '?',
      motto: '...',
      trust: 'The Trust',
      classes: ['-', '3*', '1/2', 'R&D', '  x', '10'],
    };
    const { school } = annotate(
      'See https://example.org/page/one about the town, a trust, 10 schools and #things for @all. What?',
      makePack(odd),
    );
    expect(school.filter((fact) => fact.confidence >= THRESHOLD)).toEqual([]);
    for (const name of ['X', 'School', 'The Academy', 'Ysgol', '🏫', '学校'])
      expect(() => annotate('I work at X school', makePack({ name }))).not.toThrow();
  });
});
