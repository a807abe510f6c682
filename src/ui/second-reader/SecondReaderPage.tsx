import type { Language } from '../../core/language.ts';
import { PenIcon } from '../PenIcon.tsx';
import { GiveCode } from './GiveCode.tsx';
import type { PastedView, SecondReaderActions } from './model.ts';
import { ReadDraft } from './ReadDraft.tsx';
import { SECOND_READER_STRINGS } from './strings.ts';

interface Props {
  readonly view: PastedView;
  readonly language: Language;
  readonly actions: SecondReaderActions;
}

/** Where a colleague reads a draft of a school account, and gets the code for it. Styles: `second-reader.css`. */
export function SecondReaderPage({ view, language, actions }: Props) {
  const words = SECOND_READER_STRINGS[language];
  return (
    <main lang={language}>
      <h1>
        <PenIcon />
        {words.title}
      </h1>
      <p>{words.intro}</p>
      <label for="pasted">{words.paste}</label>
      <textarea
        id="pasted"
        rows={view.kind === 'read' ? 3 : 8}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="told"
        onInput={(event) => actions.paste(event.currentTarget.value)}
      />
      <p id="told" role="status">
        {view.kind === 'no-copy' && words.noCopy}
        {view.kind === 'looking' && words.looking}
        {view.kind === 'no-rules' && words.noRules}
      </p>
      {view.kind === 'read' && (
        <>
          <ReadDraft view={view} language={language} />
          <GiveCode key={view.code} view={view} language={language} actions={actions} />
        </>
      )}
      <p class="quiet">{words.habit}</p>
    </main>
  );
}
