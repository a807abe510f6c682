import { languageOf } from '../../src/browser/language.ts';
import { createReaderPort } from '../../src/browser/reader-port.ts';
import { send } from '../../src/browser/send.ts';
import { copiedItem, packItem, settingsItem } from '../../src/browser/storage.ts';
import { compilePack } from '../../src/core/pack/compile.ts';
import { readPasted } from '../../src/guard/second-reader/read-pasted.ts';
import { showPage } from '../../src/ui/page/show-page.tsx';
import type { PastedView } from '../../src/ui/second-reader/model.ts';
import { SecondReaderPage } from '../../src/ui/second-reader/SecondReaderPage.tsx';
import { SECOND_READER_STRINGS } from '../../src/ui/second-reader/strings.ts';

/** Somebody may still be pasting, or typing a message in by hand. */
const PAUSE_MS = 200;

async function start(): Promise<void> {
  const reader = createReaderPort();
  const language = languageOf((await settingsItem.get()).language);
  const inForce = (await packItem.get()) ?? (await send('background', 'pack', null).catch(() => null));
  const compiled = inForce && compilePack(inForce.pack);
  let latest = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (view: PastedView) => {
    document.title = `${SECOND_READER_STRINGS[language].title} · Purple Pen`;
    showPage(<SecondReaderPage view={view} language={language} actions={actions} />, language);
  };
  const look = async (pasted: string) => {
    if (!compiled) return show({ kind: 'looking' });
    const view = await readPasted(pasted, { compiled, reader, copied: await copiedItem.get(), language });
    if (latest === pasted) show(view);
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
  show({ kind: 'empty' });
}

void start();
