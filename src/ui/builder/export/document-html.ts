import { escapeHtml } from '../../../core/evidence/escape-html.ts';
import type { Language } from '../../../core/language.ts';
import { type GuideBlock, type GuideRun, guideBlocks } from './guide-blocks.ts';

const STYLE =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}blockquote{margin:0;padding-inline-start:1rem;border-inline-start:4px solid #6b21a8}li{margin-block:.25rem}';

/** A document of ours as one page by itself: it opens in any browser or word processor, to be filled in and printed. */
export function documentHtml(markdown: string, language: Language): string {
  const blocks = guideBlocks(markdown);
  const title = blocks.find((block) => block.kind === 'heading');
  const head = `<meta charset="utf-8"><title>${title ? words(title.runs) : ''}</title><style>${STYLE}</style>`;
  return `<!doctype html>\n<html lang="${language}"><head>${head}</head><body>\n${blocks.map(draw).join('\n')}\n</body></html>\n`;
}

function draw(block: GuideBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${runs(block.runs)}</h${block.level}>`;
    case 'quote':
      return `<blockquote>${runs(block.runs)}</blockquote>`;
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'paragraph':
      return `<p>${runs(block.runs)}</p>`;
    default: {
      const tag = block.kind === 'steps' ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${runs(item)}</li>`).join('')}</${tag}>`;
    }
  }
}

const words = (all: readonly GuideRun[]): string => all.map(({ text }) => escapeHtml(text)).join('');
const runs = (all: readonly GuideRun[]): string =>
  all
    .map(({ kind, text }) => (kind === 'plain' ? escapeHtml(text) : `<${kind}>${escapeHtml(text)}</${kind}>`))
    .join('');
