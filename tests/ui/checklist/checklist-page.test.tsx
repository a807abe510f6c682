// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChecklistPage } from '../../../src/ui/checklist/ChecklistPage.tsx';
import type { ChecklistView } from '../../../src/ui/checklist/model.ts';
import { readPlace } from '../../../src/ui/checklist/read-place.ts';
import { checklistActions, checklistView, standing, TODAY } from './checklist-fixture.ts';

const actions = { ...checklistActions(), print: vi.fn(), save: vi.fn(), remove: vi.fn(async () => undefined) };
const settle = () => new Promise((done) => setTimeout(done, 20));
const show = (view: ChecklistView) =>
  render(<ChecklistPage view={view} language="en" actions={actions} at={null} />, document.body);
const button = (name: string) => [...document.querySelectorAll('button')].filter((b) => b.textContent === name);
const record = () => document.querySelector('.record');
const rows = () =>
  [...document.querySelectorAll('.record tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

describe('the page of the checklists', () => {
  afterEach(() => {
    render(null, document.body);
    vi.clearAllMocks();
  });

  it('holds a record for paper: what was ticked when, what was put aside and why, and lines to fill in', () => {
    show(
      checklistView(
        {
          x: {
            location: standing('done', 'asked'),
            sessions: standing('due'),
            stories: standing('not-for-me'),
            'two-step': standing('to-do'),
            'official-registration': standing('to-do'),
            'official-tagging': standing('done'),
          },
          facebook: { location: standing('done') },
        },
        { without: ['facebook'] },
      ),
    );
    expect(rows()).toEqual([
      ['Title of location', 'Section 3', 'Done. Due again from 8 January 2027.', '20 November 2026'],
      ['Title of sessions', '', 'Due again', '10 January 2026'],
      ['Title of stories', '', 'Not for me. I do not use this part of the site', '20 November 2026'],
      ['Title of two-step', '', 'To do', ''],
      ['Title of official-tagging', '', 'Done. Due again from 8 January 2027.', '20 November 2026'],
    ]);
    expect([...document.querySelectorAll('.record dt')].map((dt) => dt.textContent)).toEqual([
      'Name',
      'Role',
      'Signed',
      'Date',
    ]);
    expect(record()?.textContent).toContain('As of 20 November 2026');
    expect(record()?.textContent).toContain('belongs to the person named above');
  });

  it('has no day on paper for a tick from days to come', () => {
    show(checklistView({ x: { location: { state: 'due', day: null, since: TODAY } } }));
    expect(rows()).toEqual([['Title of location', '', 'Due again', '']]);
  });

  it('prints and saves at a press', () => {
    show(checklistView());
    button('Print my record')[0]?.click();
    button('Save a copy')[0]?.click();
    expect(actions.print).toHaveBeenCalledOnce();
    expect(actions.save).toHaveBeenCalledOnce();
  });

  it('deletes only after it has asked, and says so', async () => {
    show(checklistView());
    button('Delete all ticks')[0]?.click();
    await settle();
    expect(document.querySelector('dialog')?.textContent).toContain('Delete all your ticks?');
    button('Cancel')[0]?.click();
    // happy-dom closes a dialog without its event.
    document.querySelector('dialog')?.dispatchEvent(new Event('close'));
    await settle();
    expect(document.querySelector('dialog')).toBeNull();
    expect(actions.remove).not.toHaveBeenCalled();
    button('Delete all ticks')[0]?.click();
    await settle();
    button('Delete all ticks')[1]?.click();
    await settle();
    expect(actions.remove).toHaveBeenCalledOnce();
    expect(document.querySelector('main > [role="status"]')?.textContent).toBe('All ticks are deleted.');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('lets the person do without reminders', () => {
    show(checklistView());
    document.querySelector<HTMLInputElement>('[aria-describedby="remind-means"]')?.click();
    expect(actions.setRemind).toHaveBeenCalledWith(false);
  });
});

describe('an address', () => {
  it.each([
    ['#x/location', { site: 'x', item: 'location' }],
    ['#instagram', { site: 'instagram', item: null }],
    ['#facebook/nothing', { site: 'facebook', item: null }],
    ['#myspace/location', null],
    ['', null],
  ])('%s leads to %o', (fragment, place) => expect(readPlace(fragment)).toEqual(place));
});
