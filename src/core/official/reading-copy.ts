import { AUDIENCES, type Draft, SITES, SURFACE_KINDS } from '../draft.ts';

/** What a colleague needs to read a draft as it will stand: the draft, and a few letters that make each copy another one. */
export interface ReadingCopy {
  readonly nonce: string;
  readonly draft: Draft;
}

/** UTF-16 units of a pasted text that is looked through. */
export const LONGEST_COPY = 60_000;

const END = '[Purple Pen end]';
const ANSWERS = '[Purple Pen in answer to]';
const HEAD = new RegExp(
  `\\[Purple Pen ([0-9A-Z]{4}) (${SITES.join('|')}) (${SURFACE_KINDS.join('|')}) (${AUDIENCES.join('|')})\\]`,
  'i',
);

/**
 * A draft of the school's account as text that goes through any mail or chat: `intro` in words, then the draft between
 * marks. It leaves the device by the person's own hand alone.
 */
export function writeCopy({ nonce, draft }: ReadingCopy, intro: string): string {
  const { site, surface, audience, text, replyTo } = draft;
  const answered = replyTo ? `${ANSWERS}\n${replyTo}\n` : '';
  return `${intro}\n\n[Purple Pen ${nonce} ${site} ${surface} ${audience}]\n${text}\n${answered}${END}\n`;
}

/** The copy in what was pasted, whatever mail and chat put round it; null where there is none. */
export function readCopy(pasted: string): ReadingCopy | null {
  const lines = pasted.slice(0, LONGEST_COPY).split(/\r?\n/);
  const quoted = lines.filter((line) => line.trim() !== '').every((line) => /^\s*>/.test(line));
  const plain = (quoted ? lines.map((line) => line.replace(/^\s*>\s?/, '')) : lines).join('\n');
  const head = HEAD.exec(plain);
  const end = plain.toLowerCase().lastIndexOf(END.toLowerCase());
  if (!head || end < head.index) return null;
  const [whole, nonce = '', site = '', surface = '', audience = ''] = head;
  const body = plain.slice(head.index + whole.length, end);
  const cut = body.toLowerCase().lastIndexOf(ANSWERS.toLowerCase());
  const text = (cut < 0 ? body : body.slice(0, cut)).trim();
  const replyTo = cut < 0 ? null : body.slice(cut + ANSWERS.length).trim() || null;
  if (text === '') return null;
  const draft: Draft = {
    site: site.toLowerCase() as Draft['site'],
    surface: surface.toLowerCase() as Draft['surface'],
    account: 'official',
    audience: audience.toLowerCase() as Draft['audience'],
    text,
    replyTo,
  };
  return { nonce: nonce.toUpperCase(), draft };
}
