import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ExplainedOfficial } from '../../core/explain.ts';
import type { Language } from '../../core/language.ts';
import type { SecondReader as Reader } from '../../guard/ports.ts';
import { ClauseNote } from '../dialog/ClauseNote.tsx';
import { STRINGS } from '../strings/strings.ts';

/** Whether the code in the field was given for this draft; null while it has not been looked at. */
export type CodeState = 'fits' | 'wrong' | null;

interface SecondReaderProps {
  readonly asked: NonNullable<ExplainedOfficial['secondReader']>;
  readonly reader: Reader;
  readonly language: Language;
  readonly state: CodeState;
  readonly field: RefObject<HTMLInputElement>;
  readonly onCheck: () => void;
}

/** A colleague reads it first: a copy to hand on, and the code that comes back. */
export function SecondReader({ asked, reader, language, state, field, onCheck }: SecondReaderProps) {
  const words = STRINGS[language].interstitial.secondReader;
  const { notice, advice, clause } = asked.about;
  const [copy, setCopy] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  return (
    <section class="finding second-reader">
      <h3>{notice}</h3>
      <p>{advice}</p>
      {clause && <ClauseNote clause={clause} />}
      <div class="step">
        <button type="button" class="small" onPress={() => void reader.copy().then(setCopy)}>
          {words.copy}
        </button>
        <span role="status">{copy && (copy.copied ? words.copied : words.byHand)}</span>
      </div>
      {copy && !copy.copied && <textarea readOnly rows={4} aria-label={words.copyText} value={copy.text} />}
      <div class="step">
        <label for="reader-code">{words.code}</label>
        <input
          id="reader-code"
          type="text"
          ref={field}
          maxLength={60}
          size={14}
          autocomplete="off"
          spellcheck={false}
          readOnly={state === 'fits'}
          aria-invalid={state === 'wrong'}
          aria-describedby="reader-code-told reader-habit"
          onChange={onCheck}
        />
        <span id="reader-code-told" role="status" class={state === 'wrong' ? 'missing' : 'fits'}>
          {state && words[state]}
        </span>
      </div>
      <p id="reader-habit" class="aside">
        {words.habit}
      </p>
    </section>
  );
}
