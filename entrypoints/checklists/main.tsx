import { checklistChanges } from '../../src/browser/checklist-changes.ts';
import type { ChecklistKept } from '../../src/browser/checklist-item.ts';
import { checklistView } from '../../src/browser/checklist-view.ts';
import { languageOf } from '../../src/browser/language.ts';
import { isoDay } from '../../src/browser/outcome.ts';
import type { PackInForce } from '../../src/browser/pack-in-force.ts';
import { markSeen } from '../../src/browser/remind.ts';
import { send } from '../../src/browser/send.ts';
import type { Settings } from '../../src/browser/settings.ts';
import { checklistItem, packItem, settingsItem } from '../../src/browser/storage.ts';
import { ChecklistPage, type PageActions } from '../../src/ui/checklist/ChecklistPage.tsx';
import { readPlace } from '../../src/ui/checklist/read-place.ts';
import { CHECKLIST_STRINGS } from '../../src/ui/checklist/strings.ts';
import { saveFile } from '../../src/ui/options/save-file.ts';
import { showPage } from '../../src/ui/page/show-page.tsx';

interface State {
  kept: ChecklistKept;
  pack: PackInForce | null;
  settings: Settings;
  at: ReturnType<typeof readPlace>;
}

function show({ kept, pack, settings, at }: State, actions: PageActions): void {
  const language = languageOf(settings.language);
  const view = { ...checklistView(kept, pack, settings, null, language, new Date()), open: [] };
  document.title = CHECKLIST_STRINGS[language].title;
  showPage(<ChecklistPage view={view} language={language} actions={actions} at={at} />, language);
}

async function start(): Promise<void> {
  const signal = new AbortController().signal;
  const [kept, stored, settings] = await Promise.all([checklistItem.get(), packItem.get(), settingsItem.get()]);
  // Nothing is stored where this page is the first thing that opens, or where everything was just deleted.
  const pack = stored ?? (await send('background', 'pack', null).catch(() => null));
  const state: State = { kept, pack, settings, at: readPlace(location.hash) };
  const update = (part: Partial<State>) => show(Object.assign(state, part), actions);
  const actions: PageActions = {
    ...checklistChanges,
    openPage: () => undefined,
    print: () => window.print(),
    save: () => {
      const { entries, without } = state.kept;
      saveFile(`purple-pen-checklists-${isoDay(new Date())}.json`, { checklists: entries, noAccountOn: without });
    },
  };
  update({});
  checklistItem.watch((next) => update({ kept: next }), signal);
  packItem.watch((next) => update({ pack: next }), signal);
  settingsItem.watch((next) => update({ settings: next }), signal);
  addEventListener('hashchange', () => update({ at: readPlace(location.hash) }));
  await markSeen(new Date());
}

void start();
