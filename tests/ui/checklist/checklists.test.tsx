// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ChecklistPlace, Checklists } from '../../../src/ui/checklist/Checklists.tsx';
import type { ChecklistView } from '../../../src/ui/checklist/model.ts';
import { checklistActions, checklistView, standing } from './checklist-fixture.ts';

const actions = checklistActions();
const host = () => document.body;
const settle = () => new Promise((done) => setTimeout(done, 20));

async function show(view: ChecklistView, changes: { folded?: boolean; at?: ChecklistPlace; language?: 'cy' } = {}) {
  const { folded = false, at = null, language = 'en' } = changes;
  render(<Checklists view={view} language={language} actions={actions} folded={folded} at={at} />, host());
  await settle();
  return host().textContent ?? '';
}
const find = <E extends HTMLElement>(selector: string, text: string): E => {
  const name = (e: Element) => e.getAttribute('aria-label') ?? e.textContent?.trim() ?? '';
  const found = [...host().querySelectorAll<E>(selector)].find((e) => name(e).startsWith(text));
  if (!found) throw new Error(`No ${selector} ‘${text}’ in: ${host().textContent}`);
  return found;
};
const box = (item: string) => find('.tick', `Title of ${item}`).querySelector('input') as HTMLInputElement;
const said = () => host().querySelector('[role="status"]')?.textContent;
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim();

