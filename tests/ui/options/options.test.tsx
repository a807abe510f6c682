// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HealthView } from '../../../src/ui/options/health/health-model.ts';
import type { OptionsView } from '../../../src/ui/options/model.ts';
import { Options } from '../../../src/ui/options/Options.tsx';

const actions = {
  setLanguage: vi.fn(),
  setCleanPictures: vi.fn(),
  saveSchool: vi.fn(async () => undefined),
  exportHistory: vi.fn(),
  deleteHistory: vi.fn(async () => undefined),
  deleteException: vi.fn(async () => undefined),
  deleteExceptions: vi.fn(async () => undefined),
  deleteAgreed: vi.fn(async () => undefined),
  saveEverything: vi.fn(async () => undefined),
  deleteEverything: vi.fn(async () => undefined),
  setRole: vi.fn(),
  setMoments: vi.fn(),
  saveHours: vi.fn(async () => undefined),
  recheck: vi.fn(async () => undefined),
  copyText: vi.fn(async (_text: string) => undefined),
};
const health: HealthView = {
  browser: 'Chromium 156.0',
  extensionId: 'abc',
  extensionVersion: '1.2',
  readsPolicyAtStart: false,
  checking: false,
  told: true,
  checkedAt: new Date(2026, 10, 20, 9, 5).toISOString(),
  arrivedAt: new Date(2026, 8, 1, 8, 30).toISOString(),
  keys: [{ name: 'pack', size: 1234 }],
  schoolDevice: true,
  source: 'managed',
  pack: {
    id: 'combe-hay',
    version: '7',
    revision: '0123456789abcdef',
    policy: 'Our policy',
    school: 'Combe Hay',
    rules: 12,
    locks: ['rules/media'],
  },
  lockedSettings: ['pause'],
  older: null,
  errors: [],
};
const base: OptionsView = {
  setting: 'auto',
  school: null,
  cleanPictures: false,
  history: [],
  today: '2026-11-20',
  agreed: [],
  exceptions: [],
  exceptionsDamaged: false,
  managed: false,
  cleanPicturesLocked: null,
  role: null,
  hours: { own: null, fromPack: false, moments: false },
  policy: null,
  health,
  pack: {
    kind: 'default',
    checking: false,
    managed: false,
    lastGood: false,
    errors: [],
    older: null,
    removedOn: null,
    pack: null,
  },
};
const show = (changes: Partial<OptionsView> = {}) =>
  act(() => render(<Options view={{ ...base, ...changes }} language="en" actions={actions} />, document.body));
