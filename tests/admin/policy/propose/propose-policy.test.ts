import { describe, expect, it } from 'vitest';
import type { ProposedClause } from '../../../../src/admin/policy/policy-proposal.ts';
import { proposePolicy } from '../../../../src/admin/policy/propose-policy.ts';
import { readPolicyText } from '../../../../src/admin/policy/read-policy-text.ts';

const POLICY = `Fernhollow Primary School

Social Media Policy

Approved: 3 May 2025
Next review: May 2026

1. Introduction

Social media is part of daily life, and we recognise its many benefits.

2. Personal use by staff

Staff must not:

- discuss confidential matters from staff meetings
- post photographs of pupils
- accept friend requests from pupils or their parents
- use the school logo on their own pages
- name the school as their employer in a profile

Staff should check their privacy settings every term. You are advised to think before you post.

Staff may use social media during lunch breaks only.

Any worry about a child must be reported to the Designated Safeguarding Lead at once.

3. School accounts

Those who post on the school's page must have parents' consent for every photograph of a child.

4. Pupils

Pupils must not use phones in class. Pupils should tell an adult if something upsets them.

5. Parents and carers

Parents must not post photographs of other people's children. They should not send friend requests to staff.
`;

const clauses = (text: string): readonly ProposedClause[] => proposePolicy(readPolicyText(text)).clauses;
const about = (all: readonly ProposedClause[], words: string): ProposedClause => {
  const found = all.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`nothing proposed of '${words}'`);
  return found;
};

