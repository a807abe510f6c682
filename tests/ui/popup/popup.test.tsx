// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { helpView } from '../../../src/browser/help-view.ts';
import type { ChecklistActions } from '../../../src/ui/checklist/model.ts';
import type { HelpActions } from '../../../src/ui/help/model.ts';
import type { PageView, PopupActions, PopupView } from '../../../src/ui/popup/model.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import type { ProfileActions } from '../../../src/ui/profile/model.ts';
import { checklistActions, checklistView, standing } from '../checklist/checklist-fixture.ts';

const actions = {
  setEnabled: vi.fn(),
  pause: vi.fn(),
  resume: vi.fn(),
  setSitePaused: vi.fn(),
  reloadPage: vi.fn(),
  allowSites: vi.fn(),
  openOptions: vi.fn(),
  sawChecklists: vi.fn(),
} satisfies PopupActions;
const checklists = checklistActions() satisfies ChecklistActions;
const help: HelpActions = { takeEvidence: null, saveEvidence: () => '', openPage: null };
const profile: ProfileActions = { isOwn: async () => false, look: async () => null, openItem: () => undefined };

const page = (changes: Partial<Extract<PageView, { kind: 'page' }>> = {}): PageView => ({
  kind: 'page',
  site: 'x',
  protection: 'on',
  surfaces: 0,
  unrecognised: 0,
  readerFailing: false,
  ...changes,
});
const pack = { policy: 'A policy', version: '3', school: null, reviewDate: null, reviewPast: false };
const packView: PopupView['pack'] = {
  kind: 'default',
  checking: false,
  managed: false,
  lastGood: false,
  errors: [],
  older: null,
  removedOn: null,
  pack,
};
const view = (changes: Partial<PopupView> = {}): PopupView => ({
  enabled: true,
  pausedUntil: null,
  pausedSites: [],
  page: page(),
  pack: packView,
  checklists: checklistView(),
  help: helpView(null, null, true, 'en'),
  locks: { enabled: null, pause: null },
  ...changes,
});
const host = () => document.body;
const show = (changes: Partial<PopupView> = {}, language: 'en' | 'cy' = 'en') => {
  render(
    <Popup
      view={view(changes)}
      language={language}
      actions={actions}
      checklists={checklists}
      help={help}
      profile={profile}
    />,
    host(),
  );
  return host().textContent ?? '';
};
const button = (name: string) => [...host().querySelectorAll('button')].find((b) => b.textContent?.trim() === name);

