// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import shipped from '../../../assets/helplines.json';
import norton from '../../../assets/packs/norton-west-chinnock.json';
import shipbourne from '../../../assets/packs/shipbourne.json';
import uk from '../../../assets/packs/uk-schools.json';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { PageChanged } from '../../../src/core/evidence/page-changed.ts';
import type { Helplines } from '../../../src/core/help/help-address.ts';
import { helpFor } from '../../../src/core/help/help-for.ts';
import { readPack } from '../../../src/core/pack/read-pack.ts';
import { EVIDENCE_STRINGS } from '../../../src/ui/help/evidence-strings.ts';
import { Help } from '../../../src/ui/help/Help.tsx';
import type { HelpActions } from '../../../src/ui/help/model.ts';
import { STEP_STRINGS } from '../../../src/ui/help/step-strings.ts';

const en = EVIDENCE_STRINGS.en;
const EVIDENCE: Evidence = {
  address: 'https://x.com/a/status/1',
  title: 'X',
  at: Date.UTC(2026, 10, 20, 21, 5, 9),
  offset: 0,
  zone: 'Europe/London',
  selection: 'You are <b>useless</b>.',
  selectionCut: false,
  picture: 'data:image/png;base64,AAAA',
  pictureMissing: null,
  hashes: { selection: 'a', picture: 'b' },
};
const actions = {
  takeEvidence: vi.fn(async (): Promise<Evidence> => EVIDENCE),
  saveEvidence: vi.fn((_evidence: Evidence, _remark: string) => 'evidence-note.html'),
  openPage: vi.fn(),
};
const host = () => document.body;
const base = () => readPack(uk).pack;
const PACKS = { norton, shipbourne, uk };
const show = (name: keyof typeof PACKS = 'norton', own: HelpActions = actions, language: 'en' | 'cy' = 'en') => {
  const content = helpFor(readPack(PACKS[name], base).pack, shipped as Helplines, 'x', language);
  render(<Help view={{ content, folded: true }} language={language} actions={own} />, host());
};
const button = (name: string) => {
  const found = [...host().querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`no button: ${name}`);
  return found;
};
const press = async (name: string) => {
  await act(async () => button(name).click());
  await act(async () => undefined);
};
const status = () => host().querySelector('.evidence [role=status]')?.textContent;

afterEach(() => {
  render(null, host());
  vi.clearAllMocks();
  actions.takeEvidence.mockImplementation(async () => EVIDENCE);
});

describe('who to ask', () => {
  it('folds the long parts, each under a heading of its own', () => {
    show();
    expect([...host().querySelectorAll('summary h2')].map((heading) => heading.textContent)).toEqual([
      'It is already posted',
      'I have been sent abuse',
      'Report it to the site',
    ]);
    expect(host().querySelectorAll('details[open]')).toHaveLength(0);
  });

  it('says what the policy says of a post that is out, and whom it names', () => {
    show();
    const posted = host().querySelector('#posted');
    expect(posted?.textContent).toContain('Your school’s policy says');
    expect(posted?.textContent).toContain('Take it down soon');
    const steps = [...(posted?.querySelectorAll('li') ?? [])];
    expect(steps[0]?.textContent).toContain('Take it down');
    expect(steps[1]?.textContent).toContain('A senior manager');
    expect(steps[2]?.textContent).toContain('A designated safeguarding lead');
  });

  it.each(['en', 'cy'] as const)('says first of all when to call the police (%s)', (language) => {
    show('norton', actions, language);
    const { danger, ...steps } = STEP_STRINGS[language].abuse;
    const words = [...(host().querySelector('#abuse')?.querySelectorAll('p, h3') ?? [])].map((one) => one.textContent);
    expect(words[0]).toBe(`${danger.title}: ${danger.text}`);
    expect(words[0]).toContain('999');
    const titles = [...host().querySelectorAll('#abuse .steps h3')].map((one) => one.textContent);
    expect(titles).toEqual(Object.values(steps).map(({ title }) => title));
  });

  it('opens addresses in a tab that learns nothing, and says when they were checked', () => {
    show();
    const links = [...host().querySelectorAll<HTMLAnchorElement>('a[href^="https:"]')];
    expect(links.length).toBeGreaterThan(10);
    for (const { target, rel } of links) expect([target, rel]).toEqual(['_blank', 'noreferrer noopener']);
    expect(host().querySelector('#outside')?.textContent).toContain('Checked 20 November 2026 against stored copies');
    const said = host()
      .querySelector('#report')
      ?.textContent?.match(/Checked 20 November 2026/g);
    expect(said).toHaveLength(4);
    expect(host().querySelector('a[href="tel:03443814772"]')?.textContent).toBe('0344 381 4772');
  });

  it('speaks of school policies where no school is known', () => {
    show('uk');
    expect(host().textContent).toContain('School policies name:');
    expect(host().textContent).not.toContain('Your school’s policy');
  });

  it('is all in Welsh', () => {
    show('shipbourne', actions, 'cy');
    expect(host().textContent).toContain('Mae eisoes wedi’i bostio');
    expect(host().textContent).not.toMatch(/\b(?:Take it down|Checked|Outside|Tell your)\b/);
  });
});

