// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { ProfileReport } from '../../../src/ui/profile/model.ts';
import { ProfileCheck } from '../../../src/ui/profile/ProfileCheck.tsx';
import { PROFILE_STRINGS } from '../../../src/ui/profile/strings.ts';

const { en } = PROFILE_STRINGS;
const clause = { intro: 'Your school’s policy asks', policy: 'A policy', where: '3', asks: 'Keep the school off it.' };
const REPORT: ProfileReport = {
  site: 'facebook',
  official: false,
  schoolKnown: true,
  incomplete: false,
  parts: [
    {
      field: 'employer',
      text: 'Fernhill <b>School</b>',
      item: 'profile-workplace',
      remarks: [{ notice: 'This shows which school you work at', advice: 'Leave it out.', clause }],
    },
    { field: 'bio', text: 'Reads a lot.', item: null, remarks: [] },
  ],
};
const actions = {
  isOwn: vi.fn(async () => true),
  look: vi.fn(async (): Promise<ProfileReport | null> => REPORT),
  openItem: vi.fn(),
};
const host = () => document.body;
const settle = () => act(async () => void (await Promise.resolve()));
const show = async (language: 'en' | 'cy' = 'en') => {
  await act(async () => render(<ProfileCheck language={language} actions={actions} />, host()));
  await settle();
};
const press = async (name: string) => {
  const found = [...host().querySelectorAll('button')].find((one) => one.textContent?.startsWith(name));
  await act(async () => found?.click());
  await settle();
};
const status = () => host().querySelector('[role=status]')?.textContent ?? '';

afterEach(() => {
  render(null, host());
  vi.clearAllMocks();
  actions.isOwn.mockResolvedValue(true);
  actions.look.mockResolvedValue(REPORT);
});

it('is not there on other pages', async () => {
  actions.isOwn.mockResolvedValue(false);
  await show();
  expect(host().innerHTML).toBe('');
  expect(actions.look).not.toHaveBeenCalled();
});

it('reads nothing before it is asked to, then names part, clause and where to change it', async () => {
  await show();
  expect(actions.look).not.toHaveBeenCalled();
  await press(en.button);
  expect(status()).toBe(en.found(1));
  const text = host().textContent ?? '';
  for (const said of ['Fernhill <b>School</b>', 'Leave it out.', 'Keep the school off it.', en.onlyHere])
    expect(text).toContain(said);
  expect(host().querySelector('b')).toBeNull();
  await press(en.change);
  expect(actions.openItem).toHaveBeenCalledExactlyOnceWith('facebook', 'profile-workplace');
});

it('says what it could not know, rather than that all is well', async () => {
  const parts = REPORT.parts.map((part) => ({ ...part, remarks: [], item: null }));
  actions.look.mockResolvedValue({ ...REPORT, parts, schoolKnown: false, incomplete: true });
  await show();
  await press(en.button);
  expect(status()).toContain(en.noSchool);
  expect(status()).toContain(en.incomplete);
  expect(status()).toContain(en.nothingGeneral);
});

it('knows an account of the school’s own, and a page that has gone', async () => {
  const parts = REPORT.parts.map((part) => ({ ...part, remarks: [], item: null }));
  actions.look.mockResolvedValue({ ...REPORT, parts, official: true });
  await show('cy');
  await press(PROFILE_STRINGS.cy.button);
  expect(status()).toContain(PROFILE_STRINGS.cy.official);
  actions.look.mockResolvedValue(null);
  await press(PROFILE_STRINGS.cy.button);
  expect(status()).toBe(PROFILE_STRINGS.cy.gone);
});
