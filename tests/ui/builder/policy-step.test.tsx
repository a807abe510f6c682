// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_PROJECT, type Project, type ProjectClause } from '../../../src/core/builder/project.ts';
import type { Language } from '../../../src/core/language.ts';
import { barePack } from '../../../src/core/pack/bare-pack.ts';
import type { BuilderActions, BuilderView, FairnessFlag } from '../../../src/ui/builder/model.ts';
import { PolicyStep } from '../../../src/ui/builder/policy/PolicyStep.tsx';

const clause = (n: number, part: Partial<ProjectClause> = {}): ProjectClause => ({
  n,
  source: `1 Staff ${n}`,
  text: `Demand ${n}`,
  leadIn: '',
  appliesTo: 'staff',
  place: 'draft',
  categories: ['pupil-name'],
  level: 'stop',
  confidence: 0.3,
  decision: 'open',
  asks: { en: '', cy: '' },
  ...part,
});
const actions = {
  changeClause: vi.fn(),
  decide: vi.fn(),
  confirmSure: vi.fn(),
  drop: vi.fn(),
  dropEarlier: vi.fn(),
  bring: vi.fn(),
  paste: vi.fn(),
};
const view = (part: Partial<Project>, more: Partial<BuilderView> = {}) =>
  ({
    project: { ...EMPTY_PROJECT, ...part },
    problems: {},
    packErrors: [],
    notes: [],
    flags: [],
    busy: null,
    ...more,
  }) as unknown as BuilderView;
const show = (part: Partial<Project>, more: Partial<BuilderView> = {}, language: Language = 'en') =>
  act(() =>
    render(
      <PolicyStep view={view(part, more)} language={language} actions={actions as unknown as BuilderActions} />,
      document.body,
    ),
  );
const text = () => document.body.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  ) as HTMLButtonElement;
const sources = () => [...document.querySelectorAll('.source')].map((one) => one.textContent);

describe('the policy step', () => {
  beforeEach(() => vi.clearAllMocks());
  afterEach(() => {
    render(null, document.body);
  });

  it('reads pasted text only where there is some, and says so', async () => {
    await show({});
    await act(() => button('Read this text').click());
    expect(actions.paste).not.toHaveBeenCalled();
    expect(text()).toContain('Paste the text of the policy first.');
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    await act(() => {
      area.value = 'Staff must not name pupils.';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => button('Read this text').click());
    expect(actions.paste).toHaveBeenCalledExactlyOnceWith('Staff must not name pupils.');
  });

  it('goes to the review once a policy is read', async () => {
    await show({});
    const details = { school: null, title: null, date: null, reviewDate: null, contacts: [] };
    await show({ clauses: [clause(1)], policyFile: 'p.docx', details });
    expect(document.activeElement?.textContent).toBe('What your policy becomes');
    expect(text()).toContain('From p.docx');
  });

  it('begins with what should be looked at, closed and with the reason', async () => {
    await show({ clauses: [clause(1), clause(2, { confidence: 0.1 }), clause(3, { confidence: 0.99 })] });
    expect(sources()).toEqual(['1 Staff 1', '1 Staff 2']);
    expect(document.querySelector('.clause-form')).toBeNull();
    expect(text()).toContain('Its words can be taken in more than one way');
    await act(() => button('Confirm the 1 that is sure').click());
    expect(actions.confirmSure).toHaveBeenCalledOnce();
  });

  it('moves on to the next clause with each decision', async () => {
    const clauses = [clause(1), clause(2)];
    await show({ clauses });
    await act(() => button('Confirm: 1 Staff 1, Demand 1').click());
    expect(actions.decide).toHaveBeenCalledExactlyOnceWith(1, 'confirmed');
    await show({ clauses: [clause(1, { decision: 'confirmed' }), clause(2)] });
    expect(document.activeElement?.id).toBe('confirm-2');
    await act(() => button('Leave out: 1 Staff 2, Demand 2').click());
    await show({ clauses: [clause(1, { decision: 'confirmed' }), clause(2, { decision: 'dropped' })] });
    expect(document.activeElement?.id).toBe('review');
    expect(text()).toContain('Nothing here needs a closer look any more.');
  });

  it('says why a clause may reach lawful speech, and does not offer it among the sure ones', async () => {
    const flag: FairnessFlag = { topic: 'union', words: 'trade union', clause: 1, path: '' };
    await show({ clauses: [clause(1, { confidence: 0.99 })] }, { flags: [flag] });
    expect(text()).toContain('‘trade union’. Union activity is protected.');
    expect(text()).not.toContain('that is sure');
  });

  it('keeps a clause that was not touched as it stands', async () => {
    const [first, second] = [clause(1), clause(2)];
    await show({ clauses: [first, second] });
    const element = document.querySelector('#clause-2 blockquote');
    element?.setAttribute('data-mark', 'here');
    await show({ clauses: [{ ...first, level: 'note' }, second] });
    expect(document.querySelector('#clause-2 blockquote')?.getAttribute('data-mark')).toBe('here');
    expect(document.querySelector('#clause-1')?.textContent).toContain('A quiet note beside the box');
  });

  it('leaves out at once what nothing comes of, and the rest', async () => {
    await show({ clauses: [clause(1), clause(2, { place: 'outside' }), clause(3, { appliesTo: 'parents' })] });
    await act(() => button('Leave out the 2 that Purple Pen cannot look at or that are not for staff').click());
    expect(actions.drop).toHaveBeenLastCalledWith([2, 3]);
    await act(() => button('Leave out the rest (3)').click());
    expect(actions.drop).toHaveBeenLastCalledWith([1, 2, 3]);
  });

  it('says what was really made of a confirmed clause', async () => {
    const made = new Map([[1, 'reading']]);
    const assembly = { pack: null, errors: [], made } as unknown as BuilderView['assembly'];
    await show({ clauses: [clause(1, { decision: 'confirmed' })] }, { assembly });
    expect(text()).toContain('Kept for reading, not looked for');
    expect(text()).not.toContain('Looked for in what staff write');
  });

  it('lets clauses go that stayed in the earlier pack', async () => {
    const pack = barePack('earlier', '1', { clauses: [{ id: 'a', where: '1 a', asks: { en: 'Be kind.' } }] });
    await show({ base: { kind: 'earlier', pack } });
    await act(() => button('Leave out: 1 a, Be kind.').click());
    expect(actions.dropEarlier).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('says that a clause for parents makes no rule for staff', async () => {
    await show({ clauses: [clause(1, { appliesTo: 'parents' })] });
    expect(text()).toContain('It is not for staff, so it makes no rule for them.');
  });

  it('speaks Welsh throughout', async () => {
    await show({ clauses: [clause(1)] }, { notes: ['welsh'] }, 'cy');
    expect(text()).toContain('Beth ddaw o’ch polisi');
    expect(text()).not.toMatch(/\b(?:Confirm|Change|Leave out|staff write)\b/);
  });
});
