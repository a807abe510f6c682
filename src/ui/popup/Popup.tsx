import type { Language } from '../../core/language.ts';
import { PenIcon } from '../PenIcon.tsx';
import { LockedNote } from '../page/LockedNote.tsx';
import { PackStatus } from '../page/PackStatus.tsx';
import type { PopupActions, PopupView } from './model.ts';
import { PageStatus } from './PageStatus.tsx';
import { PauseControls } from './PauseControls.tsx';
import { POPUP_STRINGS } from './strings.ts';

interface Props {
  view: PopupView;
  language: Language;
  actions: PopupActions;
}

/** The popup as a whole: props in, callbacks out. */
export function Popup({ view, language, actions }: Props) {
  const words = POPUP_STRINGS[language];
  const locked = view.locks.enabled;
  return (
    <main lang={language}>
      <header>
        <h1>
          <PenIcon />
          {words.name}
        </h1>
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={view.enabled}
          aria-disabled={locked !== null}
          aria-describedby={locked === null ? undefined : 'locked-enabled'}
          onClick={() => locked === null && actions.setEnabled(!view.enabled)}
        >
          {words.onOff}
          <span class="track" aria-hidden="true" />
        </button>
        {locked !== null && <LockedNote id="locked-enabled" reason={locked} language={language} />}
      </header>
      <PageStatus page={view.page} words={words} actions={actions} />
      {view.enabled && <PauseControls view={view} words={words} language={language} actions={actions} />}
      <section aria-labelledby="policy">
        <h2 id="policy">{words.policyHeading}</h2>
        <PackStatus view={view.pack} language={language} />
      </section>
      <footer>
        <p>{words.schoolSees}</p>
        <button type="button" class="link" onClick={actions.openOptions}>
          {words.options}
        </button>
      </footer>
    </main>
  );
}
