import type { ChecklistKept } from '../../src/browser/checklist-item.ts';
import { checklistView } from '../../src/browser/checklist-view.ts';
import { effectiveSettings } from '../../src/browser/effective-settings.ts';
import { helpView } from '../../src/browser/help-view.ts';
import { languageOf } from '../../src/browser/language.ts';
import { lockedSettings } from '../../src/browser/locked-settings.ts';
import { openItems } from '../../src/browser/open-items.ts';
import type { PackInForce } from '../../src/browser/pack-in-force.ts';
import type { PackState } from '../../src/browser/pack-state.ts';
import { packView } from '../../src/browser/pack-view.ts';
import { type PageState, pageState } from '../../src/browser/page-state.ts';
import { send } from '../../src/browser/send.ts';
import type { Settings } from '../../src/browser/settings.ts';
import { checklistItem, packItem, packStateItem, settingsItem } from '../../src/browser/storage.ts';
import type { Language } from '../../src/core/language.ts';
import { profileActions } from '../../src/guard/profile/profile-actions.ts';
import { SITE_MATCHES } from '../../src/sites/matches.ts';
import type { OpenItem } from '../../src/ui/checklist/model.ts';
import { showPage } from '../../src/ui/page/show-page.tsx';
import { type PageView, POPUP_TABS, type PopupView } from '../../src/ui/popup/model.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { checklistActions, helpActions, popupActions } from './popup-actions.ts';

interface State {
  settings: Settings;
  pack: PackInForce | null;
  packState: PackState;
  checklists: ChecklistKept;
  checking: boolean;
  page: PageState | null;
  open: readonly OpenItem[];
}

const pageView = (page: PageState | null): PageView => {
  if (page === null) return { kind: 'loading' };
  if (page.kind !== 'page') return { kind: page.kind };
  const { site, protection, surfaces, unrecognised, reader } = page.status;
  return {
    kind: 'page',
    site,
    protection,
    surfaces: surfaces.length,
    unrecognised,
    readerFailing: reader === 'failing',
  };
};

const ownLanguage = (state: State): Language => languageOf(state.settings.language);

function popupView(state: State): PopupView {
  const { pack, packState, checking, page, open } = state;
  const settings = effectiveSettings(state.settings, pack?.pack.settings);
  const language = ownLanguage(state);
  const now = new Date();
  const paused = settings.pausedUntil !== null && settings.pausedUntil > now.getTime();
  const site = page?.kind === 'page' ? page.status.site : null;
  return {
    enabled: settings.enabled,
    pausedUntil: paused ? settings.pausedUntil : null,
    pausedSites: settings.pausedSites,
    page: pageView(page),
    pack: packView(pack, packState, checking, language, now),
    checklists: { ...checklistView(state.checklists, pack, settings, site, language, now), open },
    help: helpView(pack, site, true, language),
    locks: lockedSettings(pack?.pack ?? null, language),
  };
}

async function start(): Promise<void> {
  const signal = new AbortController().signal;
  const [settings, pack, packState, checklists] = await Promise.all([
    settingsItem.get(),
    packItem.get(),
    packStateItem.get(),
    checklistItem.get(),
  ]);
  const state: State = { settings, pack, packState, checklists, checking: true, page: null, open: [] };
  const at = POPUP_TABS.find((tab) => location.hash === `#${tab}`) ?? 'page';
  const language = () => ownLanguage(state);
  const look = async () => {
    const page = await pageState(SITE_MATCHES);
    update({ page, open: await openItems(page) });
  };
  const actions = popupActions(() => state.page, look);
  const help = helpActions(language);
  const profile = profileActions(() => state.pack, language);
  const update = (part: Partial<State>) => {
    const view = popupView(Object.assign(state, part));
    const popup = (
      <Popup
        view={view}
        language={language()}
        actions={actions}
        checklists={checklistActions}
        help={help}
        profile={profile}
        at={at}
      />
    );
    showPage(popup, language());
  };
  update({});
  settingsItem.watch((next) => {
    update({ settings: next });
    // The content script hears of the change at the same time: leave it a moment to follow.
    setTimeout(() => void look(), 100);
  }, signal);
  packItem.watch((next) => update({ pack: next }), signal);
  packStateItem.watch((next) => update({ packState: next }), signal);
  checklistItem.watch((next) => update({ checklists: next }), signal);
  const told = send('background', 'policy', null).catch(() => undefined);
  await look();
  await told;
  update({ packState: await packStateItem.get(), checking: false });
}

void start();