describe('the checklists', () => {
  afterEach(() => {
    render(null, host());
    vi.clearAllMocks();
  });

  it('tell for each site in words how far one is, and draw the same', async () => {
    const text = await show(
      checklistView({
        facebook: {
          location: standing('done'),
          'two-step': standing('to-do'),
          stories: standing('not-for-me'),
          sessions: standing('due'),
        },
      }),
    );
    expect(text).toContain('1 of 3 done, 1 is due again, 1 not for you');
    const bar = host().querySelector<HTMLElement>('.bar > span');
    expect(bar?.style.inlineSize).toBe('33%');
    expect(bar?.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  it('say when all is done, and when the next is due', async () => {
    expect(await show(checklistView({ x: { location: standing('done') } }))).toContain(
      '1 of 1 done. Next due: 8 January 2027',
    );
  });

  it('open where something is due again, else where something is left, one site at a time', async () => {
    await show(checklistView({ facebook: { location: standing('to-do') }, x: { 'two-step': standing('due') } }));
    const expanded = () => [...host().querySelectorAll('.head')].map((head) => head.getAttribute('aria-expanded'));
    expect(expanded()).toEqual(['false', 'true', 'false']);
    find<HTMLButtonElement>('.head', 'Facebook').click();
    await settle();
    expect(expanded()).toEqual(['true', 'false', 'false']);
    find<HTMLButtonElement>('.head', 'Facebook').click();
    await settle();
    expect(expanded()).toEqual(['false', 'false', 'false']);
  });

  it('have first what the policy asks for, with its clause and what the school adds', async () => {
    const text = await show(
      checklistView({
        x: { sessions: standing('to-do'), location: standing('to-do', 'asked'), 'official-tagging': standing('to-do') },
      }),
    );
    const order = [
      'policy asks',
      'Title of location',
      'Look after it.',
      'Also worth',
      'Title of sessions',
      'account of',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('Our policy, Section 3');
    expect(text).toContain('Your school adds: See the office.');
    expect(text).toContain('0 of 2 done');
    expect(
      await show({ ...checklistView({ x: { location: standing('to-do', 'asked') } }), ofSchool: false }),
    ).toContain('School policies ask');
  });

  it('tick, untick and say so; the box shows what is kept, not what was pressed', async () => {
    await show(checklistView({ x: { location: standing('to-do') } }));
    box('location').click();
    await settle();
    expect(actions.tick).toHaveBeenCalledWith('x', 'location', '');
    expect(box('location').checked).toBe(false);
    expect(said()).toBe('Ticked: Title of location.');
    const text = await show(checklistView({ x: { location: standing('done') } }));
    expect(box('location').checked).toBe(true);
    expect(text).toContain('Done on 20 November 2026. Due again from 8 January 2027.');
    box('location').click();
    await settle();
    expect(actions.undo).toHaveBeenCalledWith('x', 'location', '');
    expect(said()).toBe('No longer ticked: Title of location.');
  });

  it('say when something was last done that is due again, and tick it anew', async () => {
    expect(await show(checklistView({ x: { location: standing('due') } }))).toContain(
      'Due again. You last did this on 10 January 2026.',
    );
    box('location').click();
    await settle();
    expect(actions.tick).toHaveBeenCalledWith('x', 'location', '');
  });

  it('tell no day of a tick from days to come, in either language', async () => {
    const items = {
      location: { state: 'due', day: null, since: '2026-11-20' },
      stories: { state: 'not-for-me', day: null, reason: 'agreed' },
    } as const;
    const text = await show(checklistView({ x: items }));
    expect(text).toContain('Due again. The clock of this device is wrong now, or was when you ticked it.');
    expect(text).toContain('Not for you. My school knows, and agrees');
    expect(text).not.toMatch(/You last did this|since/);
    expect(await show(checklistView({ x: items }), { language: 'cy' })).toContain('cloc y ddyfais hon yn anghywir');
  });

  it('put aside what is not for this person, with a picked reason or their own, and bring it back', async () => {
    await show(checklistView({ x: { location: standing('to-do') } }));
    find<HTMLButtonElement>('button', 'Not for me: Title of location').click();
    await settle();
    expect((document.activeElement as HTMLInputElement).type).toBe('radio');
    find<HTMLButtonElement>('button', 'Keep').click();
    await settle();
    expect(actions.notForMe).toHaveBeenLastCalledWith('x', 'location', 'not-used');

    find<HTMLButtonElement>('button', 'Not for me').click();
    await settle();
    find('.reason .choice', 'Another reason').querySelector('input')?.click();
    await settle();
    const own = host().querySelector<HTMLInputElement>('.own > input');
    if (own) own.value = '  I write under a pen name ';
    own?.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    find<HTMLButtonElement>('button', 'Keep').click();
    await settle();
    expect(actions.notForMe).toHaveBeenLastCalledWith('x', 'location', 'I write under a pen name');
    expect(said()).toBe('Not for you: Title of location.');

    const text = await show(checklistView({ x: { location: standing('not-for-me') } }));
    expect(text).toContain('Not for you, since 20 November 2026. I do not use this part of the site');
    find<HTMLButtonElement>('button', 'Bring it back: Title of location').click();
    await settle();
    expect(actions.undo).toHaveBeenCalledWith('x', 'location', '');
    expect(said()).toBe('Back on the list: Title of location.');
  });

  const LONG_AGO = { state: 'done', day: '2026-11-02', again: '2027-01-08' } as const;
  const buttons = () => [...host().querySelectorAll('.item button')].map((b) => b.textContent);

  /** Where all is done, no site is open. */
  const ON_X = { at: { site: 'x', item: null } } as const;

  it('give back the day of a tick that a slip took away, also after it was ticked anew', async () => {
    await show(checklistView({ x: { location: LONG_AGO } }), ON_X);
    expect(buttons()).toEqual(['Not for me']);
    box('location').click();
    for (const after of [standing('to-do'), standing('done')]) {
      await show(checklistView({ x: { location: after } }));
      expect(buttons()).toContain('Put it back (done on 2 November 2026)');
    }
    find<HTMLButtonElement>('button', 'Put it back (done on 2 November 2026): Title of location').click();
    await settle();
    expect(actions.putBack).toHaveBeenCalledWith('x', 'location', { state: 'done', day: '2026-11-02', reason: '' });
    expect(said()).toBe('As it was: Title of location.');
    await show(checklistView({ x: { location: LONG_AGO } }), ON_X);
    await settle();
    expect(buttons()).toEqual(['Not for me']);
    expect(document.activeElement).toBe(box('location'));
  });

  it('give back what was due again, and what was not for this person, with its reason', async () => {
    await show(checklistView({ x: { location: standing('due') } }));
    box('location').click();
    await show(checklistView({ x: { location: standing('done') } }));
    expect(buttons()).toEqual(['Not for me']);
    box('location').click();
    await show(checklistView({ x: { location: standing('to-do') } }));
    expect(buttons()).toContain('Put it back (done on 10 January 2026)');
    render(null, host());
    const aside = { state: 'not-for-me', day: '2026-11-02', reason: 'A pen name' } as const;
    await show(checklistView({ x: { location: aside } }), { ...ON_X, language: 'cy' });
    find<HTMLButtonElement>('button', 'Dod ag ef yn ôl').click();
    await show(checklistView({ x: { location: standing('to-do') } }), { language: 'cy' });
    find<HTMLButtonElement>('button', 'Ei roi yn ôl (ddim i chi, ers 2 Tachwedd 2026)').click();
    await settle();
    expect(actions.putBack).toHaveBeenLastCalledWith('x', 'location', aside);
  });

  it('offer nothing where ticking again does the same', async () => {
    await show(checklistView({ x: { location: standing('done') } }), ON_X);
    box('location').click();
    await show(checklistView({ x: { location: standing('to-do') } }));
    expect(buttons()).toEqual(['Not for me']);
  });

  it('say at the item when the browser could not put it back', async () => {
    actions.putBack.mockRejectedValueOnce(new Error('quota'));
    await show(checklistView({ x: { location: LONG_AGO } }), ON_X);
    box('location').click();
    await show(checklistView({ x: { location: standing('to-do') } }));
    find<HTMLButtonElement>('button', 'Put it back').click();
    await settle();
    expect(host().querySelector('.item [role="alert"]')?.textContent).toContain('could not keep that');
  });

  it('let Escape leave the question for a reason, with the focus where it was', async () => {
    await show(checklistView({ x: { location: standing('to-do') } }));
    find<HTMLButtonElement>('button', 'Not for me').click();
    await settle();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(host().querySelector('form')).toBeNull();
    expect(focused()).toBe('Not for me: Title of location');
    expect(actions.notForMe).not.toHaveBeenCalled();
  });

  it('say at the item when the browser could not keep it', async () => {
    actions.tick.mockRejectedValueOnce(new Error('quota'));
    await show(checklistView({ x: { location: standing('to-do') } }));
    box('location').click();
    await settle();
    expect(host().querySelector('.item [role="alert"]')?.textContent).toContain('could not keep that');
    expect(said()).toBe('');
  });

  it('ask and count nothing on a site where there is no account', async () => {
    const items = { facebook: { location: standing('to-do') } };
    await show(checklistView(items), { at: { site: 'facebook', item: null } });
    find('.choice', 'I have no account on Facebook').querySelector('input')?.click();
    expect(actions.setWithout).toHaveBeenCalledWith('facebook', true);
    const text = await show(checklistView(items, { without: ['facebook'] }), { at: { site: 'facebook', item: null } });
    expect(text).toContain('You have no account here.');
    expect(text).not.toContain('Title of location');
    find('.choice', 'I have no account').querySelector('input')?.click();
    expect(actions.setWithout).toHaveBeenLastCalledWith('facebook', false);
  });

  it('lead to the setting in a tab of its own that learns nothing of us, and say how sure the way is', async () => {
    const text = await show(checklistView({ x: { location: standing('to-do') } }));
    const link = host().querySelector('a');
    expect(link?.href).toBe('https://example.com/location');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(link?.getAttribute('aria-label')).toBe('Open this setting on X: Title of location (in a new tab)');
    expect(text).toContain('Should lead there. Looked up on 1 November 2026.');
  });

  it('go to the item that is meant, also when another is meant later', async () => {
    const view = checklistView({ facebook: { location: standing('due') }, x: { sessions: standing('to-do') } });
    await show(view, { at: { site: 'x', item: 'sessions' } });
    expect(document.activeElement).toBe(box('sessions'));
    await show(view, { at: { site: 'facebook', item: 'location' } });
    expect(document.activeElement).toBe(box('location'));
  });

  it('lead to the item that is meant also where the person said that they have no account', async () => {
    const items = checklistView({ x: { location: standing('to-do') } }, { without: ['x'] });
    const text = await show(items, { at: { site: 'x', item: 'location' } });
    expect(document.activeElement).toBe(box('location'));
    expect(text).toContain('You have no account here.');
    expect(find('.choice', 'I have no account on X').querySelector('input')?.checked).toBe(true);
  });

  it('say so where the item that is meant is not on the list', async () => {
    const items = checklistView({ x: { location: standing('to-do') } });
    await show(items, { at: { site: 'x', item: 'official-tagging' } });
    expect(focused()).toContain('That check is not on your list: X does not have it, or');
    await show(items, { at: { site: 'x', item: 'official-tagging' }, language: 'cy' });
    expect(focused()).toContain('Nid yw’r gwiriad hwnnw ar eich rhestr');
    expect(await show(items, { at: { site: 'x', item: 'location' } })).not.toContain('not on your list');
  });

  it('in the popup stand folded, but for what is due, in front or asked', async () => {
    const items = {
      location: standing('to-do', 'asked'),
      sessions: standing('to-do'),
      'two-step': standing('to-do'),
    } as const;
    await show(checklistView({ x: items }), { folded: true });
    const group = () => [...host().querySelectorAll<HTMLDetailsElement>('details.group')].map(({ open }) => open);
    expect(group()).toEqual([false]);
    expect(find('summary', 'Also worth doing').textContent).toBe('Also worth doing (2)');
    render(null, host());
    const text = await show(checklistView({ x: items }, { open: [{ site: 'x', item: 'sessions', state: 'open' }] }), {
      folded: true,
    });
    expect(group()).toEqual([true]);
    expect(box('sessions').closest('.item')?.querySelector('details')?.open).toBe(true);
    expect(text).toContain('The page in front shows this setting. It does not stand as proposed yet.');
  });

  it('are in Welsh where that is asked for', async () => {
    const text = await show(checklistView({ x: { location: standing('due', 'asked') } }), { language: 'cy' });
    expect(text).toContain('0 o 1 wedi’u gwneud, mae’n bryd gwneud 1 eto');
    expect(text).toContain('Teitl location');
    expect(text).toContain('Y tro diwethaf oedd 10 Ionawr 2026');
  });
});
