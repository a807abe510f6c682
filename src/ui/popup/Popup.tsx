import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { Checklists } from '../checklist/Checklists.tsx';
import type { ChecklistActions } from '../checklist/model.ts';
import { RemindChoice } from '../checklist/RemindChoice.tsx';
import { CHECKLIST_STRINGS } from '../checklist/strings.ts';
import { Help } from '../help/Help.tsx';
import type { HelpActions } from '../help/model.ts';
import { PenIcon } from '../PenIcon.tsx';
import { LockedNote } from '../page/LockedNote.tsx';
import { Tabs } from '../page/Tabs.tsx';
import type { ProfileActions } from '../profile/model.ts';
import { POPUP_TABS, type PopupActions, type PopupTab, type PopupView } from './model.ts';
import { dueIn } from './Reminder.tsx';
import { POPUP_STRINGS } from './strings.ts';
import { ThisPage } from './ThisPage.tsx';

interface Props {
  view: PopupView;
  language: Language;
  actions: PopupActions;
  checklists: ChecklistActions;
  help: HelpActions;
  profile: ProfileActions;
  /** Where it opens. */
  at?: PopupTab;
}

/** The popup as a whole: props in, callbacks out. */
export function Popup({ view, language, actions, checklists, help, profile, at = 'page' }: Props) {
  const words = POPUP_STRINGS[language];
  const [tab, setTab] = useState<PopupTab>(at);
  const { enabled: locked } = view.locks;
  const due = dueIn(view.checklists);
  useEffect(() => {
    if (tab === 'checklists') actions.sawChecklists();
  }, [tab, actions]);
  const toTab = (next: PopupTab) => {
    setTab(next);
    // The line that was pressed goes with its view.
    document.getElementById(`tab-${next}`)?.focus();
  };
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
      <Tabs<PopupTab>
        label={words.tabsLabel}
        tabs={POPUP_TABS.map((id) => ({
          id,
          label: words.tabs[id],
          mark: id === 'checklists' && due > 0 ? { count: due, of: words.dueMark } : undefined,
        }))}
        chosen={tab}
        choose={setTab}
      >
        {tab === 'page' && (
          <ThisPage
            view={view}
            language={language}
            actions={actions}
            profile={profile}
            look={() => toTab('checklists')}
            stop={() => checklists.setRemind(false)}
          />
        )}
        {tab === 'checklists' && (
          <>
            <p class="quiet">{CHECKLIST_STRINGS[language].introShort}</p>
            <Checklists view={view.checklists} language={language} actions={checklists} folded at={null} />
            <RemindChoice view={view.checklists} words={CHECKLIST_STRINGS[language]} actions={checklists} />
            <button type="button" class="link whole" onClick={() => checklists.openPage(null)}>
              {CHECKLIST_STRINGS[language].wholePage}
            </button>
          </>
        )}
        {tab === 'help' && <Help view={view.help} language={language} actions={help} />}
      </Tabs>
      <footer>
        <p>{words.schoolSees}</p>
        <button type="button" class="link" onClick={actions.openOptions}>
          {words.options}
        </button>
      </footer>
    </main>
  );
}
