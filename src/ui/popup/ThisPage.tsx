import type { Language } from '../../core/language.ts';
import { PackStatus } from '../page/PackStatus.tsx';
import type { ProfileActions } from '../profile/model.ts';
import { ProfileCheck } from '../profile/ProfileCheck.tsx';
import type { PopupActions, PopupView } from './model.ts';
import { PageStatus } from './PageStatus.tsx';
import { PauseControls } from './PauseControls.tsx';
import { Reminder } from './Reminder.tsx';
import { POPUP_STRINGS } from './strings.ts';

interface Props {
  view: PopupView;
  language: Language;
  actions: PopupActions;
  profile: ProfileActions;
  /** Goes to the checklists. */
  look(): void;
  /** No more reminders. */
  stop(): Promise<void>;
}

/** How the page in front stands, the pause, what policy is in force, and a line about what is due. */
export function ThisPage({ view, language, actions, profile, look, stop }: Props) {
  const words = POPUP_STRINGS[language];
  return (
    <>
      <PageStatus page={view.page} words={words} actions={actions} />
      {view.page.kind === 'page' && <ProfileCheck language={language} actions={profile} />}
      <Reminder
        view={view.checklists}
        front={view.page.kind === 'page' ? view.page.site : null}
        words={words}
        look={look}
        stop={stop}
      />
      {view.enabled && <PauseControls view={view} words={words} language={language} actions={actions} />}
      <section aria-labelledby="policy">
        <h2 id="policy">{words.policyHeading}</h2>
        <PackStatus view={view.pack} language={language} />
      </section>
    </>
  );
}