describe('an evidence note', () => {
  it('is made at a press, and saved as it is shown', async () => {
    show();
    await press(en.make);
    expect(status()).toBe(en.ready);
    expect(host().querySelector('.evidence q')?.textContent).toBe(EVIDENCE.selection);
    expect(host().querySelector<HTMLImageElement>('.evidence img')?.alt).toBe(en.pictureAlt);
    const remark = host().querySelector('textarea') as HTMLTextAreaElement;
    await act(async () => {
      remark.value = 'At night.';
      remark.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(en.save);
    expect(actions.saveEvidence).toHaveBeenCalledExactlyOnceWith(EVIDENCE, 'At night.');
    expect(status()).toBe(en.saved('evidence-note.html'));
    expect(host().innerHTML).not.toContain('useless');
    expect(host().querySelector('.evidence img')).toBeNull();
  });

  it('leaves the picture out where the person wants that', async () => {
    show();
    await press(en.make);
    await act(async () => host().querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    await press(en.save);
    expect(actions.saveEvidence.mock.lastCall?.[0]).toMatchObject({ picture: null, pictureMissing: 'left-out' });
  });

  it.each(['refused', 'failed'] as const)('can be saved without a picture: %s', async (pictureMissing) => {
    const evidence = { ...EVIDENCE, picture: null, pictureMissing };
    actions.takeEvidence.mockResolvedValue(evidence);
    show();
    await press(en.make);
    expect(host().querySelector('.evidence dl')?.textContent).toContain(en.missing[pictureMissing]);
    await press(en.save);
    expect(actions.saveEvidence).toHaveBeenCalledExactlyOnceWith(evidence, '');
  });

  it('says clearly where none can be made, and can be tried again', async () => {
    actions.takeEvidence.mockRejectedValueOnce(new Error('no'));
    show();
    await press(en.make);
    expect(status()).toBe(en.failed);
    await press(en.make);
    expect(status()).toBe(en.ready);
  });

  it('says so where the page would not stay the same, and can be tried again', async () => {
    actions.takeEvidence.mockRejectedValueOnce(new PageChanged());
    show();
    await press(en.make);
    expect(status()).toBe(en.changed);
    await press(en.make);
    expect(status()).toBe(en.ready);
  });

  it('is thrown away without a trace', async () => {
    show();
    await press(en.make);
    await press(en.discard);
    expect(status()).toBe(en.discarded);
    expect(actions.saveEvidence).not.toHaveBeenCalled();
    expect(host().innerHTML).not.toContain('useless');
  });

  it('is not made twice at once', async () => {
    let ready: (evidence: Evidence) => void = () => undefined;
    actions.takeEvidence.mockImplementation(() => new Promise((resolve) => (ready = resolve)));
    show();
    await act(async () => button(en.make).click());
    await act(async () => button(en.make).click());
    expect(actions.takeEvidence).toHaveBeenCalledTimes(1);
    await act(async () => ready(EVIDENCE));
    expect(status()).toBe(en.ready);
  });

  it('is not offered on a page of ours, which says where it is', () => {
    show('uk', { ...actions, takeEvidence: null });
    expect(host().textContent).toContain(en.elsewhere);
    expect(host().querySelector('.evidence button')).toBeNull();
  });
});
