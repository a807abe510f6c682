import { describe, expect, it, vi } from 'vitest';
import { bytesOf } from '../../../src/core/image/formats/bytes.ts';
import type { ImageFacts } from '../../../src/core/image/image-facts.ts';
import type { ImageProblem } from '../../../src/core/image/image-problem.ts';
import { readHeader } from '../../../src/core/image/read-header.ts';
import { face, imageFacts, printed } from '../../support/image-facts.ts';
import {
  box,
  exifSegment,
  film,
  gifFile,
  jpegFile,
  LEEDS,
  movieHeader,
  TAKEN,
  tiff,
} from '../../support/picture-files.ts';
import { ATTACH, BLUR, batch, CLEAN, deskOn, draft, file, inForce, LEAVE, never, type Sees } from './desk.ts';

const CHILD = imageFacts({ faces: [face('child')] });
const PLAIN = imageFacts();
/** `child…` shows a child, the name of a problem has it, all else is harmless. */
const byName: Sees = (content) => {
  if (content.startsWith('child')) return CHILD;
  const problem = ['reader', 'unsupported', 'empty', 'truncated', 'too-large', 'mislabelled', 'never'].find((one) =>
    content.startsWith(one),
  );
  return (problem as ImageProblem | 'never' | undefined) ?? PLAIN;
};
const located = () => jpegFile([exifSegment(tiff({ gps: LEEDS, taken: TAKEN }))]);
const seesPlace = (): ImageFacts => imageFacts({ location: true, captured: true });

