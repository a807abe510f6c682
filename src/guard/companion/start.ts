import { effectiveSettings } from '../../browser/effective-settings.ts';
import { languageOf } from '../../browser/language.ts';
import type { PackInForce } from '../../browser/pack-in-force.ts';
import { serve } from '../../browser/serve.ts';
import { DEFAULT_SETTINGS, protectionOf, type Settings } from '../../browser/settings.ts';
import { packItem, settingsItem } from '../../browser/storage.ts';
import { siteAround } from '../../sites/around.ts';
import { createGuardUi } from '../../ui/create-guard-ui.ts';
import { showNote } from '../../ui/note/show-note.ts';
import { Seal } from '../../ui/seal.ts';
import { questionTurn } from '../question-turn.ts';
import { offerScreen } from '../screen-slot.ts';
import { attempt } from './attempt.ts';
import type { CompanionPage, CompanionPart } from './companion-page.ts';
import { startConnections } from './connections.ts';
import { startMessages } from './messages.ts';
import { startMoments } from './moments.ts';
import { startSettingsHint } from './settings-hint.ts';
import { watchAddress } from './watch-address.ts';

const PARTS: readonly CompanionPart[] = [startConnections, startMessages, startMoments, startSettingsHint];

interface PageContext {
  readonly signal: AbortSignal;
  readonly isInvalid: boolean;
}

/** Starts the companion on this page; each part by itself, so that one that fails takes no other with it. */
export function startCompanion(ctx: PageContext): void {
  const turn = questionTurn(ctx.signal);
  offerScreen((ports) => createGuardUi({ ...ports, turn }));
  const around = siteAround(location.hostname);
  // Our pages may stand in frames of a site; connections and notes are for the page itself.
  if (!around || window.top !== window) return;
  const { signal } = ctx;
  const seal = new Seal(window, signal);
  let own: Settings = DEFAULT_SETTINGS;
  let pack: PackInForce | null = null;
  const heard: (() => void)[] = [];
  const tell = () => {
    if (signal.aborted) return;
    for (const changed of heard) attempt(changed);
  };
  const settings = () => effectiveSettings(own, pack?.pack.settings);
  const page: CompanionPage = {
    around,
    signal,
    seal,
    pack: () => pack,
    settings,
    language: () => languageOf(own.language),
    active: () => protectionOf(settings(), around.people.id, Date.now()) === 'on' && !ctx.isInvalid,
    onChange: (changed) => void heard.push(changed),
    note: (note) => (page.active() ? showNote({ document, seal, signal }, note) : { close() {} }),
  };
  for (const part of PARTS) attempt(() => part(page));

  const takePack = (next: PackInForce | null) => {
    pack = next ?? pack;
    tell();
  };
  const takeSettings = (next: Settings) => {
    own = next;
    tell();
  };
  serve(
    'companion',
    {
      profile: async () => around.people.ownProfile(document),
      settings: async () => around.settings.settings(document),
    },
    around.people.hosts,
    signal,
  );
  packItem.watch(takePack, signal);
  settingsItem.watch(takeSettings, signal);
  watchAddress(tell, signal);
  void packItem.get().then(takePack, () => undefined);
  void settingsItem.get().then(takeSettings, () => undefined);
}
