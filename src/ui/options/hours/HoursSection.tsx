import type { Language } from '../../../core/language.ts';
import type { Hours } from '../../../core/pack/provision-schema.ts';
import { HoursForm } from './HoursForm.tsx';
import { HOURS_STRINGS } from './hours-strings.ts';

export interface HoursView {
  /** What the person typed. */
  readonly own: Hours | null;
  /** The pack has hours, so that one's own rest. */
  readonly fromPack: boolean;
  /** Notes about time and place are on. */
  readonly moments: boolean;
}

export interface HoursActions {
  setMoments(on: boolean): void;
  /** Resolves when stored; null removes them. */
  saveHours(hours: Hours | null): Promise<void>;
}

interface Props {
  readonly view: HoursView;
  readonly language: Language;
  readonly actions: HoursActions;
}

/** Whether there are notes about time and place, and one's own hours of work. */
export function HoursSection({ view, language, actions }: Props) {
  const words = HOURS_STRINGS[language];
  return (
    <section aria-labelledby="time">
      <h2 id="time">{words.heading}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={view.moments}
          aria-describedby="moments-hint"
          onChange={({ currentTarget }) => actions.setMoments(currentTarget.checked)}
        />
        {words.moments}
      </label>
      <p id="moments-hint" class="quiet">
        {words.momentsHint}
      </p>
      <details>
        <summary>{words.mine}</summary>
        <p>{words.intro}</p>
        {view.fromPack && <p class="warn">{words.rests}</p>}
        <HoursForm hours={view.own} language={language} save={actions.saveHours} />
      </details>
    </section>
  );
}
