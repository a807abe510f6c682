import { helpView } from '../../src/browser/help-view.ts';
import { languageOf } from '../../src/browser/language.ts';
import type { PackInForce } from '../../src/browser/pack-in-force.ts';
import { send } from '../../src/browser/send.ts';
import type { Settings } from '../../src/browser/settings.ts';
import { packItem, settingsItem } from '../../src/browser/storage.ts';
import { HelpPage } from '../../src/ui/help/HelpPage.tsx';
import type { HelpActions } from '../../src/ui/help/model.ts';
import { HELP_STRINGS } from '../../src/ui/help/strings.ts';
import { showPage } from '../../src/ui/page/show-page.tsx';

/** Here the page itself is in front: a note of another is made from the popup. */
const ACTIONS: HelpActions = { takeEvidence: null, saveEvidence: () => '', openPage: null };

function show(settings: Settings, pack: PackInForce | null): void {
  const language = languageOf(settings.language);
  document.title = `${HELP_STRINGS[language].title} · Purple Pen`;
  showPage(<HelpPage view={helpView(pack, null, false, language)} language={language} actions={ACTIONS} />, language);
}

/** The browser looked for the part named in the address before there was any. */
function goToPart(): void {
  const part = document.getElementById(location.hash.slice(1));
  const heading = part?.querySelector('h2');
  if (!part || !heading) return;
  part.scrollIntoView();
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

async function start(): Promise<void> {
  const { signal } = new AbortController();
  let [settings, pack] = await Promise.all([settingsItem.get(), packItem.get()]);
  pack ??= await send('background', 'pack', null).catch(() => null);
  show(settings, pack);
  goToPart();
  window.addEventListener('hashchange', goToPart);
  settingsItem.watch((next) => {
    settings = next;
    show(settings, pack);
  }, signal);
  packItem.watch((next) => {
    pack = next;
    show(settings, pack);
  }, signal);
}

void start();
