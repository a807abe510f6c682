import { browser } from 'wxt/browser';
import { effectiveSettings } from '../../src/browser/effective-settings.ts';
import { languageOf } from '../../src/browser/language.ts';
import { lockedSettings } from '../../src/browser/locked-settings.ts';
import type { PackInForce } from '../../src/browser/pack-in-force.ts';
import type { PackState } from '../../src/browser/pack-state.ts';
import { packView } from '../../src/browser/pack-view.ts';
import { askForAccess, type PageState, pageState } from '../../src/browser/page-state.ts';
import { PAUSE_MINUTES } from '../../src/browser/pause.ts';
import { send } from '../../src/browser/send.ts';
import type { Settings } from '../../src/browser/settings.ts';
import { packItem, packStateItem, settingsItem } from '../../src/browser/storage.ts';
import { SITE_MATCHES } from '../../src/sites/matches.ts';
import { showPage } from '../../src/ui/page/show-page.tsx';
import type { PageView, PopupActions } from '../../src/ui/popup/model.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';

interface State {
  settings: Settings;
  pack: PackInForce | null;
  packState: PackState;
  checking: boolean;
  page: PageState | null;
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

const change = (part: (settings: Settings) => Partial<Settings>) =>
  void settingsItem.update((settings) => ({ ...settings, ...part(settings) }));

function show(state: State, actions: PopupActions): void {
  const { pack, packState, checking } = state;
  const settings = effectiveSettings(state.settings, pack?.pack.settings);
  const language = languageOf(settings.language);
  const paused = settings.pausedUntil !== null && settings.pausedUntil > Date.now();
  const view = {
    enabled: settings.enabled,
    pausedUntil: paused ? settings.pausedUntil : null,
    pausedSites: settings.pausedSites,
    page: pageView(state.page),
    pack: packView(pack, packState, checking, language, new Date()),
    locks: lockedSettings(pack?.pack ?? null, language),
  };
  showPage(<Popup view={view} language={language} actions={actions} />, language);
}

async function start(): Promise<void> {
  const signal = new AbortController().signal;
  const [settings, pack, packState] = await Promise.all([settingsItem.get(), packItem.get(), packStateItem.get()]);
  const state: State = { settings, pack, packState, checking: true, page: null };
  const update = (part: Partial<State>) => show(Object.assign(state, part), actions);
  const look = async () => update({ page: await pageState(SITE_MATCHES) });
  const actions: PopupActions = {
    setEnabled: (enabled) => change(() => ({ enabled })),
    pause: () => change(() => ({ pausedUntil: Date.now() + PAUSE_MINUTES * 60_000 })),
    resume: () => change(() => ({ pausedUntil: null })),
    setSitePaused: (site, paused) =>
      change(({ pausedSites }) => ({
        pausedSites: [...pausedSites.filter((s) => s !== site), ...(paused ? [site] : [])],
      })),
    reloadPage: () => {
      if (state.page?.kind === 'reload') void browser.tabs.reload(state.page.tab).then(() => window.close());
    },
    allowSites: () => void askForAccess(SITE_MATCHES).then(look),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
  update({});
  settingsItem.watch((next) => {
    update({ settings: next });
    // The content script hears of the change at the same time: leave it a moment to follow.
    setTimeout(() => void look(), 100);
  }, signal);
  packItem.watch((next) => update({ pack: next }), signal);
  packStateItem.watch((next) => update({ packState: next }), signal);
  const told = send('background', 'policy', null).catch(() => undefined);
  await look();
  await told;
  update({ packState: await packStateItem.get(), checking: false });
}

void start();
