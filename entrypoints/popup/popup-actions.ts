import { browser } from 'wxt/browser';
import { checklistChanges } from '../../src/browser/checklist-changes.ts';
import { takeEvidence } from '../../src/browser/evidence.ts';
import { openPage } from '../../src/browser/open-page.ts';
import { askForAccess, type PageState } from '../../src/browser/page-state.ts';
import { PAUSE_MINUTES } from '../../src/browser/pause.ts';
import { markSeen } from '../../src/browser/remind.ts';
import type { Settings } from '../../src/browser/settings.ts';
import { settingsItem } from '../../src/browser/storage.ts';
import type { Language } from '../../src/core/language.ts';
import { SITE_MATCHES } from '../../src/sites/matches.ts';
import type { ChecklistActions } from '../../src/ui/checklist/model.ts';
import type { HelpActions } from '../../src/ui/help/model.ts';
import { saveEvidence } from '../../src/ui/help/save-evidence.ts';
import type { PopupActions } from '../../src/ui/popup/model.ts';

const change = (part: (settings: Settings) => Partial<Settings>) =>
  void settingsItem.update((settings) => ({ ...settings, ...part(settings) }));

const close = () => window.close();

/** `page`: the tab in front, as far as it is known by then. `look` finds out anew. */
export const popupActions = (page: () => PageState | null, look: () => Promise<void>): PopupActions => ({
  setEnabled: (enabled) => change(() => ({ enabled })),
  pause: () => change(() => ({ pausedUntil: Date.now() + PAUSE_MINUTES * 60_000 })),
  resume: () => change(() => ({ pausedUntil: null })),
  setSitePaused: (site, paused) =>
    change(({ pausedSites }) => ({
      pausedSites: [...pausedSites.filter((s) => s !== site), ...(paused ? [site] : [])],
    })),
  reloadPage: () => {
    const front = page();
    if (front?.kind === 'reload') void browser.tabs.reload(front.tab).then(close);
  },
  allowSites: () => void askForAccess(SITE_MATCHES).then(look),
  openOptions: () => void browser.runtime.openOptionsPage().then(close),
  sawChecklists: () => void markSeen(new Date()),
});

export const checklistActions: ChecklistActions = {
  ...checklistChanges,
  openPage: (site) => void openPage('checklists', site ?? '').then(close),
};

export const helpActions = (language: () => Language): HelpActions => ({
  takeEvidence: () => takeEvidence(),
  saveEvidence: (evidence, remark) => saveEvidence(evidence, remark, language()),
  openPage: (part) => void openPage('help', part).then(close),
});
