import { useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { PastedView, SecondReaderActions } from './model.ts';
import { SECOND_READER_STRINGS } from './strings.ts';

interface Props {
  readonly view: Extract<PastedView, { kind: 'read' }>;
  readonly language: Language;
  readonly actions: SecondReaderActions;
}

/** The code, once the reader says that they have read it. */
export function GiveCode({ view, language, actions }: Props) {
  const words = SECOND_READER_STRINGS[language];
  const [given, setGiven] = useState(false);
  const [copied, setCopied] = useState(false);
  return (
    <section>
      <h2>{words.ready}</h2>
      {view.madeHere && <p class="warn">{words.madeHere}</p>}
      {view.otherRules && <p class="warn">{words.otherRules}</p>}
      {!given && (
        <button type="button" class="primary" onClick={() => setGiven(true)}>
          {view.madeHere ? words.haveReadElse : words.haveRead}
        </button>
      )}
      <div role="status">
        {given && (
          <>
            <p>
              {words.code}: <output class="code">{view.code}</output>
            </p>
            <p>{words.giveBack}</p>
          </>
        )}
      </div>
      {given && (
        <p>
          <button
            type="button"
            onClick={() =>
              void actions.copyCode(view.code).then(
                () => setCopied(true),
                () => undefined,
              )
            }
          >
            {words.copy}
          </button>{' '}
          <span role="status">{copied && words.copied}</span>
        </p>
      )}
    </section>
  );
}
