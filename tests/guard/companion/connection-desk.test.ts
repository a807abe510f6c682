// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { barePack } from '../../../src/core/pack/bare-pack.ts';
import type { Connection, Pack } from '../../../src/core/pack/schema.ts';
import { knownPeople } from '../../../src/core/people/may-be.ts';
import { ConnectionDesk, type DeskPorts } from '../../../src/guard/companion/connections/connection-desk.ts';
import type { ConnectionAnswers, ConnectionQuestion, QuietNote } from '../../../src/guard/ports.ts';
import type { ConnectionPress, Person, PressAct } from '../../../src/sites/people.ts';

const words = (en: string) => ({ en });
const connection = (id: string, rest: Partial<Connection>): Connection => ({
  id,
  clauses: [],
  notice: words(`${id}?`),
  advice: words(`About ${id}.`),
  acts: ['accept', 'add', 'follow'],
  with: ['pupil'],
  level: 'caution',
  ...rest,
});
const pack: Pack = {
  ...barePack('test', '1'),
  connections: [
    connection('pupils', {}),
    connection('families', { with: ['parent'], level: 'note' }),
    connection('likes', { acts: ['like'], level: 'note' }),
  ],
};
const roster = {
  hasFirst: (name: string) => name === 'mia',
  hasFull: (first: string, last: string) => first === 'mia' && last === 'okonjo',
  hasLast: (last: string) => last === 'okonjo',
};
const known = { pack, people: { ...knownPeople(pack), roster } };
const MIA: Person = { name: 'Mia Okonjo', handle: 'miaok' };

const press = (person: Person = MIA, act: PressAct = 'accept'): ConnectionPress => ({
  act,
  person,
  control: document.createElement('button'),
});

let asked: { question: ConnectionQuestion; answers: ConnectionAnswers }[];
let notes: QuietNote[];
let released: ConnectionPress[];
let recorded: string[];
let agreed: [Person, string][];
let taken: Promise<boolean>;
/** What is kept of notes: it outlives pages. */
let noted: Map<string, boolean>;
let today: string;

function makeDesk(over: Partial<DeskPorts> = {}): ConnectionDesk {
  return new ConnectionDesk({
    adapter: { id: 'x' } as DeskPorts['adapter'],
    signal: new AbortController().signal,
    known: () => known,
    language: () => 'en',
    isAgreed: () => false,
    agree: async (person, label) => void agreed.push([person, label]),
    ask: (question, answers) => {
      asked.push({ question, answers });
      return { close: vi.fn() };
    },
    note: (note) => {
      notes.push(note);
      note.seen?.();
    },
    mayLookUp: () => true,
    noted: { has: (what) => noted.has(what), add: (what, daily = false) => void noted.set(what, daily) },
    today: () => today,
    release: (one) => {
      released.push(one);
      return taken;
    },
    record: ({ choice, level, categories }) => void recorded.push(`${categories} ${level} ${choice}`),
    ...over,
  });
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  [asked, notes, released, recorded, agreed, taken] = [[], [], [], [], [], Promise.resolve(true)];
  [noted, today] = [new Map(), '2026-11-20'];
});

