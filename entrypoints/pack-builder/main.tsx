import {
  deleteProject,
  loadProject,
  saveProject,
  saveProjectAndGo,
  watchProject,
} from '../../src/browser/builder-project.ts';
import { languageOf } from '../../src/browser/language.ts';
import { settingsItem } from '../../src/browser/storage.ts';
import { EMPTY_PROJECT } from '../../src/core/builder/project.ts';
import { Builder } from '../../src/ui/builder/Builder.tsx';
import { stepOf } from '../../src/ui/builder/steps.ts';
import { BUILDER_STRINGS } from '../../src/ui/builder/strings.ts';
import { showPage } from '../../src/ui/page/show-page.tsx';
import { createBuilderModel } from './builder-model.ts';

async function start(): Promise<void> {
  const signal = new AbortController().signal;
  const [settings, { repaired, ...stored }] = await Promise.all([settingsItem.get(), loadProject()]);
  let setting = settings.language;
  const model = createBuilderModel(
    stored,
    { save: saveProject, saveAndGo: saveProjectAndGo, clear: deleteProject },
    () => show(),
  );
  const show = (): void => {
    const language = languageOf(setting);
    const step = stepOf(location.hash);
    document.title = `${step.title(language)} · ${BUILDER_STRINGS[language].title}`;
    showPage(<Builder view={model.view(language)} language={language} actions={model.actions} step={step} />, language);
  };
  watchProject((kept) => model.heard({ project: kept?.project ?? EMPTY_PROJECT, stamp: kept?.stamp ?? null }), signal);
  settingsItem.watch((next) => {
    setting = next.language;
    show();
  }, signal);
  addEventListener('hashchange', () => model.say(null));
  // The last words typed are written before the tab is gone.
  addEventListener('pagehide', model.leave);
  document.addEventListener('visibilitychange', () => void model.flush());
  if (repaired) model.say({ key: 'repaired' });
  show();
}

void start();
