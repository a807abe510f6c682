import { h } from 'preact';
import { useId } from 'preact/hooks';
import type { ExplainedFinding } from '../../core/explain.ts';
import type { Language } from '../../core/language.ts';
import { STRINGS } from '../strings/strings.ts';

interface QuotedWordsProps {
  readonly finding: ExplainedFinding;
  readonly language: Language;
  readonly onUseWording: (finding: number) => void;
}

/** A sentence of the draft with the words concerned under the pen, and the wording on offer. */
export function QuotedWords({ finding, language, onUseWording }: QuotedWordsProps) {
  const words = STRINGS[language].interstitial;
  const { sentence, also, wording } = finding;
  const id = useId();
  return (
    <>
      {sentence.length > 0 &&
        h(
          'blockquote',
          { dir: 'auto' },
          ...sentence.map(({ text, marked }) => (marked ? h('mark', null, text) : text)),
        )}
      {also.map(({ notice, clause }) => (
        <p class="aside" key={notice}>
          {words.also} {notice}
          {clause && ` (${clause.where})`}
        </p>
      ))}
      {wording && (
        <div class="wording">
          <p id={id}>
            {words.instead} <q dir="auto">{wording.words}</q>:{' '}
            <q dir="auto" class="instead">
              {wording.text}
            </q>
          </p>
          <button type="button" class="small" aria-describedby={id} onPress={() => onUseWording(wording.finding)}>
            {words.useWording}
          </button>
        </div>
      )}
    </>
  );
}
