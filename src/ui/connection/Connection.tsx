import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConnectionAnswers, ConnectionQuestion } from '../../guard/ports.ts';
import { ClauseNote } from '../dialog/ClauseNote.tsx';
import { Contacts } from '../dialog/Contacts.tsx';
import { PenIcon } from '../PenIcon.tsx';
import type { Theme } from '../page-theme.ts';
import { CONNECTION_STRINGS } from './strings.ts';

/** Of the person's own reminder: a line, no diary. */
const LONGEST_LABEL = 100;

export interface ConnectionProps {
  readonly question: ConnectionQuestion;
  /** How many were shown before: the look changes each time. */
  readonly turn: number;
  readonly theme: Theme;
  readonly answers: ConnectionAnswers;
}

/** One calm question before somebody is befriended or followed: what the policy asks, and both ways on. */
export function Connection({ question, turn, theme, answers }: ConnectionProps) {
  const { language, act, person, about, canAgree } = question;
  const words = CONNECTION_STRINGS[language];
  const [agrees, setAgrees] = useState(false);
  const label = useRef<HTMLInputElement>(null);
  // In a low window it comes below the edge.
  useEffect(() => {
    if (agrees) label.current?.scrollIntoView({ block: 'nearest' });
  }, [agrees]);
  const goOn = () => answers.goOn(agrees ? { label: label.current?.value.trim() ?? '' } : null);
  return (
    <dialog
      class={`question ${turn % 2 === 0 ? 'band' : 'plain'}`}
      data-theme={theme}
      aria-labelledby="heading"
      aria-describedby="status"
    >
      <div class="scroll">
        <div class="head">
          <PenIcon />
          <div>
            <h2 id="heading" tabIndex={-1} autofocus>
              {about.notice}
            </h2>
            <p id="status">{words.status[act]}</p>
          </div>
        </div>
        <div class="body">
          {person && (
            <p class="person">
              <b class="label">{words.person}</b> <bdi>{person}</bdi>
            </p>
          )}
          <p>{about.advice}</p>
          {about.clause && <ClauseNote clause={about.clause} />}
          <Contacts contacts={about.contacts} language={language} />
          {canAgree && (
            <div class="agree">
              <label>
                <input type="checkbox" checked={agrees} onChange={(event) => setAgrees(event.currentTarget.checked)} />
                {words.agree}
              </label>
              {agrees && (
                <p class="reminder">
                  <label for="reminder">{words.label}</label>
                  <input
                    id="reminder"
                    ref={label}
                    type="text"
                    maxLength={LONGEST_LABEL}
                    autocomplete="off"
                    aria-describedby="reminder-note"
                  />
                  <span id="reminder-note" class="aside">
                    {words.labelNote}
                  </span>
                </p>
              )}
            </div>
          )}
          <p class="aside">{words.onlyYou}</p>
        </div>
      </div>
      <div class="foot">
        <button type="button" class="primary" onPress={answers.back}>
          {words.back}
        </button>
        <button type="button" class="quiet" onPress={goOn}>
          {words.goOn}
        </button>
      </div>
    </dialog>
  );
}
