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
/** Mail may put a no-break space, or two, where there was one. */
const HEAD = new RegExp(
  `\\[Purple\\s+Pen\\s+([0-9A-Z]{4})\\s+(${SITES.join('|')})\\s+(${SURFACE_KINDS.join('|')})\\s+(${AUDIENCES.join('|')})\\s*\\]`,
  'i',
);
const END_LINE = /^[^\S\n]*\[Purple\s+Pen\s+end\][^\S\n]*$/im;
/** Where a chat has put all of it on one line. */
const END_ANYWHERE = /\[Purple\s+Pen\s+end\](?![\s\S]*\[Purple\s+Pen\s+end\])/i;
const ANSWERS_ANYWHERE = /\[Purple\s+Pen\s+in\s+answer\s+to\](?![\s\S]*\[Purple\s+Pen\s+in\s+answer\s+to\])/i;
const QUOTED = /^(?:\s*>)+\s?/;

/**
 * A draft of the school's account as text that goes through any mail or chat: `intro` in words, then the draft between
 * marks. It leaves the device by the person's own hand alone.
 */
export function writeCopy({ nonce, draft }: ReadingCopy, intro: string): string {
  const { site, surface, audience, text, replyTo } = draft;
  const answered = replyTo ? `${ANSWERS}\n${replyTo}\n` : '';
  return `${intro}\n\n[Purple Pen ${nonce} ${site} ${surface} ${audience}]\n${text}\n${answered}${END}\n`;
}

/** The copy in what was pasted, the first one if there are several, whatever mail and chat put round it; null where there is none. */
export function readCopy(pasted: string): ReadingCopy | null {
  const from = pasted.slice(0, LONGEST_COPY).replace(/\r\n?/g, '\n');
  const line = from.slice(from.lastIndexOf('\n', HEAD.exec(from)?.index ?? 0) + 1);
  const plain = QUOTED.test(line) ? unquoted(line) : line;
  const head = HEAD.exec(plain);
  if (!head) return null;
  const [whole, nonce = '', site = '', surface = '', audience = ''] = head;
  const rest = plain.slice(head.index + whole.length);
  const end = END_LINE.exec(rest) ?? END_ANYWHERE.exec(rest);
  if (!end) return null;
  const body = rest.slice(0, end.index);
  const cut = ANSWERS_ANYWHERE.exec(body);
  const draft: Draft = {
    site: site.toLowerCase() as Draft['site'],
    surface: surface.toLowerCase() as Draft['surface'],
    account: 'official',
    audience: audience.toLowerCase() as Draft['audience'],
    text: body.slice(0, cut?.index).trim(),
    replyTo: (cut && body.slice(cut.index + cut[0].length).trim()) || null,
  };
  return { nonce: nonce.toUpperCase(), draft };
}

/** Without the `>` of a mail program, down to where the quoted copy ends; as it is where a line of it has none. */
function unquoted(text: string): string {
  const lines = text.split('\n');
  const bare = lines.map((line) => line.replace(QUOTED, ''));
  const last = bare.findIndex((line) => END_LINE.test(line));
  const copy = last < 0 ? lines : lines.slice(0, last + 1);
  return copy.every((line) => line.trim() === '' || QUOTED.test(line)) ? bare.slice(0, copy.length).join('\n') : text;
}
