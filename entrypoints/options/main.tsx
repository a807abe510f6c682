import { type DeviceFacts, deviceFacts } from '../../src/browser/device-facts.ts';
import { effectiveSettings } from '../../src/browser/effective-settings.ts';
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
import { exceptionsItem, outcomesItem, packItem, packStateItem, settingsItem } from '../../src/browser/storage.ts';
import type { OptionsActions } from '../../src/ui/options/model.ts';
import { Options } from '../../src/ui/options/Options.tsx';
import { saveFile } from '../../src/ui/options/save-file.ts';
import { OPTIONS_STRINGS } from '../../src/ui/options/strings.ts';
import { showPage } from '../../src/ui/page/show-page.tsx';

interface State {
  facts: DeviceFacts;
  settings: Settings;
  pack: PackInForce | null;
  packState: PackState;
  outcomes: readonly StoredOutcome[];
  exceptions: Exceptions;
  checking: boolean;
}

const change = (part: Partial<Settings>) => settingsItem.update((settings) => ({ ...settings, ...part }));

function show(state: State, actions: OptionsActions): void {
  const { facts, pack, packState, outcomes, exceptions, checking } = state;
  const settings = effectiveSettings(state.settings, pack?.pack.settings);
  const language = languageOf(settings.language);
  const view = {
    setting: settings.language,
    school: settings.school,
    cleanPictures: settings.cleanPictures,
    cleanPicturesLocked: lockedSettings(pack?.pack ?? null, language).cleanPictures,
    role: settings.role,
    history: outcomes,
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
  const [facts, settings, pack, packState, outcomes, exceptions] = await Promise.all([
    deviceFacts(),
    settingsItem.get(),
    packItem.get(),
    packStateItem.get(),
    outcomesItem.get(),
    exceptionsItem.get(),
  ]);
  const state: State = { facts, settings, pack, packState, outcomes, exceptions, checking: true };
  const update = (part: Partial<State>) => show(Object.assign(state, part), actions);
  const actions: OptionsActions = {
    setLanguage: (language) => void change({ language }),
    setCleanPictures: (cleanPictures) => void change({ cleanPictures }),
    setRole: (role) => void change({ role }),
    saveSchool: async (school) => void (await change({ school })),
    exportHistory: () =>
      saveFile(`purple-pen-history-${isoDay(new Date())}.json`, {
        history: state.outcomes,
        markedAsWrong: state.exceptions.entries,
      }),
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
    recheck: async () => {
      await send('background', 'recheck', null);
      update({ packState: await packStateItem.get(), checking: false });
    },
    copyText: (text) => navigator.clipboard.writeText(text),
  };
  update({});
  settingsItem.watch((next) => update({ settings: next }), signal);
  packItem.watch((next) => update({ pack: next }), signal);
  packStateItem.watch((next) => update({ packState: next }), signal);
  outcomesItem.watch((next) => update({ outcomes: next }), signal);
  exceptionsItem.watch((next) => update({ exceptions: next }), signal);
  await send('background', 'policy', null).catch(() => undefined);
  update({ packState: await packStateItem.get(), checking: false });
}

void start();
