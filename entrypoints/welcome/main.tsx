import { isPinned } from '../../src/browser/is-pinned.ts';
import { languageOf } from '../../src/browser/language.ts';
import type { PackInForce } from '../../src/browser/pack-in-force.ts';
import type { PackState } from '../../src/browser/pack-state.ts';
import { packView } from '../../src/browser/pack-view.ts';
import { send } from '../../src/browser/send.ts';
import type { Settings } from '../../src/browser/settings.ts';
import { packItem, packStateItem, settingsItem } from '../../src/browser/storage.ts';
import { createPractice } from '../../src/guard/practice/create-practice.ts';
import { SituatedPack } from '../../src/guard/situated-pack.ts';
import { showPage } from '../../src/ui/page/show-page.tsx';
import type { WelcomeActions } from '../../src/ui/welcome/model.ts';
import { WELCOME_STRINGS } from '../../src/ui/welcome/strings.ts';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';

interface State {
  settings: Settings;
  pack: PackInForce | null;
  packState: PackState;
  checking: boolean;
  pinned: boolean | null;
}

function show({ settings, pack, packState, checking, pinned }: State, actions: WelcomeActions): void {
  const language = languageOf(settings.language);
  const view = {
    pack: packView(pack, packState, checking, language, new Date()),
    school: settings.school,
    pinned,
    firefox: Boolean(import.meta.env.FIREFOX),
  };
  document.title = WELCOME_STRINGS[language].title;
  showPage(<Welcome view={view} language={language} actions={actions} />, language);
}

async function start(): Promise<void> {
  const { signal } = new AbortController();
  const situated = new SituatedPack(() => undefined, signal);
  // Its seal has to stand before the page's own listeners, as on a site.
  const practice = createPractice({ document, signal, pack: situated });
  const [settings, pack, packState, pinned] = await Promise.all([
    settingsItem.get(),
    packItem.get(),
    packStateItem.get(),
    isPinned(),
  ]);
  const state: State = { settings, pack, packState, checking: true, pinned };
  const update = (part: Partial<State>) => show(Object.assign(state, part), actions);
  const actions: WelcomeActions = {
    setLanguage: (language) => void settingsItem.update((now) => ({ ...now, language })),
    saveSchool: async (school) => void (await settingsItem.update((now) => ({ ...now, school }))),
    warmUp: practice.warmUp,
    press: (text) => practice.press(text, languageOf(state.settings.language)),
  };
  const takePack = (next: PackInForce | null) => {
    if (next) situated.take(next);
    update({ pack: next });
  };
  situated.setOwn(settings);
  takePack(pack);
  packItem.watch(takePack, signal);
  packStateItem.watch((next) => update({ packState: next }), signal);
  settingsItem.watch((next) => {
    situated.setOwn(next);
    update({ settings: next });
  }, signal);
  // The button is pinned in the browser's own toolbar, which takes the focus from the page.
  window.addEventListener('focus', () => void isPinned().then((now) => update({ pinned: now })));
  await send('background', 'policy', null).catch(() => undefined);
  update({ packState: await packStateItem.get(), checking: false });
}

void start();
