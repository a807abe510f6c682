import { send } from '../../browser/send.ts';
import type { SettingHint } from '../../core/checklist/setting-hint.ts';
import { SETTING_NOTE_STRINGS } from '../../ui/note/setting-note-strings.ts';
import type { Shown } from '../ports.ts';
import type { CompanionPage, CompanionPart } from './companion-page.ts';

/** The sites fill their pages after the address has changed; as long is waited for something to say how it stands. */
const SETTLE_MS = 2500;
const LOOK_MS = 500;
/** As long a change of the setting is followed, so that the note can say that it is done. */
const FOLLOW_MS = 120_000;

/** Where a setting of the checklists is open: which item it is, what to choose, how it stands. Never changes one. */
export const startSettingsHint: CompanionPart = (page) => {
  let at = '';
  let visit = new AbortController();
  const look = () => {
    if (!page.active() || document.visibilityState !== 'visible') return;
    if (location.href === at) return;
    visit.abort();
    at = location.href;
    if (open(page).length === 0) return;
    visit = new AbortController();
    void hintHere(page, AbortSignal.any([page.signal, visit.signal])).catch(() => undefined);
  };
  page.onChange(look);
  document.addEventListener('visibilitychange', look, { signal: page.signal });
};

const open = ({ around }: CompanionPage) => around.settings.settings(document);

/** One visit of one page; ends with `signal`. */
async function hintHere(page: CompanionPage, signal: AbortSignal): Promise<void> {
  for (let waited = 0; waited < SETTLE_MS; waited += LOOK_MS) {
    await pause(LOOK_MS, signal);
    if (open(page).some(({ state }) => state !== 'unknown')) break;
  }
  await ask(page, signal, false);
}

async function ask(page: CompanionPage, signal: AbortSignal, next: boolean): Promise<void> {
  const items = open(page).map(({ item }) => item);
  if (items.length === 0 || signal.aborted || !page.active()) return;
  const site = page.around.settings.id;
  const hint = await send('background', 'setting', { site, items, next });
  if (hint && !signal.aborted) tell(page, hint, signal);
}

/** Shows the note, and again, once, when the person has changed the setting as proposed. */
function tell(page: CompanionPage, hint: SettingHint, signal: AbortSignal): void {
  const { id: site } = page.around.settings;
  const { item } = hint;
  const words = SETTING_NOTE_STRINGS[page.language()];
  const stateNow = () => open(page).find((one) => one.item === item)?.state ?? 'unknown';
  const told = new AbortController();
  const until = AbortSignal.any([signal, told.signal, AbortSignal.timeout(FOLLOW_MS)]);
  let shown: Shown = { close() {} };
  const tick = () => {
    told.abort();
    void send('background', 'tick', { site, item })
      .then(() => ask(page, signal, true))
      .catch(() => undefined);
  };
  const openChecklist = () =>
    void send('background', 'open', { page: 'checklists', at: `${site}/${item}` }).catch(() => undefined);
  const show = (state: 'good' | 'open' | 'unknown', waits: boolean) => {
    shown = page.note({
      language: page.language(),
      about: { ...hint.about, advice: hint.advice[state] },
      actions: [
        { label: words.tick, act: tick },
        { label: words.openChecklist, act: openChecklist },
      ],
      closed: () => told.abort(),
      waits,
    });
  };
  signal.addEventListener('abort', () => shown.close(), { once: true });
  let was = stateNow();
  show(was, true);
  const timer = setInterval(() => {
    const now = stateNow();
    if (now === was || now === 'unknown') return;
    was = now;
    if (now !== 'good') return;
    clearInterval(timer);
    show(now, false);
  }, LOOK_MS);
  until.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** Rejects when `signal` aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
