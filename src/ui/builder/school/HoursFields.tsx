import { DAYS, type ProjectHours } from '../../../core/builder/project.ts';
import type { StepProps } from '../model.ts';
import { Rows, withItem, withoutItem } from '../Rows.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { Stretch } from './Stretch.tsx';
import { SCHOOL_STEP_STRINGS, type SchoolStepStrings } from './strings.ts';

type Week = ProjectHours['week'][number];
type Set = (part: Partial<Week>) => void;

const WORKING: Week = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:30', to: '16:00', breaks: [] };

/** The hours of work, their breaks and the terms; none unless the policy needs them. */
export function HoursFields({ view, language, actions }: StepProps) {
  const words = SCHOOL_STEP_STRINGS[language];
  const shared = BUILDER_STRINGS[language];
  const { hours } = view.project;
  const set = (part: Partial<ProjectHours>) => hours && actions.set({ hours: { ...hours, ...part } });
  return (
    <section aria-labelledby="hours">
      <h3 id="hours">{words.hoursHeading}</h3>
      <p class="quiet">{words.hoursHint}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={hours !== null}
          onChange={({ currentTarget }) =>
            actions.set({ hours: currentTarget.checked ? { week: [WORKING], terms: [], closed: [] } : null })
          }
        />
        {words.hoursOn}
      </label>
      {hours && (
        <>
          <Rows
            id="hours"
            items={hours.week}
            title={words.row}
            add={words.addHours}
            words={shared}
            onAdd={() => set({ week: [...hours.week, WORKING] })}
            onRemove={(i) => set({ week: withoutItem(hours.week, i) })}
            draw={(row, i) => (
              <WeekRow row={row} i={i} words={words} set={(part) => set({ week: withItem(hours.week, i, part) })} />
            )}
          />
          <h4>{words.terms}</h4>
          <p class="quiet">{words.termsHint}</p>
          <Rows
            id="term"
            items={hours.terms}
            title={(n) => `${words.terms} ${n}`}
            add={words.addTerm}
            words={shared}
            onAdd={() => set({ terms: [...hours.terms, { from: '', to: '' }] })}
            onRemove={(i) => set({ terms: withoutItem(hours.terms, i) })}
            draw={(term, i) => (
              <Stretch
                id={`term-${i}`}
                type="date"
                labels={[words.from, words.to]}
                value={term}
                set={(part) => set({ terms: withItem(hours.terms, i, part) })}
              />
            )}
          />
        </>
      )}
    </section>
  );
}

function WeekRow({ row, i, words, set }: { row: Week; i: number; words: SchoolStepStrings; set: Set }) {
  const toggle = (day: (typeof DAYS)[number]) =>
    set({ days: DAYS.filter((one) => (one === day ? !row.days.includes(day) : row.days.includes(one))) });
  return (
    <>
      <fieldset class="days">
        <legend>{words.days}</legend>
        {DAYS.map((day) => (
          <label key={day} class="choice">
            <input type="checkbox" checked={row.days.includes(day)} onChange={() => toggle(day)} />
            {words.dayNames[day]}
          </label>
        ))}
      </fieldset>
      <Stretch id={`hours-${i}`} type="time" labels={[words.from, words.to]} value={row} set={set} />
      {row.breaks.map((pause, k) => (
        <Stretch
          // biome-ignore lint/suspicious/noArrayIndexKey: breaks are what they are by their place
          key={k}
          id={`hours-${i}-break-${k}`}
          type="time"
          labels={[words.breakFrom, words.breakTo]}
          value={pause}
          set={(part) => set({ breaks: withItem(row.breaks, k, part) })}
          removal={{ label: words.removeBreak(k + 1), press: () => set({ breaks: withoutItem(row.breaks, k) }) }}
        />
      ))}
      <button
        type="button"
        class="add-break"
        onClick={() => set({ breaks: [...row.breaks, { from: '12:00', to: '13:00' }] })}
      >
        {words.addBreak}
      </button>
    </>
  );
}