describe('the popup', () => {
  afterEach(() => {
    render(null, host());
    vi.clearAllMocks();
  });

  it('says what a box that is not recognised means, also beside one that is', () => {
    const text = show({ page: page({ surfaces: 1, unrecognised: 1 }) });
    expect(text).toContain('Not checked here.');
    expect(text).toContain('goes out without a second look');
    expect(text).toContain('The place to write on this page gets a second look');
  });

  it('never claims to be ready where it does not look', () => {
    const silent = [
      page({ protection: 'off', surfaces: 2 }),
      page({ protection: 'paused', surfaces: 2 }),
      page({ protection: 'site-paused', surfaces: 2 }),
      { kind: 'reload' },
      { kind: 'elsewhere' },
      { kind: 'no-access' },
      { kind: 'loading' },
    ] satisfies PageView[];
    for (const state of silent) expect(show({ page: state })).not.toContain('Ready');
    expect(show({ page: page({ unrecognised: 1 }) })).not.toContain('Ready');
    expect(show()).toContain('Ready');
  });

  it('offers to reload a page whose content script is gone', () => {
    show({ page: { kind: 'reload' } });
    button('Reload this page')?.click();
    expect(actions.reloadPage).toHaveBeenCalledOnce();
  });

  it('tells when the reader does not answer', () => {
    expect(show({ page: page({ surfaces: 1, readerFailing: true }) })).toContain('Not fully checked.');
  });

  it('switches off and on', () => {
    show();
    const toggle = host().querySelector<HTMLButtonElement>('[role="switch"]');
    expect(toggle?.getAttribute('aria-checked')).toBe('true');
    toggle?.click();
    expect(actions.setEnabled).toHaveBeenCalledWith(false);
    show({ enabled: false });
    expect(host().querySelector('[role="switch"]')?.getAttribute('aria-checked')).toBe('false');
  });

  it('pauses, tells until when, and resumes', () => {
    show();
    button('Pause for 15 minutes')?.click();
    expect(actions.pause).toHaveBeenCalledOnce();
    expect(show({ pausedUntil: new Date(2026, 10, 20, 9, 5).getTime() })).toContain('Paused until 09:05.');
    button('Resume now')?.click();
    expect(actions.resume).toHaveBeenCalledOnce();
  });

  it('pauses the site in front, and only where there is one', () => {
    show();
    button('Pause on X')?.click();
    expect(actions.setSitePaused).toHaveBeenCalledWith('x', true);
    show({ pausedSites: ['x'] });
    button('Resume on X')?.click();
    expect(actions.setSitePaused).toHaveBeenLastCalledWith('x', false);
    show({ page: { kind: 'elsewhere' } });
    expect(button('Pause on X')).toBeUndefined();
  });

  it('shows a broken pack by path, and which pack stands in', () => {
    const errors = [{ path: 'rules[3].level', problem: 'not-allowed', detail: 'note, caution, stop' }] as const;
    const broken = { ...packView, kind: 'managed-invalid', managed: true, lastGood: true, errors } as const;
    const text = show({ pack: broken });
    expect(text).toContain('rules[3].level: must be one of: note, caution, stop');
    expect(text).toContain('last good pack stays in force');
    expect(show({ pack: { ...broken, lastGood: false } })).toContain('The pack of your trust or council');
    expect(show({ pack: { ...broken, managed: false, lastGood: false } })).toContain(
      'comes with Purple Pen is in force instead',
    );
  });

  it('says that an older version was not taken, that parts of a pack were refused, and that one was taken away', () => {
    const older = { offered: '6', inForce: '7' };
    const notTaken = { ...packView, kind: 'managed-older', managed: true, lastGood: true, older } as const;
    expect(show({ pack: notTaken })).toContain('Version 6 was sent since. It is older than version 7');
    const errors = [{ path: 'rules[3]', problem: 'missing', detail: '' }] as const;
    const partial = show({ pack: { ...packView, kind: 'managed', managed: true, errors } });
    expect(partial).toContain('All others are in force.');
    expect(partial).toContain('rules[3]: is missing');
    expect(show({ pack: { ...packView, removedOn: '2026-11-20' } })).toContain('was taken away on 20 November 2026');
  });

  it('shows what the school has locked as locked, with its reason, and does nothing when it is pressed', () => {
    const reason = 'Our staff asked for it.';
    const text = show({ locks: { enabled: reason, pause: reason } });
    expect(text.split(reason)).toHaveLength(3);
    const toggle = host().querySelector<HTMLButtonElement>('[role="switch"]');
    for (const control of [toggle, button('Pause for 15 minutes'), button('Pause on X')]) {
      expect(control?.getAttribute('aria-disabled')).toBe('true');
      const told = document.getElementById(control?.getAttribute('aria-describedby') ?? '');
      expect(told?.textContent).toContain(reason);
      control?.click();
    }
    expect(actions.setEnabled).not.toHaveBeenCalled();
    expect(actions.pause).not.toHaveBeenCalled();
    expect(actions.setSitePaused).not.toHaveBeenCalled();
    expect(show({ locks: { enabled: reason, pause: null } }, 'cy')).toContain('Eich ysgol sydd wedi gosod hyn');
  });

  it('says that it is still looking, that there is no pack, and that a review is overdue', () => {
    const base = view().pack;
    expect(show({ pack: { ...base, checking: true } })).toContain('Looking for your school’s settings');
    expect(show({ pack: { ...base, pack: null } })).toContain('nothing can be checked');
    const overdue = { ...pack, reviewDate: '2026-09-01', reviewPast: true };
    expect(show({ pack: { ...base, pack: overdue } })).toContain('The review date of this policy has passed');
    expect(show()).not.toContain('review date');
  });

  it('always says what the school can see', () => {
    expect(show()).toContain('Your school can see: nothing.');
    expect(show({}, 'cy')).toContain('Gall eich ysgol weld: dim byd.');
    expect(host().querySelector('main')?.lang).toBe('cy');
  });
});