const field = (id: string) => document.querySelector<HTMLInputElement>(`#school-${id}`) as HTMLInputElement;
const type = (id: string, value: string) =>
  act(() => {
    field(id).value = value;
    field(id).dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find((b) => b.textContent === name)?.click());
const save = () => press('Save my school');
const text = () => document.body.textContent ?? '';

describe('the options page', () => {
  afterEach(() => {
    render(null, document.body);
    vi.clearAllMocks();
  });

  it('saves the school only when told to, and says so', async () => {
    await show();
    await type('name', 'Combe Hay Primary');
    await type('handles', 'combehay');
    expect(actions.saveSchool).not.toHaveBeenCalled();
    await save();
    expect(actions.saveSchool).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'Combe Hay Primary', handles: ['@combehay'] }),
    );
    expect(text()).toContain('Saved on this device.');
    expect(field('handles').value).toBe('@combehay');
  });

  it('saves nothing with a mistake, ties it to its field and goes there', async () => {
    await show();
    await type('name', 'Combe Hay');
    await type('domains', 'nowhere');
    await save();
    expect(actions.saveSchool).not.toHaveBeenCalled();
    const domains = field('domains');
    expect(domains.getAttribute('aria-invalid')).toBe('true');
    const described = (domains.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described.join(' ')).toContain('Mistake: A web address looks like combehay.sch.uk: nowhere');
    expect(document.activeElement).toBe(domains);
  });

  it('takes place and time out of pictures where that is chosen, at once', async () => {
    await show();
    const box = document.querySelector<HTMLInputElement>('#pictures ~ .choice input') as HTMLInputElement;
    expect(box.checked).toBe(false);
    await act(async () => box.click());
    expect(actions.setCleanPictures).toHaveBeenCalledExactlyOnceWith(true);
    await show({ cleanPictures: true });
    expect(box.checked).toBe(true);
  });

  it('shows that choice as locked, with the school’s reason, and does not change it', async () => {
    await show({ cleanPicturesLocked: 'Places are told by our pictures.' });
    const box = document.querySelector<HTMLInputElement>('#pictures ~ .choice input') as HTMLInputElement;
    expect(box.getAttribute('aria-disabled')).toBe('true');
    expect(text()).toContain('Your school has set this. Its reason: Places are told by our pictures.');
    await act(async () => box.click());
    expect(actions.setCleanPictures).not.toHaveBeenCalled();
    expect(box.checked).toBe(false);
  });

  it('keeps what the person does at school, or that they would rather not say', async () => {
    await show();
    const select = document.querySelector<HTMLSelectElement>('select') as HTMLSelectElement;
    const pick = (value: string) =>
      act(() => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await pick('governor');
    expect(actions.setRole).toHaveBeenLastCalledWith('governor');
    await pick('');
    expect(actions.setRole).toHaveBeenLastCalledWith(null);
  });

  it('tells what became of pictures', async () => {
    const one = { site: 'x', categories: ['image-child'], level: 'caution', day: '2026-11-18' } as const;
    await show({
      history: (['left-out', 'blurred', 'blurred', 'attached'] as const).map((choice) => ({ ...one, choice })),
    });
    expect(text()).toContain('A picture with a child');
    expect(text()).toContain('Left out: 1 · Faces blurred: 2 · Attached as it was: 1');
  });

  it('says when the browser could not save', async () => {
    actions.saveSchool.mockRejectedValueOnce(new Error('quota'));
    await show();
    await type('name', 'Combe Hay');
    await save();
    expect(text()).toContain('could not save');
    expect(text()).not.toContain('Saved on this device');
  });

  it('keeps one’s own entries in the form under a school’s pack, and says that they rest', async () => {
    const school = {
      name: 'Ysgol Cwm',
      shortName: '',
      aliases: [],
      hashtags: [],
      handles: [],
      domains: [],
      town: '',
      motto: '',
      trust: '',
      uniform: '',
      classes: [],
    };
    await show({ managed: true, school });
    expect(text()).toContain('Your school’s own pack is in force');
    expect(field('name').value).toBe('Ysgol Cwm');
    expect(field('name').closest('details')?.open).toBe(false);
    const headings = [...document.querySelectorAll('h2')].map(({ id }) => id);
    expect(headings.indexOf('policy')).toBeLessThan(headings.indexOf('school'));
    await show({ school });
    expect(field('name').closest('details')).toBeNull();
  });

  it('deletes the history after one more question only', async () => {
    HTMLDialogElement.prototype.showModal ??= () => undefined;
    await show({
      history: [{ site: 'x', categories: ['tone'], level: 'caution', choice: 'edited', day: '2026-11-17' }],
    });
    expect(text()).toContain('Week of 16 November 2026');
    await press('Delete my history');
    expect(actions.deleteHistory).not.toHaveBeenCalled();
    await press('Delete it all');
    expect(actions.deleteHistory).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(text()).toContain('Your history is deleted.'));
    expect(document.activeElement?.id).toBe('history');
  });

  it('deletes everything of the person’s after one question that says what stays', async () => {
    HTMLDialogElement.prototype.showModal ??= () => undefined;
    await show();
    await press('Delete everything of mine');
    expect(text()).toContain('What stays: the extension itself, switched on, and the policy in force.');
    expect(actions.deleteEverything).not.toHaveBeenCalled();
    await press('Delete everything');
    expect(actions.deleteEverything).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(text()).toContain('Everything of yours is deleted.'));
    expect(document.activeElement?.id).toBe('everything');
  });

  it('says when the browser could not delete or save', async () => {
    HTMLDialogElement.prototype.showModal ??= () => undefined;
    actions.deleteEverything.mockRejectedValueOnce(new Error('quota'));
    await show();
    await press('Delete everything of mine');
    await press('Delete everything');
    await vi.waitFor(() => expect(text()).toContain('The browser could not do this.'));
    expect(text()).not.toContain('is deleted.');
  });

  it('lists agreements, the latest first, by their own words or by site alone', async () => {
    const agreed = [
      { site: 'x', handle: 'a'.repeat(16), name: null, label: '', day: '2026-09-01' },
      { site: 'facebook', handle: null, name: 'b'.repeat(16), label: 'my niece', day: '2026-11-02' },
    ] as const;
    await show({ agreed });
    const buttons = [...document.querySelectorAll('[aria-labelledby="agreed"] li button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Delete: my niece, on Facebook, 2 November 2026',
      'Delete: Somebody on X, 1 September 2026',
    ]);
    await act(async () => (buttons[0] as HTMLButtonElement).click());
    expect(actions.deleteAgreed).toHaveBeenCalledExactlyOnceWith(agreed[1]);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('agreed'));
  });

  it.each([false, true])('links every part of the page, in its order (managed: %s)', async (managed) => {
    await show({ managed });
    const links = [...document.querySelectorAll('.sections a')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    );
    const places = links.map((id) => document.getElementById(id));
    expect(places.every(Boolean)).toBe(true);
    const sorted = [...places].sort((a, b) =>
      (a as Node).compareDocumentPosition(b as Node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    expect(places.map((place) => place?.id)).toEqual(sorted.map((place) => place?.id));
    const headings = [...document.querySelectorAll('main section h2')];
    expect(links.length).toBeGreaterThanOrEqual(headings.length - 1);
  });

  const exceptions = [
    { category: 'pupil-name', hash: '0'.repeat(16), day: '2026-11-17' },
    { category: 'criticism', hash: '1'.repeat(16), day: '2026-11-20' },
  ] as const;

  it('lists what was marked as wrong, the latest first, each with its own way to delete it', async () => {
    await show({ exceptions });
    const buttons = [...document.querySelectorAll('.exceptions button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Delete: Criticism of people or the school, 20 November 2026',
      'Delete: A pupil’s name, 17 November 2026',
    ]);
    await act(async () => (buttons[1] as HTMLButtonElement).click());
    expect(actions.deleteException).toHaveBeenCalledExactlyOnceWith(exceptions[0]);
    await vi.waitFor(() => expect(text()).toContain('Deleted. It will be asked about again.'));
    expect(document.activeElement?.id).toBe('exceptions');
  });

  it('deletes all that was marked as wrong after one more question only', async () => {
    HTMLDialogElement.prototype.showModal ??= () => undefined;
    await show({ exceptions });
    await press('Delete all of them');
    expect(text()).toContain('Delete all that you marked as wrong?');
    expect(actions.deleteExceptions).not.toHaveBeenCalled();
    await press('Delete it all');
    expect(actions.deleteExceptions).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(text()).toContain('All of it will be asked about again.'));
    expect(document.activeElement?.id).toBe('exceptions');
  });

  it('says where nothing is marked, and where something could not be read', async () => {
    await show();
    expect(text()).toContain('Nothing is marked as wrong.');
    expect(text()).not.toContain('could not be read');
    await show({ exceptionsDamaged: true });
    expect(text()).toContain('could not be read any more');
  });

  it('changes the language at once', async () => {
    await show();
    const welsh = [...document.querySelectorAll('label')].find((label) => label.textContent === 'Cymraeg');
    await act(() => welsh?.querySelector('input')?.click());
    expect(actions.setLanguage).toHaveBeenCalledWith('cy');
  });

  it('reads out what an administrator asks for, and copies the same', async () => {
    await show();
    expect(text()).toContain('Purple Pen 1.2, abc');
    expect(text()).toContain('Last read from the browser on 20 November 2026, 09:05.');
    expect(text()).toContain('pack (1234 bytes)');
    expect(text()).toContain('combe-hay, version 7');
    expect(text()).not.toContain('Firefox reads');
    await press('Copy this report');
    const copied = actions.copyText.mock.calls[0]?.[0] ?? '';
    for (const said of [
      'School device: Yes',
      'Locked settings: pause',
      'rules/media',
      'In force since: 1 September 2026',
    ])
      expect(copied).toContain(said);
    await vi.waitFor(() => expect(text()).toContain('Copied.'));
  });

  it('says in the health check what was refused, where, and why; and that Firefox has to be started again', async () => {
    const errors = [{ path: 'rules[3].level', problem: 'not-allowed', detail: 'note, caution, stop' }] as const;
    const older = { offered: '6', inForce: '7' };
    await show({ health: { ...health, errors, older, keys: [], schoolDevice: null, readsPolicyAtStart: true } });
    expect(text()).toContain('rules[3].level: must be one of: note, caution, stop');
    expect(text()).toContain('Version 6 was sent since.');
    expect(text()).toContain('set for another extension id');
    expect(text()).toContain('Close every Firefox window');
    await show({ health: { ...health, told: false } });
    expect(text()).toContain('The browser could not give them.');
    await show({ health: { ...health, checking: true } });
    expect(text()).toContain('Not read from the browser yet.');
  });

  it('asks the browser again when told to', async () => {
    await show();
    await press('Check again');
    expect(actions.recheck).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(text()).toContain('Checked again.'));
  });

  it('says when the browser does not let it copy', async () => {
    actions.copyText.mockRejectedValueOnce(new Error('denied'));
    await show();
    await press('Copy this report');
    await vi.waitFor(() => expect(text()).toContain('copy them by hand'));
  });
});
