import { languageOf } from '../../src/browser/language.ts';
import type { PackInForce } from '../../src/browser/pack-in-force.ts';
import { createReaderPort } from '../../src/browser/reader-port.ts';
import { send } from '../../src/browser/send.ts';
import { copiedItem, packItem, settingsItem } from '../../src/browser/storage.ts';
import { type CompiledPack, compilePack } from '../../src/core/pack/compile.ts';
import { readPasted } from '../../src/guard/second-reader/read-pasted.ts';
import { showPage } from '../../src/ui/page/show-page.tsx';
import type { PastedView } from '../../src/ui/second-reader/model.ts';
import { SecondReaderPage } from '../../src/ui/second-reader/SecondReaderPage.tsx';
import { SECOND_READER_STRINGS } from '../../src/ui/second-reader/strings.ts';

/** Somebody may still be pasting, or typing a message in by hand. */
const PAUSE_MS = 200;

async function start(): Promise<void> {
  const reader = createReaderPort();
  let language = languageOf((await settingsItem.get()).language);
  let compiled: CompiledPack | null = null;
  let shown: PastedView = { kind: 'empty' };
  let latest = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (view: PastedView) => {
    shown = view;
    document.title = `${SECOND_READER_STRINGS[language].title} · Purple Pen`;
    showPage(<SecondReaderPage view={view} language={language} actions={actions} />, language);
  };
  const look = async (pasted: string) => {
    const by = { compiled, language };
    const copied = await copiedItem.get();
    const view = await readPasted(pasted, { ...by, reader, copied });
    if (latest === pasted && by.compiled === compiled && by.language === language) show(view);
  };
  const actions = {
    paste: (text: string) => {
      latest = text;
      clearTimeout(timer);
      if (text.trim() !== '') show({ kind: 'looking' });
      timer = setTimeout(() => void look(text), PAUSE_MS);
    },
    copyCode: (code: string) => navigator.clipboard.writeText(code),
  };
  const takePack = (inForce: PackInForce | null) => {
    compiled = inForce && compilePack(inForce.pack);
    if (latest !== '') void look(latest);
  };
  const { signal } = new AbortController();
  packItem.watch(takePack, signal);
  settingsItem.watch((settings) => {
    const next = languageOf(settings.language);
    if (next === language) return;
    language = next;
    show(shown);
    if (latest !== '') void look(latest);
  }, signal);
  show(shown);
  takePack((await packItem.get()) ?? (await send('background', 'pack', null).catch(() => null)));
}

void start();
