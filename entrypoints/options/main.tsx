import { type AgreedConnections, withoutAgreed } from '../../src/browser/agreed-item.ts';
import { type DeviceFacts, deviceFacts } from '../../src/browser/device-facts.ts';
import { effectiveSettings } from '../../src/browser/effective-settings.ts';
import { deleteEverythingOfMine, everythingOfMine } from '../../src/browser/everything.ts';
import { type Exceptions, isSame } from '../../src/browser/exceptions.ts';
import { healthView } from '../../src/browser/health-view.ts';
import { languageOf } from '../../src/browser/language.ts';
import { lockedSettings } from '../../src/browser/locked-settings.ts';
import { isoDay, type StoredOutcome } from '../../src/browser/outcome.ts';
import type { PackInForce } from '../../src/browser/pack-in-force.ts';
import type { PackState } from '../../src/browser/pack-state.ts';
import { packView } from '../../src/browser/pack-view.ts';
import { send } from '../../src/browser/send.ts';
import type { Settings } from '../../src/browser/settings.ts';
import {
  agreedItem,
  exceptionsItem,
  outcomesItem,
  packItem,
  packStateItem,
  settingsItem,
} from '../../src/browser/storage.ts';
import { momentsOn } from '../../src/guard/companion/moment-now.ts';
import { historyCsv } from '../../src/ui/options/history/history-csv.ts';
import type { OptionsActions } from '../../src/ui/options/model.ts';
import { Options } from '../../src/ui/options/Options.tsx';
import { saveFile, saveText } from '../../src/ui/options/save-file.ts';
import { OPTIONS_STRINGS } from '../../src/ui/options/strings.ts';
import { showPage } from '../../src/ui/page/show-page.tsx';

interface State {
  facts: DeviceFacts;
  settings: Settings;
  pack: PackInForce | null;
  packState: PackState;
  outcomes: readonly StoredOutcome[];
  exceptions: Exceptions;
  agreed: AgreedConnections;
  checking: boolean;
}

const change = (part: Partial<Settings>) => settingsItem.update((settings) => ({ ...settings, ...part }));

function show(state: State, actions: OptionsActions): void {
  const { facts, pack, packState, outcomes, exceptions, agreed, checking } = state;
  const settings = effectiveSettings(state.settings, pack?.pack.settings);
  const language = languageOf(settings.language);
  const view = {
    setting: settings.language,
    school: settings.school,
    cleanPictures: settings.cleanPictures,
    cleanPicturesLocked: lockedSettings(pack?.pack ?? null, language).cleanPictures,
    role: settings.role,
    hours: {
      own: settings.hours,
      fromPack: pack?.pack.hours != null,
      moments: pack ? momentsOn(settings, pack) : settings.moments === true,
    },
    history: outcomes,
    today: isoDay(new Date()),
    agreed: agreed.entries,
    exceptions: exceptions.entries,
    exceptionsDamaged: exceptions.damaged,
    pack: packView(pack, packState, checking, language, new Date()),
    managed: pack?.source === 'managed',
    policy: pack?.pack ?? null,
    health: healthView(facts, pack, packState, checking, language),
  };
  document.title = OPTIONS_STRINGS[language].title;
  showPage(<Options view={view} language={language} actions={actions} />, language);
}

async function start(): Promise<void> {
  const signal = new AbortController().signal;
  const [facts, settings, pack, packState, outcomes, exceptions, agreed] = await Promise.all([
    deviceFacts(),
    settingsItem.get(),
    packItem.get(),
    packStateItem.get(),
    outcomesItem.get(),
    exceptionsItem.get(),
    agreedItem.get(),
  ]);
  const state: State = { facts, settings, pack, packState, outcomes, exceptions, agreed, checking: true };
  const update = (part: Partial<State>) => show(Object.assign(state, part), actions);
  const actions: OptionsActions = {
    setLanguage: (language) => void change({ language }),
    setCleanPictures: (cleanPictures) => void change({ cleanPictures }),
    setRole: (role) => void change({ role }),
    setMoments: (moments) => void change({ moments }),
    saveHours: async (hours) => void (await change({ hours })),
    saveSchool: async (school) => void (await change({ school })),
    exportHistory: (as) => {
      const name = `purple-pen-history-${isoDay(new Date())}`;
      const { outcomes: history, exceptions: wrong } = state;
      if (as === 'json') return saveFile(`${name}.json`, { history, markedAsWrong: wrong.entries });
      saveText(`${name}.csv`, historyCsv(history, languageOf(state.settings.language)), 'text/csv');
    },
    deleteHistory: async () => {
      await outcomesItem.clear();
      await exceptionsItem.clear();
    },
    deleteException: async (entry) =>
      void (await exceptionsItem.update((kept) => ({
        ...kept,
        entries: kept.entries.filter((one) => !isSame(one, entry)),
      }))),
    deleteExceptions: () => exceptionsItem.clear(),
    deleteAgreed: async (entry) => void (await agreedItem.update((kept) => withoutAgreed(kept, entry))),
    saveEverything: async () => saveFile(`purple-pen-everything-${isoDay(new Date())}.json`, await everythingOfMine()),
    deleteEverything: deleteEverythingOfMine,
    recheck: async () => {
      await send('background', 'recheck', null);
      update({ packState: await packStateItem.get(), checking: false });
    },
    copyText: (text) => navigator.clipboard.writeText(text),
  };
  update({});
  // What the address points at was not there when the page was loaded.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
  settingsItem.watch((next) => update({ settings: next }), signal);
  packItem.watch((next) => update({ pack: next }), signal);
  packStateItem.watch((next) => update({ packState: next }), signal);
  outcomesItem.watch((next) => update({ outcomes: next }), signal);
  exceptionsItem.watch((next) => update({ exceptions: next }), signal);
  agreedItem.watch((next) => update({ agreed: next }), signal);
  await send('background', 'policy', null).catch(() => undefined);
  update({ packState: await packStateItem.get(), checking: false });
}

void start();