describe('a press that is asked about', () => {
  it('is held, and Not now does nothing on the site', async () => {
    const desk = makeDesk();
    expect(desk.wouldAsk(press())).toBe(true);
    expect(desk.pressed(press(), true)).toBe(true);
    expect(asked[0]?.question).toMatchObject({ act: 'accept', person: 'Mia Okonjo', canAgree: true });
    expect(asked[0]?.question.about.notice).toBe('pupils?');
    asked[0]?.answers.back();
    await settle();
    expect([released, notes, recorded]).toEqual([[], [], ['connection caution not-connected']]);
  });

  it('goes on once after Go on', async () => {
    const desk = makeDesk();
    const one = press();
    desk.pressed(one, true);
    asked[0]?.answers.goOn(null);
    await settle();
    expect(released).toEqual([one]);
    expect([notes, agreed, recorded]).toEqual([[], [], ['connection caution connected']]);
  });

  it('is asked about once while the page lives, whatever the answer and the act', () => {
    const desk = makeDesk();
    desk.pressed(press(), true);
    asked[0]?.answers.back();
    expect(desk.wouldAsk(press())).toBe(false);
    expect(desk.pressed(press(), false)).toBe(false);
    expect(desk.pressed(press({ name: null, handle: '@MiaOK' }, 'follow'), false)).toBe(false);
    expect(desk.pressed(press({ name: 'Mia Okonjo', handle: 'another' }), false)).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it('adds nothing while a question is open or a press of ours is under way', async () => {
    const done: ((taken: boolean) => void)[] = [];
    taken = new Promise((resolve) => void done.push(resolve));
    const desk = makeDesk();
    desk.pressed(press(), true);
    expect(desk.isBusy(press({ name: 'Sam Thorne', handle: 'sam' }))).toBe(true);
    expect(desk.pressed(press(), false)).toBe(true);
    asked[0]?.answers.goOn(null);
    await settle();
    expect(desk.isBusy(press())).toBe(true);
    expect(desk.isBusy(press({ name: 'Sam Thorne', handle: 'sam' }))).toBe(false);
    done[0]?.(true);
    await settle();
    expect(desk.isBusy(press())).toBe(false);
    expect([asked.length, released.length]).toEqual([1, 1]);
  });

  it('is the person’s own next press where the site did not take ours, and they are told', async () => {
    for (const release of [async () => false, () => Promise.reject(new Error('gone'))]) {
      notes = [];
      const desk = makeDesk({ release });
      desk.pressed(press(), true);
      asked.at(-1)?.answers.goOn(null);
      await settle();
      expect(notes.map(({ about }) => about.id)).toEqual(['press-again']);
      expect(desk.pressed(press(), false)).toBe(false);
    }
  });

  it('goes through where the question cannot be shown', async () => {
    const desk = makeDesk({
      ask: () => {
        throw new Error('no dialog');
      },
    });
    expect(desk.pressed(press(), true)).toBe(true);
    await settle();
    expect(released).toHaveLength(1);
    expect(desk.isBusy(press())).toBe(false);
    expect(recorded).toEqual([]);
  });

  it('is remembered where the person says so, with their own word for it', () => {
    const desk = makeDesk();
    desk.pressed(press(), true);
    asked[0]?.answers.goOn({ label: 'my niece' });
    expect(agreed).toEqual([[MIA, 'my niece']]);
  });

  it('is no other press: strangers, agreed people, no pack', () => {
    expect(makeDesk().pressed(press({ name: 'Sam Thorne', handle: 'sam' }), false)).toBe(false);
    expect(makeDesk({ isAgreed: () => true }).pressed(press(), false)).toBe(false);
    expect(makeDesk({ known: () => null }).pressed(press(), false)).toBe(false);
    expect(asked).toEqual([]);
  });

  it('gets a whole press where its beginning was kept and nothing is to be asked any more', async () => {
    const desk = makeDesk({ isAgreed: () => true });
    expect(desk.pressed(press(), true)).toBe(true);
    await settle();
    expect(released).toHaveLength(1);
  });
});

describe('a note', () => {
  const mum = { name: 'Grace Okonjo', handle: null };

  it('comes after a press that goes through, once a person', async () => {
    const desk = makeDesk();
    expect(desk.wouldAsk(press(mum))).toBe(false);
    expect(desk.pressed(press(mum), false)).toBe(false);
    expect(notes).toEqual([]);
    await settle();
    expect(desk.pressed(press(mum), false)).toBe(false);
    await settle();
    expect(notes.map(({ about }) => about.notice)).toEqual(['families?']);
    expect(recorded).toEqual([]);
  });

  it('says with whom it is about, in the person’s language, whatever marks the page puts into the name', async () => {
    const desk = makeDesk();
    desk.pressed(press({ name: '\u202eMia Okonjo\u2069', handle: null }, 'like'), false);
    await settle();
    expect(notes[0]?.about.advice).toBe('This is about \u2068Mia Okonjo\u2069. About likes.');
    const welsh = makeDesk({ language: () => 'cy' });
    noted.clear();
    welsh.pressed(press(MIA, 'like'), false);
    await settle();
    expect(notes[1]?.about.advice).toMatch(/^Mae hyn am \u2068Mia Okonjo\u2069\. /);
    expect(notes[1]?.actions[0]?.label).toBe('Peidio â sôn am y person hwn eto');
  });

  it('on a like swallows no question: a request to the same pupil is asked about', async () => {
    for (const act of ['accept', 'add', 'follow'] as const) {
      [notes, asked] = [[], []];
      noted.clear();
      const desk = makeDesk();
      expect(desk.pressed(press(MIA, 'like'), false)).toBe(false);
      await settle();
      expect(notes).toHaveLength(1);
      expect(desk.wouldAsk(press(MIA, act))).toBe(true);
      expect(desk.pressed(press(MIA, act), true)).toBe(true);
      expect(asked.map(({ question }) => question.act)).toEqual([act]);
      expect(released).toEqual([]);
    }
  });

  it('that is said to be the last about this person silences notes alone, and agrees to nothing', async () => {
    const desk = makeDesk();
    desk.pressed(press(MIA, 'like'), false);
    await settle();
    notes[0]?.actions[0]?.act();
    expect(agreed).toEqual([]);
    // What is said for good outlives what was noted for the day.
    expect([...noted.values()].sort()).toEqual([false, true]);
    expect([...noted].find(([, daily]) => daily)?.[0]).toContain(today);
    today = '2026-11-23';
    const later = makeDesk();
    later.pressed(press(MIA, 'like'), false);
    await settle();
    expect(notes).toHaveLength(1);
    later.pressed(press({ name: 'Mia Okonjo', handle: 'another' }, 'like'), false);
    await settle();
    expect(notes).toHaveLength(2);
    expect(later.pressed(press(MIA, 'add'), false)).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('comes once a day about the same, however many people, pages and tabs', async () => {
    const strangers = Array.from({ length: 40 }, (_, i) => ({ name: 'Mia Okonjo', handle: `mia${i}` }));
    const day = async () => {
      for (const desk of [makeDesk(), makeDesk()]) {
        for (const one of strangers) desk.pressed(press(one, 'like'), false);
        await settle();
        for (const one of strangers) desk.pressed(press(one, 'like'), false);
        await settle();
      }
    };
    await day();
    expect(notes).toHaveLength(1);
    today = '2026-11-21';
    await day();
    expect(notes).toHaveLength(2);
    makeDesk().pressed(press(mum, 'accept'), false);
    await settle();
    expect(notes.map(({ about }) => about.id)).toEqual(['likes', 'likes', 'families']);
  });

  it('comes again where it went before it was seen, and not beside itself', async () => {
    const note = (one: QuietNote) => void notes.push(one);
    const desk = makeDesk({ note });
    const like = async (handle: string) => {
      desk.pressed(press({ name: 'Mia Okonjo', handle }, 'like'), false);
      await settle();
      return notes.length;
    };
    expect(await like('one')).toBe(1);
    expect(await like('two')).toBe(1);
    notes[0]?.gone?.();
    expect(await like('three')).toBe(2);
    notes[1]?.seen?.();
    notes[1]?.gone?.();
    expect(await like('four')).toBe(2);
  });
});

it('people whom the page does not name are told apart by their buttons', () => {
  const anybody = { ...known, pack: { ...pack, connections: [connection('all', { with: ['anybody'] })] } };
  const desk = makeDesk({ known: () => anybody });
  const nobody = { name: null, handle: null };
  const one = press(nobody);
  desk.pressed(one, true);
  expect(asked[0]?.question).toMatchObject({ person: null, canAgree: false });
  asked[0]?.answers.back();
  expect(desk.pressed(one, false)).toBe(false);
  expect(desk.pressed(press(nobody), false)).toBe(true);
});

describe('where too many people were looked up', () => {
  it('nobody is looked up for a press that could be held, and what the policy asks of anybody is asked still', () => {
    const mayLookUp = vi.fn(() => false);
    const desk = makeDesk({ mayLookUp });
    expect(desk.wouldAsk(press())).toBe(false);
    expect(desk.pressed(press(), false)).toBe(false);
    expect(mayLookUp).toHaveBeenCalledWith(MIA);
    const anybody = { ...known, pack: { ...pack, connections: [connection('all', { with: ['anybody'] })] } };
    expect(makeDesk({ mayLookUp, known: () => anybody }).wouldAsk(press())).toBe(true);
  });

  it('likes cost no look-ups: a question on a request never wants for them', async () => {
    const mayLookUp = vi.fn(() => false);
    const desk = makeDesk({ mayLookUp });
    desk.pressed(press(MIA, 'like'), false);
    await settle();
    expect(notes).toHaveLength(1);
    expect(mayLookUp).not.toHaveBeenCalled();
  });
});
