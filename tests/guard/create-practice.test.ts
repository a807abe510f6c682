import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import shipped from '../../assets/packs/uk-schools.json';
import { checkPack } from '../../src/browser/check-pack.ts';
import type { Draft } from '../../src/core/draft.ts';
import { LANGUAGES } from '../../src/core/language.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import { withSchool } from '../../src/core/pack/with-school.ts';
import type { Explanation, GuardUi, InterstitialHandlers } from '../../src/guard/ports.ts';
import { createPractice } from '../../src/guard/practice/create-practice.ts';
import { SituatedPack } from '../../src/guard/situated-pack.ts';
import { readDraft } from '../../src/reader/text/read-draft.ts';
import { diskModels } from '../../src/train/encoder/disk-models.ts';
import { WELCOME_STRINGS } from '../../src/ui/welcome/strings.ts';
import { school } from '../browser/packs.ts';

const pack = withSchool(checkPack(shipped).pack as Pack, school('Combe Hay Primary School'));

/** With the real reader in this process, and a screen that only remembers what it was asked to show. */
function practice(reader?: (draft: Draft) => Promise<never>) {
  const life = new AbortController();
  const situated = new SituatedPack(() => undefined, life.signal);
  situated.take({ revision: 'r', source: 'default', pack });
  const shown: { explanation: Explanation; handlers: InterstitialHandlers }[] = [];
  const ui = {
    showInterstitial: (explanation: Explanation, handlers: InterstitialHandlers) => {
      shown.push({ explanation, handlers });
      return { close: () => undefined };
    },
  } as unknown as GuardUi;
  const read = (draft: Draft) => {
    if (!situated.whole) throw new Error('no pack');
    return readDraft(draft, situated.whole, diskModels());
  };
  const made = createPractice({
    document: {} as Document,
    signal: life.signal,
    pack: situated,
    ui,
    reader: { read: reader ?? read },
  });
  return { ...made, shown };
}
const sample = (language: 'en' | 'cy', at: number) => WELCOME_STRINGS[language].practice.samples[at]?.text ?? '';

describe('the practice draft', () => {
  beforeAll(() => void diskModels());
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => void vi.restoreAllMocks());

  it.each(LANGUAGES)(
    'has samples that are asked about, and one of lawful speech that is not (%s)',
    async (language) => {
      const { press, shown } = practice();
      void press(sample(language, 0), language);
      await vi.waitFor(() => expect(shown).toHaveLength(1), { timeout: 30_000 });
      expect(shown[0]?.explanation).toMatchObject({ mode: 'submit', language });
      void press(sample(language, 1), language);
      await vi.waitFor(() => expect(shown).toHaveLength(2), { timeout: 30_000 });
      expect(shown[1]?.explanation.findings.map(({ category }) => category)).toEqual(['criticism']);
      expect(await press(sample(language, 2), language)).toEqual({ kind: 'clear' });
      expect(shown).toHaveLength(2);
    },
  );

  it('tells what was chosen, and keeps nothing of it', async () => {
    const { press, shown } = practice();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    const edited = press(sample('en', 0), 'en');
    await vi.waitFor(() => expect(shown).toHaveLength(1), { timeout: 30_000 });
    shown[0]?.handlers.edit();
    expect(await edited).toEqual({ kind: 'edited' });
    const posted = press(sample('en', 0), 'en');
    await vi.waitFor(() => expect(shown).toHaveLength(2));
    shown[1]?.handlers.post(0);
    expect(await posted).toEqual({ kind: 'posted' });
    expect(set).not.toHaveBeenCalled();
    expect(send).not.toHaveBeenCalled();
  });

  it('offers no mark that would have to be kept', async () => {
    const { press, shown } = practice();
    void press(sample('en', 0), 'en');
    await vi.waitFor(() => expect(shown).toHaveLength(1), { timeout: 30_000 });
    expect(
      shown[0]?.explanation.findings.flatMap(({ marks, also }) => [marks, ...also.map((o) => o.marks)]).flat(),
    ).toEqual([]);
    expect(await shown[0]?.handlers.except([{ category: 'tone', words: 'x' }], true)).toBe(false);
  });

  it('puts a wording into the draft where it is taken', async () => {
    const { press, shown } = practice();
    const result = press('Lovely cake at Combe Hay Primary School now.', 'en');
    await vi.waitFor(() => expect(shown).toHaveLength(1), { timeout: 30_000 });
    const wording = shown[0]?.explanation.findings.find((finding) => finding.wording)?.wording;
    expect(wording).toBeTruthy();
    shown[0]?.handlers.useWording(wording?.finding ?? -1);
    const end = await result;
    expect(end.kind).toBe('reworded');
    expect(end).toMatchObject({ text: expect.stringContaining(wording?.text ?? '?') });
    expect(end).toMatchObject({ text: expect.not.stringContaining('Combe Hay') });
  });

  it('says so where nothing could be checked in full', async () => {
    const { press } = practice(() => Promise.reject(new Error('gone')));
    expect(await press('Marking all Sunday, but the dog got his walk.', 'en')).toEqual({ kind: 'unchecked' });
  });
});
