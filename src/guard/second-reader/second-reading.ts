import { send } from '../../browser/send.ts';
import type { Draft } from '../../core/draft.ts';
import type { Language } from '../../core/language.ts';
import { codeFits, nonceOf, packKey } from '../../core/official/reading-code.ts';
import { writeCopy } from '../../core/official/reading-copy.ts';
import type { CompiledPack } from '../../core/pack/compile.ts';
import type { SecondReader } from '../ports.ts';
import { copyWords } from '../wording.ts';

interface SecondReadingPorts {
  pack(): CompiledPack | null;
  language(): Language;
  /** A draft counts as read from now on. */
  changed(): void;
}

const INTRO: Readonly<Record<Language, (school: string | null) => string>> = {
  en: (school) =>
    `Could you read this before it goes out${school ? ` for ${school}` : ''}? Paste all of this message into Purple Pen (its settings, “Second reader”), and send me the code that it gives you. These are the words only: if there is a picture, ask to see it too.`,
  cy: (school) =>
    `Allech chi ddarllen hwn cyn iddo fynd allan${school ? ` ar ran ${school}` : ''}? Gludwch y neges hon i gyd i mewn i Purple Pen (ei osodiadau, “Ail ddarllenydd”), ac anfonwch y cod a gewch yn ôl ataf i. Dim ond y geiriau sydd yma: os oes llun, gofynnwch am gael ei weld hefyd.`,
};

/** Which drafts of this page a colleague has read; in memory only. */
export class SecondReading {
  readonly #read = new Set<string>();

  constructor(private readonly ports: SecondReadingPorts) {}

  readonly isRead = (draft: Draft): boolean => this.#read.has(keyOf(draft));

  of(draft: Draft): SecondReader {
    return { copy: () => this.#copy(draft), fits: (code) => this.#fits(code, draft) };
  }

  async #copy(draft: Draft): ReturnType<SecondReader['copy']> {
    const nonce = nonceOf(crypto.getRandomValues(new Uint8Array(4)));
    const school = this.ports.pack()?.pack.school?.name ?? null;
    const text = writeCopy({ nonce, draft }, INTRO[this.ports.language()](school));
    // So that this device can say, if it is read here, that it should be somebody else.
    void send('background', 'copied', { nonce }).catch(() => {});
    return { text, copied: (await copyWords(text)) === 'copied' };
  }

  #fits(code: string, draft: Draft): boolean {
    const pack = this.ports.pack()?.pack;
    if (!pack || !codeFits(code, draft, packKey(pack))) return false;
    this.#read.add(keyOf(draft));
    this.ports.changed();
    return true;
  }
}

const keyOf = ({ site, surface, text }: Draft): string => JSON.stringify([site, surface, text]);