describe('the image desk', () => {
  it('hands harmless files on as they are, the very same objects, and asks nothing', async () => {
    const { desk, asked, progress, ports } = deskOn(byName, () => null);
    const files = [file('a.jpg'), file('b.png', 'b', 'image/png'), file('c.mp4', 'c', 'video/mp4')];
    const answer = await desk.decide(batch(...files), never);
    expect(answer).toEqual({ files, unchecked: false, located: false, notes: 0 });
    for (const [i, one] of answer.files.entries()) expect(one).toBe(files[i]);
    expect(asked).toEqual([]);
    expect(progress.shown).not.toHaveBeenCalled();
    expect(ports.record).not.toHaveBeenCalled();
  });

  it('reads them one after the other, with the crests of the pack', async () => {
    const crests = [{ id: 'main', image: 'data:image/png;base64,AAAA' }];
    const { desk, reader, ports } = deskOn(byName, () => null);
    ports.pack.mockReturnValue({ ...inForce, revision: 'r2', pack: { ...inForce.pack, crests } });
    await desk.decide(batch(file('a.jpg'), file('b.jpg'), file('c.jpg')), never);
    expect(await Promise.all(reader.read.mock.calls.map(([blob]) => blob.text()))).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(reader.read.mock.calls[0]?.[1]).toEqual(crests);
  });

  it('asks about those that hold in one dialog, in their order, and carries out each choice in its place', async () => {
    const { desk, asked, ports } = deskOn(byName, () => [BLUR, LEAVE, { ...ATTACH, answer: 1 }]);
    const files = ['child1.heic', 'calm.jpg', 'child2.jpg', 'other.jpg', 'child3.jpg'].map((name) => file(name));
    const answer = await desk.decide(batch(...files), never);
    expect(asked.map((questions) => questions.map(({ image }) => image.name))).toEqual([
      ['child1.heic', 'child2.jpg', 'child3.jpg'],
    ]);
    const [blurred, calm, left, other, anyway] = answer.files;
    expect([calm, left, other, anyway]).toEqual([files[1], null, files[3], files[4]]);
    expect([blurred?.name, blurred?.type, await blurred?.text()]).toEqual(['child1.jpg', 'image/jpeg', 'blurred']);
    expect(blurred?.lastModified).not.toBe(1_000_000);
    expect(ports.record.mock.calls.map(([verdicts, choice, reason]) => [verdicts.length, choice, reason])).toEqual([
      [1, 'blurred', null],
      [1, 'left-out', null],
      [1, 'attached', 1],
    ]);
    expect(ports.record.mock.calls[0]?.[0][0]?.findings[0]?.category).toBe('image-child');
    expect(JSON.stringify(ports.record.mock.calls)).not.toContain('child1');
  });

  it('shows the picture made small, faces of children chosen, and no preview where nothing was read', async () => {
    const { desk, asked } = deskOn(byName, () => [LEAVE, LEAVE]);
    await desk.decide(batch(file('child.jpg'), file('truncated.jpg')), never);
    const [child, broken] = asked[0] ?? [];
    expect(child?.image.faces.map(({ chosen }) => chosen)).toEqual([true]);
    expect((await child?.preview)?.size).toBe(5);
    expect(await broken?.preview).toBeNull();
  });

  it.each(['empty', 'truncated', 'too-large', 'unsupported', 'mislabelled', 'reader'])(
    'asks about a file that is %s as not checked, and says so when it goes on',
    async (problem) => {
      const { desk, asked, ports } = deskOn(byName, () => [ATTACH]);
      const one = file(`${problem}.heic`);
      const answer = await desk.decide(batch(one), never);
      expect(asked[0]?.[0]?.image.incomplete).toMatch(/\w/);
      expect(asked[0]?.[0]?.image.level).toBeNull();
      expect(answer.files).toEqual([one]);
      expect(answer.unchecked).toBe(true);
      expect(ports.record).not.toHaveBeenCalled();
    },
  );

  it('asks where there is no pack to judge by', async () => {
    const { desk, asked, ports } = deskOn(byName, () => [LEAVE]);
    ports.pack.mockReturnValue(null);
    expect((await desk.decide(batch(file('a.jpg')), never)).files).toEqual([null]);
    expect(asked[0]?.[0]?.image.incomplete).toMatch(/\w/);
  });

  it('puts printed words through the text judgement, as text of this post and no other picture', async () => {
    const words = imageFacts({ lines: printed('Oliver is on the special needs register') });
    const finding = {
      category: 'pupil-info',
      level: 'stop',
      rule: 'pupil-info',
      target: null,
      replacement: null,
    } as const;
    const { desk, asked, ports } = deskOn(
      () => words,
      () => [LEAVE],
    );
    ports.judgeText.mockImplementation(async ({ text }) => ({
      outcome: 'stop',
      findings: [{ ...finding, spans: [{ start: 0, end: text.indexOf(' ') }] }],
      incomplete: null,
    }));
    const post = { ...draft, images: ['blob:other'] };
    await desk.decide({ ...batch(file('list.jpg')), draft: post }, never);
    const judged = ports.judgeText.mock.calls[0]?.[0];
    expect(judged?.text).toBe('Oliver is on the special needs register');
    expect(judged?.audience).toBe('public');
    expect(judged?.images ?? []).toEqual([]);
    expect(asked[0]?.[0]?.image.findings[0]?.words).toEqual(['Oliver']);
  });

  describe('where faces cannot be blurred', () => {
    it('asks about that picture again and says why, never attaching it as it is', async () => {
      const choices = [[BLUR, ATTACH], [BLUR], [LEAVE]];
      const { desk, asked, reader, ports } = deskOn(byName, () => choices.shift() ?? null);
      reader.blur.mockRejectedValue(new Error('no memory'));
      const [first, second] = [file('child1.jpg'), file('child2.jpg')];
      const answer = await desk.decide(batch(first, second), never);
      expect(asked.map((questions) => questions.map(({ image }) => image.name))).toEqual([
        ['child1.jpg', 'child2.jpg'],
        ['child1.jpg'],
        ['child1.jpg'],
      ]);
      expect(asked[0]?.[0]?.image.incomplete).toBeNull();
      expect(asked[1]?.[0]?.image.incomplete).toContain('could not be blurred');
      expect(answer.files).toEqual([null, second]);
      expect(ports.record.mock.calls.map(([, choice]) => choice)).toEqual(['attached', 'left-out']);
    });

    it('takes a second try that works', async () => {
      const { desk, reader } = deskOn(byName, () => [BLUR]);
      reader.blur.mockRejectedValueOnce(new Error('busy'));
      const answer = await desk.decide(batch(file('child.jpg')), never);
      expect(await answer.files[0]?.text()).toBe('blurred');
    });
  });

  describe('the same picture again', () => {
    it('goes on without a question, nor reading, where it was attached before the same people', async () => {
      const { desk, asked, reader } = deskOn(byName, () => [ATTACH]);
      await desk.decide(batch(file('child.jpg')), never);
      const again = file('renamed.jpg', 'child.jpg');
      expect((await desk.decide(batch(again), never)).files).toEqual([again]);
      expect(asked).toHaveLength(1);
      expect(reader.read).toHaveBeenCalledTimes(1);
    });

    it('is checked again where it was not, or not in full', async () => {
      let seen: ImageFacts | ImageProblem = 'reader';
      const { desk, asked } = deskOn(
        () => seen,
        () => [ATTACH],
      );
      expect((await desk.decide(batch(file('a.jpg')), never)).unchecked).toBe(true);
      seen = { ...CHILD, unread: ['words'] };
      expect((await desk.decide(batch(file('a.jpg')), never)).unchecked).toBe(true);
      seen = CHILD;
      expect((await desk.decide(batch(file('a.jpg')), never)).unchecked).toBe(false);
      expect((await desk.decide(batch(file('a.jpg')), never)).unchecked).toBe(false);
      expect(asked).toHaveLength(3);
    });

    it.each([
      ['another picture', { files: [file('child.jpg', 'child, another')] }],
      ['another audience', { draft: { ...draft, audience: 'friends' } as const }],
      ['another account', { draft: { ...draft, account: 'official' } as const }],
    ])('is asked about with %s', async (_what, changes) => {
      const { desk, asked } = deskOn(byName, (questions) => questions.map(() => ATTACH));
      await desk.decide(batch(file('child.jpg')), never);
      await desk.decide({ ...batch(file('child.jpg')), ...changes }, never);
      expect(asked.length).toBe(2);
    });

    it.each([
      ['left out', LEAVE],
      ['blurred', BLUR],
    ] as const)('is asked about where it was %s', async (_what, choice) => {
      const { desk, asked } = deskOn(byName, () => [choice]);
      for (let times = 0; times < 2; times += 1) await desk.decide(batch(file('child.jpg')), never);
      expect(asked).toHaveLength(2);
    });
  });

  describe('place and time', () => {
    it('are told of where they go with the picture', async () => {
      const { desk, asked } = deskOn(seesPlace, () => null);
      const one = file('a.jpg', located());
      expect(await desk.decide(batch(one), never)).toMatchObject({ files: [one], located: true, unchecked: false });
      expect(asked).toEqual([]);
    });

    it('are taken out where the person says so, and nothing is encoded anew', async () => {
      const { desk, asked, reader } = deskOn(
        () => ({ ...CHILD, location: true, captured: true }),
        () => [CLEAN],
      );
      const answer = await desk.decide(batch(file('IMG_1.JPG', located())), never);
      expect(asked[0]?.[0]?.image.hidden).toMatch(/\w/);
      const [clean] = answer.files;
      expect([clean?.name, clean?.type, answer.located]).toEqual(['IMG_1.JPG', 'image/jpeg', false]);
      expect(Buffer.from(await (clean as File).arrayBuffer()).includes('Exif')).toBe(false);
      expect(clean?.size).toBe(jpegFile([]).length);
      expect(reader.blur).not.toHaveBeenCalled();
    });

    it('are taken out of every picture where the settings say so, also out of one that cannot be decoded', async () => {
      const { desk, cleanPictures } = deskOn(
        (content) => (content.includes('Exif') ? 'unsupported' : PLAIN),
        () => [ATTACH],
      );
      cleanPictures.mockResolvedValue(true);
      const plain = file('plain.jpg', jpegFile([]));
      const answer = await desk.decide(batch(plain, file('b.jpg', located())), never);
      expect(answer.files[0]).toBe(plain);
      expect(Buffer.from(await (answer.files[1] as File).arrayBuffer()).includes('Exif')).toBe(false);
      expect(answer).toMatchObject({ located: false, unchecked: true });
    });

    it('are offered to be taken out of a film or an animation where that can be done, and only there', async () => {
      const moving = { ...CHILD, location: true, frames: 8 };
      const { desk, asked } = deskOn(
        () => moving,
        (questions) => questions.map(({ image }) => (image.hidden ? CLEAN : ATTACH)),
      );
      const place = box('udta', box('\xa9xyz', bytesOf('+53.8013-001.5486/')));
      const answer = await desk.decide(
        batch(
          file('a.mp4', film('mp42', [movieHeader(9), place]), 'video/mp4'),
          file('b.webm', 'no such film', 'video/webm'),
          file('c.gif', gifFile({ frames: 2 }), 'image/gif'),
          file('d.gif', 'no such animation', 'image/gif'),
        ),
        never,
      );
      expect(asked[0]?.map(({ image }) => image.hidden !== null)).toEqual([true, false, true, false]);
      const [clean, kept] = answer.files;
      expect(Buffer.from(await (clean as File).arrayBuffer()).includes('+53')).toBe(false);
      expect([await kept?.text(), answer.located]).toEqual(['no such film', true]);
    });

    it('are not offered to be taken out by encoding anew what is too large for that', async () => {
      const { desk, asked } = deskOn(
        () => ({ ...CHILD, location: true, width: 9000, height: 7000 }),
        () => [LEAVE, LEAVE],
      );
      await desk.decide(batch(file('odd.jpg', 'no such picture'), file('good.jpg', located())), never);
      expect(asked[0]?.map(({ image }) => image.hidden !== null)).toEqual([false, true]);
    });

    it('are encoded away where the file itself cannot be cleaned', async () => {
      const { desk, reader, cleanPictures } = deskOn(seesPlace, () => null);
      cleanPictures.mockResolvedValue(true);
      const answer = await desk.decide(batch(file('odd.tiff', 'no such format', 'image/tiff')), never);
      expect(reader.blur.mock.calls[0]?.[1]).toEqual([]);
      expect([answer.files[0]?.name, answer.located]).toEqual(['odd.jpg', false]);
    });

    it('are asked about where that fails too; and the person may let them go on', async () => {
      const { desk, asked, reader, cleanPictures } = deskOn(seesPlace, () => [ATTACH]);
      cleanPictures.mockResolvedValue(true);
      reader.blur.mockRejectedValue(new Error('no'));
      const one = file('odd.tiff', 'no such format', 'image/tiff');
      expect(await desk.decide(batch(one), never)).toMatchObject({ files: [one], located: true });
      expect(asked[0]?.[0]?.image.incomplete).toContain('place and time');
      expect(asked[0]?.[0]?.image.hidden).toBeNull();
    });
  });

  describe('while it takes its time', () => {
    const soon = (check: () => void) => vi.waitFor(check, 2000);

    it('shows how far it is, past 300 ms', async () => {
      const { desk, progress, presses } = deskOn(byName, () => null);
      const answer = desk.decide(batch(file('a.jpg'), file('never.jpg'), file('c.jpg')), never);
      await new Promise((done) => setTimeout(done, 200));
      expect(progress.shown).not.toHaveBeenCalled();
      await soon(() => expect(progress.shown).toHaveBeenCalledExactlyOnceWith(3, 'en'));
      expect(progress.updates).toEqual([[1, 3]]);
      presses[0]?.cancel();
      expect((await answer).files).toEqual([null, null, null]);
      expect(progress.closed).toHaveBeenCalled();
    });

    it('lets the person skip: the rest goes on unchecked, what was found already is asked about', async () => {
      const { desk, presses, asked, reader } = deskOn(byName, () => [LEAVE]);
      const files = ['child.jpg', 'never.jpg', 'child2.jpg'].map((name) => file(name));
      const answer = desk.decide(batch(...files), never);
      await soon(() => expect(presses).toHaveLength(1));
      presses[0]?.skip?.();
      expect(await answer).toMatchObject({ files: [null, files[1], files[2]], unchecked: true });
      expect(asked[0]?.map(({ image }) => image.name)).toEqual(['child.jpg']);
      expect(reader.read).toHaveBeenCalledTimes(2);
    });

    it('lets the person skip while printed words are judged; a face found beside them is asked about', async () => {
      const { desk, presses, asked, ports } = deskOn(
        (content) =>
          imageFacts({ lines: printed('Star of the week'), faces: content.startsWith('child') ? [face('child')] : [] }),
        () => [LEAVE],
      );
      ports.judgeText.mockReturnValue(new Promise(() => undefined));
      for (const name of ['list.jpg', 'child.jpg']) {
        const answer = desk.decide(batch(file(name)), never);
        await soon(() => expect(presses).toHaveLength(1));
        presses.pop()?.skip?.();
        expect((await answer).unchecked).toBe(name === 'list.jpg');
      }
      expect(asked.map(([one]) => one?.image.name)).toEqual(['child.jpg']);
    });

    it('shows that it blurs, where there is nothing to skip', async () => {
      const { desk, presses, reader } = deskOn(byName, () => [BLUR]);
      reader.blur.mockImplementation(() => new Promise(() => undefined));
      const life = new AbortController();
      const answer = desk.decide(batch(file('child.jpg')), life.signal);
      await soon(() => expect(presses).toHaveLength(1));
      expect(presses[0]?.skip).toBeNull();
      life.abort();
      expect((await answer).files).toEqual([null]);
      expect(reader.blur.mock.calls[0]?.[2].aborted).toBe(true);
    });
  });

  describe('when the page goes on', () => {
    it('leaves all out, whatever it was at', async () => {
      const { desk, reader } = deskOn(byName, () => null);
      const life = new AbortController();
      const answer = desk.decide(batch(file('a.jpg'), file('never.jpg')), life.signal);
      await vi.waitFor(() => expect(reader.read).toHaveBeenCalledTimes(2));
      life.abort();
      expect((await answer).files).toEqual([null, null]);
    });

    it('closes its question', async () => {
      const { desk, asked, closed, page } = deskOn(byName, () => null);
      const answer = desk.decide(batch(file('child.jpg')), never);
      await vi.waitFor(() => expect(asked).toHaveLength(1));
      page.abort();
      expect((await answer).files).toEqual([null]);
      expect(closed).toHaveBeenCalled();
    });

    it('does not even begin', async () => {
      const { desk, reader } = deskOn(byName, () => null);
      expect((await desk.decide(batch(file('child.jpg')), AbortSignal.abort())).files).toEqual([null]);
      expect(reader.read).not.toHaveBeenCalled();
    });
  });

  it('asks one batch after the other', async () => {
    const { desk, asked } = deskOn(byName, (questions) => questions.map(() => LEAVE));
    await Promise.all(['child1', 'child2', 'child3'].map((name) => desk.decide(batch(file(name)), never)));
    expect(asked.map(([one]) => one?.image.name)).toEqual(['child1', 'child2', 'child3']);
  });

  it('rejects where its dialog cannot open, so that the files stay with the caller, and works the next time', async () => {
    const { desk } = deskOn(byName, () => {
      if (broken) throw new Error('no dialog');
      return [ATTACH];
    });
    let broken = true;
    await expect(desk.decide(batch(file('child.jpg')), never)).rejects.toThrow('no dialog');
    broken = false;
    expect((await desk.decide(batch(file('child.jpg')), never)).files).toHaveLength(1);
  });

  it('takes no missing choice for a yes', async () => {
    const { desk } = deskOn(byName, () => []);
    expect((await desk.decide(batch(file('child.jpg')), never)).files).toEqual([null]);
  });

  it('warms the models with one pixel, however often a drag asks for it', async () => {
    const { desk, reader, asked } = deskOn(byName, () => null);
    for (let times = 0; times < 5; times += 1) desk.warm?.();
    expect(reader.read).toHaveBeenCalledTimes(1);
    const pixel = new Uint8Array((await reader.read.mock.calls[0]?.[0].arrayBuffer()) ?? new ArrayBuffer(0));
    expect(readHeader(pixel, pixel.length)).toMatchObject({ kind: 'png', width: 1, height: 1 });
    expect(asked).toEqual([]);
  });

  it('looks at a preview without asking', async () => {
    const { desk, asked } = deskOn(byName, () => null);
    expect((await desk.look(new Blob(['child']), draft)).findings[0]?.category).toBe('image-child');
    expect((await desk.look(new Blob(['reader']), draft)).outcome).toBe('unknown');
    expect(asked).toEqual([]);
  });
});