describe('a plain policy', () => {
  const { clauses: all, details, notes } = proposePolicy(readPolicyText(POLICY));

  it.each([
    ['discuss confidential', 'staff', 'draft', ['confidential'], 'stop'],
    ['photographs of pupils', 'staff', 'image', ['image-child'], 'stop'],
    ['accept friend requests', 'staff', 'connection', [], 'stop'],
    ['school logo', 'staff', 'image', ['image-branding', 'school-identity'], 'stop'],
    ['as their employer', 'staff', 'profile', ['school-identity'], 'stop'],
    ['privacy settings', 'staff', 'checklist', [], 'caution'],
    ['think before', 'staff', 'advice', [], 'note'],
    ['lunch breaks', 'staff', 'context', [], 'stop'],
    ['worry about a child', 'staff', 'contact', ['disclosure'], 'stop'],
  ] as const)('%s: %s, %s', (words, appliesTo, place, categories, level) => {
    const clause = about(all, words);
    expect(clause).toMatchObject({ appliesTo, place, level });
    expect([...clause.categories].sort()).toEqual([...categories].sort());
  });

  it('binds those who run accounts as official', () => {
    expect(about(all, 'consent for every')).toMatchObject({ appliesTo: 'official', place: 'official' });
    expect(about(all, 'consent for every').categories).toContain('image-child');
  });

  it('makes no rule for staff of what pupils and parents are asked', () => {
    for (const words of ['phones in class', 'tell an adult', "other people's children", 'friend requests to staff']) {
      const found = all.find(({ text }) => text.includes(words));
      expect(found?.place ?? 'outside').toBe('outside');
      expect(['pupils', 'parents', undefined]).toContain(found?.appliesTo);
    }
  });

  it('proposes nothing of what recognises benefits', () => {
    expect(all.filter(({ text }) => text.includes('recognise'))).toEqual([]);
  });

  it('numbers from 1, says where each stands, and is sure within bounds', () => {
    expect(all.map(({ n }) => n)).toEqual(all.map((_, i) => i + 1));
    expect(about(all, 'discuss confidential').source).toBe('2 Personal use by staff 1');
    for (const { confidence } of all) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('picks out school, title and dates', () => {
    expect(details).toMatchObject({
      school: 'Fernhollow Primary School',
      title: 'Social Media Policy',
      date: '2025-05-03',
      reviewDate: '2026-05-01',
    });
    expect(details.contacts.map(({ role }) => role)).toEqual(['dsl']);
    expect(notes).toEqual([]);
  });
});

describe('sentences in the wild', () => {
  it('splits joined demands of different places', () => {
    const all = clauses(
      'Social Media Policy\n\nStaff must not write to parents through their personal accounts or have pupils as friends on Facebook.',
    );
    expect(all.map(({ place }) => place).sort()).toEqual(['connection', 'draft']);
  });

  it('reads the cells of a table under their columns', () => {
    const all = clauses(
      "Social media: dos and don'ts for staff\n\nDO\tDON'T\nCheck your privacy settings each term.\tDon't post pictures of pupils on your page.\nAsk the head if you are unsure.\tDon't add pupils as friends.\n",
    );
    expect(about(all, 'privacy settings').place).toBe('checklist');
    expect(about(all, 'pictures of pupils')).toMatchObject({ place: 'image', level: 'stop' });
    expect(about(all, 'add pupils').place).toBe('connection');
    expect(about(all, 'Ask the head').place).toBe('contact');
  });

  it('answers to questions are demands, the questions are not', () => {
    const all = clauses(
      'Social media: your questions\n\nQ. Can I be friends with parents?\n\nA. Staff should not add parents of pupils as friends.\n',
    );
    expect(all.map(({ text }) => text)).toEqual(['Staff should not add parents of pupils as friends.']);
  });

  it("takes what is said of the school's own accounts for official, also as a fact", () => {
    const all = clauses(
      "Social Media Policy\n\n2. The school's own accounts\n\nNo post may name a pupil. A second member of staff reads each post before it is published.\n",
    );
    expect(about(all, 'name a pupil')).toMatchObject({ appliesTo: 'official', place: 'official' });
  });

  it('lets lawful speech be: no categories for what would gag it', () => {
    const [clause] = clauses('Social Media Policy\n\nStaff must not express political opinions on personal accounts.');
    expect(clause?.categories ?? []).toEqual([]);
  });

  it('keeps out what says that speech is free', () => {
    const text = 'Social Media Policy\n\nNothing in this policy prevents staff from posting about their union.';
    expect(clauses(text)).toEqual([]);
  });

  it('of a handbook takes the chapter on social media', () => {
    const chapters = ['Dress', 'Absence', 'Pay', 'Parking', 'Lunch'].map(
      (name) => `## ${name}\n\nStaff must report to the office and must not share their passes.\n`,
    );
    const all = clauses(
      `# Staff Handbook\n\nWelcome to all.\n\nRead it well.\n\nKeep it safe.\n\n${chapters.join('\n')}\n## Social media\n\nStaff must not post photographs of pupils.\n`,
    );
    expect(all.map(({ text }) => text)).toEqual(['Staff must not post photographs of pupils.']);
  });
});

describe('Welsh', () => {
  const text = `Ysgol Gynradd Maes y Coed

Polisi Cyfryngau Cymdeithasol

Y staff

Ni ddylai staff rannu lluniau o ddisgyblion ar eu cyfrifon personol.

Dylai staff wirio eu gosodiadau preifatrwydd bob tymor.

Ni ddylai disgyblion ddefnyddio ffonau yn y dosbarth.
`;
  it('says that it is Welsh, and reads the plain things', () => {
    const { clauses: all, notes } = proposePolicy(readPolicyText(text));
    expect(notes).toContain('welsh');
    expect(about(all, 'lluniau o ddisgyblion')).toMatchObject({ appliesTo: 'staff', place: 'image' });
    expect(about(all, 'preifatrwydd')).toMatchObject({ appliesTo: 'staff', place: 'checklist' });
    expect(all.find(({ text: one }) => one.includes('ffonau'))?.appliesTo ?? 'pupils').toBe('pupils');
  });
});

describe('whatever it is given', () => {
  it('an empty document', () => {
    expect(proposePolicy({ blocks: [] })).toEqual({
      clauses: [],
      details: { school: null, title: null, date: null, reviewDate: null, contacts: [] },
      notes: ['empty'],
    });
  });

  it('a document that is no policy gives little, and says so', () => {
    const recipe =
      'Leek soup\n\nChop the leeks. Fry them gently for ten minutes. Add stock and cook until soft. Serve hot.';
    const { clauses: all, notes } = proposePolicy(readPolicyText(recipe));
    expect(notes).toContain('no-policy');
    expect(all.filter(({ confidence, place }) => confidence > 0.6 && place !== 'outside')).toEqual([]);
  });

  it('says nothing twice', () => {
    const all = clauses(`${POLICY}\n${POLICY}`);
    const keys = all.map(({ text, place, appliesTo }) => [text, place, appliesTo].join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('reads two hundred pages in under five seconds of the processor', () => {
    const page = (k: number): string =>
      POLICY.replace(/([.\n])\n/g, `$1\n`)
        .replaceAll(/\.$/gm, ` in building ${k}.`)
        .repeat(2);
    const text = Array.from({ length: 200 }, (_, k) => page(k)).join('\n');
    const document = readPolicyText(text);
    const started = process.cpuUsage();
    expect(proposePolicy(document).clauses.length).toBeGreaterThan(500);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
  });
});
