/** A run of text within a line. */
export interface GuideRun {
  readonly text: string;
  readonly kind: 'plain' | 'strong' | 'em' | 'code';
}

export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly GuideRun[] }
  | { readonly kind: 'paragraph' | 'quote'; readonly runs: readonly GuideRun[] }
  | { readonly kind: 'steps' | 'points'; readonly items: readonly (readonly GuideRun[])[] }
  | { readonly kind: 'code'; readonly text: string };

/** The Markdown of our own guides: headings, paragraphs, quotes, lists of one depth, fenced code; links as their words. */
export function guideBlocks(markdown: string): GuideBlock[] {
  return fencedApart(markdown).flatMap(({ code, text }) =>
    code ? [{ kind: 'code', text }] : text.split(/\n\s*\n/).flatMap((part) => blocksOf(part.replace(/^\n+|\s+$/g, ''))),
  );
}

function fencedApart(markdown: string): { code: boolean; text: string }[] {
  const parts = markdown.replaceAll('\r\n', '\n').split(/^```.*$\n?/m);
  return parts.map((text, i) => ({ code: i % 2 === 1, text: i % 2 === 1 ? text.replace(/\n$/, '') : text }));
}

function blocksOf(part: string): GuideBlock[] {
  if (part === '') return [];
  const [, hashes = '', title = '', rest = ''] = /^(#{1,4}) (.*)\n?([\s\S]*)$/.exec(part) ?? [];
  if (hashes) return [{ kind: 'heading', level: hashes.length, runs: runsOf(title) }, ...blocksOf(rest)];
  if (part.startsWith('>')) return [{ kind: 'quote', runs: runsOf(part.replace(/^> ?/gm, '')) }];
  const list = /^(?:\d+\.|[-*]) /m.exec(part);
  if (!list) return [{ kind: 'paragraph', runs: runsOf(part) }];
  const before = part.slice(0, list.index).trim();
  const items = part.slice(list.index).split(/\n(?=(?:\d+\.|[-*]) )/);
  const kind = /^\d/.test(list[0]) ? 'steps' : 'points';
  return [
    ...(before ? [{ kind: 'paragraph' as const, runs: runsOf(before) }] : []),
    { kind, items: items.map((item) => runsOf(item.replace(/^(?:\d+\.|[-*]) /, ''))) },
  ];
}

const RUN = /\*\*([\s\S]+?)\*\*|\*([^*]+)\*|`([^`]+)`/g;

function runsOf(markdown: string): GuideRun[] {
  const text = markdown.replace(/\s*\n\s*/g, ' ').replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1');
  const runs: GuideRun[] = [];
  let at = 0;
  for (const match of text.matchAll(RUN)) {
    runs.push({ kind: 'plain', text: text.slice(at, match.index) });
    const [whole, strong, em, code] = match;
    runs.push({ kind: strong ? 'strong' : em ? 'em' : 'code', text: (strong ?? em ?? code ?? '').replaceAll('`', '') });
    at = match.index + whole.length;
  }
  runs.push({ kind: 'plain', text: text.slice(at) });
  return runs.filter((run) => run.text !== '');
}
