import { useRef, useState } from 'preact/hooks';
import type { ExplainedMark } from '../../core/explain.ts';
import type { Language } from '../../core/language.ts';
import { STRINGS } from '../strings/strings.ts';

export interface MarkProps {
  readonly language: Language;
  /** Keys (`markKey`) of what is marked as wrong. */
  readonly marked: ReadonlySet<string>;
  /** Marks it as wrong, or no longer; true once that is kept. */
  readonly onMark: (mark: ExplainedMark, on: boolean) => Promise<boolean>;
}

export const markKey = ({ exceptions }: ExplainedMark): string =>
  JSON.stringify(exceptions.map(({ category, words }) => [category, words]));

/** A quiet way to say of each thing noticed that it is none. */
export function Marks({ marks, ...props }: MarkProps & { readonly marks: readonly ExplainedMark[] }) {
  return (
    <>
      {marks.map((mark) => (
        <Mark key={markKey(mark)} {...props} mark={mark} named={marks.length > 1} />
      ))}
    </>
  );
}

/** The second press of a double click is not meant to undo the first. */
const AGAIN_MS = 500;

/** One button that marks and undoes, so that the focus stays where it is; beside it what came of it. */
function Mark({
  mark,
  named,
  language,
  marked,
  onMark,
}: MarkProps & { readonly mark: ExplainedMark; readonly named: boolean }) {
  const words = STRINGS[language].interstitial;
  const [failed, setFailed] = useState(false);
  const last = useRef(Number.NEGATIVE_INFINITY);
  const on = marked.has(markKey(mark));
  const label = on ? words.undo : words.wrong;
  const press = async ({ timeStamp }: Event) => {
    if (timeStamp - last.current < AGAIN_MS) return;
    last.current = timeStamp;
    setFailed(!(await onMark(mark, !on)));
  };
  return (
    <div class="mark">
      <span role="status">{failed ? words.notKept : on && words.marked}</span>
      <button type="button" class="link" aria-label={`${label}: ${mark.words}`} onPress={press}>
        {label}
        {named && `: ${mark.words}`}
      </button>
    </div>
  );
}
