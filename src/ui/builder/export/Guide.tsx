import { type ComponentChild, h } from 'preact';
import type { Language } from '../../../core/language.ts';
import { type GuideBlock, type GuideRun, guideBlocks } from './guide-blocks.ts';
import { EXPORT_STRINGS } from './strings.ts';

interface Props {
  guide: string | null;
  language: Language;
}

/** The guide of a way, as far as its page has to look like one. It is in English, with a summary in each language. */
export function Guide({ guide, language }: Props) {
  const words = EXPORT_STRINGS[language];
  if (guide === null) return <p class="quiet">{words.guideReading}</p>;
  // Its first heading is the way's own title, which stands above it already.
  const blocks = guideBlocks(guide).filter((block) =>
    block.kind === 'quote' ? summaryOf(block) === language : block.kind !== 'heading' || block.level > 1,
  );
  return (
    <>
      {words.guideLanguage && <p class="quiet">{words.guideLanguage}</p>}
      <div class="guide" lang="en">
        {blocks.map(draw)}
      </div>
    </>
  );
}

/** What is quoted in a guide is its summary; the Welsh one says so first. */
const summaryOf = ({ runs: [first] }: Extract<GuideBlock, { kind: 'quote' | 'paragraph' }>): Language =>
  first?.text.startsWith('Yn fyr') ? 'cy' : 'en';

function draw(block: GuideBlock, key: number): ComponentChild {
  switch (block.kind) {
    case 'heading':
      return h(`h${Math.min(block.level + 3, 6)}`, { key }, runs(block.runs));
    case 'quote':
      return (
        <blockquote key={key} lang={summaryOf(block)}>
          {runs(block.runs)}
        </blockquote>
      );
    case 'code':
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      );
    case 'paragraph':
      return <p key={key}>{runs(block.runs)}</p>;
    default:
      return h(
        block.kind === 'steps' ? 'ol' : 'ul',
        { key },
        block.items.map((item) => h('li', null, runs(item))),
      );
  }
}

const TAGS = { strong: 'strong', em: 'em', code: 'code' } as const;
const runs = (all: readonly GuideRun[]): ComponentChild[] =>
  all.map(({ kind, text }) => (kind === 'plain' ? text : h(TAGS[kind], null, text)));
