import { Fragment, h } from 'preact';
import { useId } from 'preact/hooks';
import type { ExplainedFinding } from '../../core/explain.ts';
import { STRINGS } from '../strings/strings.ts';
import { type MarkProps, Marks } from './Marks.tsx';

interface QuotedWordsProps extends MarkProps {
  readonly finding: ExplainedFinding;
  readonly onUseWording: (finding: number) => void;
}

/** A sentence of the draft with the words concerned under the pen, a way to say that it was wrong, and the wording on offer. */
export function QuotedWords({ finding, onUseWording, ...mark }: QuotedWordsProps) {
  const words = STRINGS[mark.language].interstitial;
  const { sentence, also, marks, wording } = finding;
  const id = useId();
  return (
    <>
      {sentence.length > 0 &&
        h(
          'blockquote',
          { dir: 'auto' },
          ...sentence.map(({ text, marked }) => (marked ? h('mark', null, text) : text)),
        )}
      <Marks {...mark} marks={marks} />
      {also.map((other) => (
        <Fragment key={other.notice}>
          <p class="aside">
            {words.also} {other.notice}
            {other.clause && ` (${other.clause.where})`}
          </p>
          <Marks {...mark} marks={other.marks} />
        </Fragment>
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