describe('the parts of the popup', () => {
  afterEach(() => {
    render(null, host());
    vi.clearAllMocks();
  });
  const tab = (name: string) =>
    [...host().querySelectorAll<HTMLElement>('[role="tab"]')].find((t) => t.textContent?.startsWith(name));
  const chosen = () => host().querySelector('[role="tab"][aria-selected="true"]')?.textContent?.trim();
  const settle = () => new Promise((done) => setTimeout(done));
  /** What comes after the next frame may come late on a busy machine. */
  const inTime = (look: () => void) => vi.waitFor(look, { timeout: 30_000 });

  it('are tabs, of which one is chosen and in the order of Tab', async () => {
    show();
    expect(chosen()).toBe('This page');
    tab('Who to ask')?.click();
    await settle();
    expect(chosen()).toBe('Who to ask');
    const order = [...host().querySelectorAll<HTMLElement>('[role="tab"]')].map((t) => t.tabIndex);
    expect(order).toEqual([-1, -1, 0]);
    const panel = host().querySelector('[role="tabpanel"]');
    expect(panel?.getAttribute('aria-labelledby')).toBe(tab('Who to ask')?.id);
    expect(panel?.id).toBe(tab('Who to ask')?.getAttribute('aria-controls'));
  });

  it('are walked by arrows, Home and End', async () => {
    show();
    const key = async (name: string) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      await settle();
      return [chosen(), document.activeElement?.textContent?.trim()];
    };
    tab('This page')?.focus();
    expect(await key('ArrowRight')).toEqual(['Checklists', 'Checklists']);
    expect(await key('ArrowRight')).toEqual(['Who to ask', 'Who to ask']);
    expect(await key('ArrowRight')).toEqual(['This page', 'This page']);
    expect(await key('ArrowLeft')).toEqual(['Who to ask', 'Who to ask']);
    expect(await key('Home')).toEqual(['This page', 'This page']);
    expect(await key('End')).toEqual(['Who to ask', 'Who to ask']);
  });

  it('say in one line what is due again, lead there, and the mark has done its work', async () => {
    const due = { state: 'due', day: '2026-01-10', since: '2026-04-20' } as const;
    const text = show({ checklists: checklistView({ x: { location: due, 'two-step': due } }) });
    expect(text).toContain('2 of your privacy checks are due again.');
    expect(tab('Checklists')?.textContent).toBe('Checklists 2 due');
    expect(actions.sawChecklists).not.toHaveBeenCalled();
    button('Look at them')?.click();
    await inTime(() => expect(chosen()).toBe('Checklists 2 due'));
    expect(document.activeElement).toBe(tab('Checklists'));
    await inTime(() => expect(actions.sawChecklists).toHaveBeenCalledOnce());
  });

  const asked = { x: { location: standing('to-do', 'asked') } };

  it('say what the policy asks for only while nothing is due, and nothing of sites without an account', () => {
    const text = show({ checklists: checklistView(asked) });
    expect(text).toContain('Your school’s policy asks for one privacy check');
    expect(show({ checklists: checklistView(asked, { without: ['x'] }) })).not.toContain('privacy check');
    expect(show()).not.toContain('privacy check');
    const due = { x: { ...asked.x, sessions: standing('due') } };
    expect(show({ checklists: checklistView(due) })).not.toContain('policy asks for');
  });

  it('say whose policy asks: no school’s where there is none', () => {
    const ofAll = { ...checklistView(asked), ofSchool: false };
    expect(show({ checklists: ofAll })).toContain('School policies ask for one privacy check');
    expect(show({ checklists: ofAll }, 'cy')).toContain('Mae polisïau ysgolion yn gofyn');
    expect(show({ checklists: checklistView(asked) }, 'cy')).toContain('Mae polisi eich ysgol yn gofyn');
  });

  it('say it of the site in front and of those begun with, of no other', () => {
    const elsewhere: PageView = { kind: 'elsewhere' };
    expect(show({ page: elsewhere, checklists: checklistView(asked) })).not.toContain('privacy check');
    expect(show({ page: page({ site: 'facebook' }), checklists: checklistView(asked) })).not.toContain('privacy check');
    for (const state of ['done', 'not-for-me'] as const) {
      const begun = { x: { ...asked.x, sessions: standing(state) }, instagram: asked.x };
      expect(show({ page: elsewhere, checklists: checklistView(begun) })).toContain('one privacy check');
    }
    // What was ticked and is due again needs no site in front.
    expect(show({ page: elsewhere, checklists: checklistView({ x: { location: standing('due') } }) })).toContain(
      'One of your privacy checks is due again.',
    );
  });

  it('say nothing unasked to somebody who wants no reminders', () => {
    for (const items of [asked, { x: { location: standing('due') } }]) {
      const text = show({ checklists: { ...checklistView(items), remind: false } });
      expect(text).not.toContain('privacy check');
      expect(tab('Checklists')?.textContent).toBe('Checklists');
    }
  });

  it('have in the line itself the way to be rid of it, say so, and keep the way back under the checklists', async () => {
    show({ checklists: checklistView(asked) });
    button('Stop reminding me')?.click();
    expect(checklists.setRemind).toHaveBeenCalledWith(false);
    const off = { ...checklistView(asked), remind: false };
    show({ checklists: off });
    await inTime(() => expect(document.activeElement?.textContent).toContain('No more reminders here'));
    expect(host().textContent).not.toContain('one privacy check');
    tab('Checklists')?.click();
    const again = () => host().querySelector<HTMLInputElement>('[aria-describedby="remind-means"]');
    await inTime(() => expect(again()?.checked).toBe(false));
    again()?.click();
    expect(checklists.setRemind).toHaveBeenLastCalledWith(true);
  });

  it('say so where the browser could not keep that', async () => {
    checklists.setRemind.mockRejectedValueOnce(new Error('quota'));
    show({ checklists: checklistView(asked) });
    button('Stop reminding me')?.click();
    await inTime(() => expect(host().querySelector('.reminder')?.textContent).toContain('could not keep that'));
    expect(button('Stop reminding me')).toBeDefined();
  });
});
