import { useState } from 'preact/hooks';
import { FileDrop } from '../FileDrop.tsx';
import type { StepProps } from '../model.ts';
import { BUILDER_STRINGS } from '../strings.ts';
import { POLICY_STRINGS } from './strings.ts';

const POLICY_FILES = '.docx,.pdf,.odt,.txt,.md,text/plain,text/markdown,application/pdf';

/** A policy as a file, or its text. */
export function PolicyIn({ view, language, actions }: StepProps) {
  const words = POLICY_STRINGS[language];
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const read = () => {
    setMissing(text.trim() === '');
    if (text.trim() !== '') actions.paste(text);
  };
  return (
    <>
      <FileDrop
        id="policy-file"
        label={words.file}
        hint={words.fileHint}
        accept={POLICY_FILES}
        busy={view.busy === 'policy'}
        words={BUILDER_STRINGS[language]}
        bring={(files) => actions.bring('policy', files)}
      />
      <div class="field">
        <label for="policy-text">{words.paste}</label>
        <p id="policy-text-hint" class="quiet">
          {words.pasteHint}
        </p>
        {missing && (
          <p id="policy-text-error" class="error">
            {words.pasteEmpty}
          </p>
        )}
        <textarea
          id="policy-text"
          rows={6}
          value={text}
          aria-describedby={missing ? 'policy-text-hint policy-text-error' : 'policy-text-hint'}
          aria-invalid={missing}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <button type="button" onClick={read}>
        {words.pasteRead}
      </button>
      {view.project.clauses.length === 0 && <p class="quiet">{words.without}</p>}
    </>
  );
}
