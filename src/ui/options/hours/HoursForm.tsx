import { useRef, useState } from 'preact/hooks';
import { BANK_HOLIDAYS_KNOWN, UK_CALENDARS } from '../../../core/bank-holidays.ts';
import type { Language } from '../../../core/language.ts';
import type { Hours } from '../../../core/pack/provision-schema.ts';
import { WEEK_DAYS } from '../../../core/week-days.ts';
import { HOURS_STRINGS } from './hours-strings.ts';
import { type HoursErrors, type HoursField, hoursValues, readHours } from './hours-values.ts';
import { TimeField } from './TimeField.tsx';

interface Props {
  readonly hours: Hours | null;
  readonly language: Language;
  save(hours: Hours | null): Promise<void>;
}

type Message = 'saved' | 'removed' | 'notSaved' | 'failed';

const day = (iso: string, language: Language): string =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString(language === 'cy' ? 'cy-GB' : 'en-GB', { dateStyle: 'long' });

/** One's own hours of work. Saved only when the person says so; with mistakes nothing is saved, and the first is focused. */
export function HoursForm({ hours, language, save }: Props) {
  const words = HOURS_STRINGS[language];
  const [values, setValues] = useState(() => hoursValues(hours));
  const [errors, setErrors] = useState<HoursErrors>({});
  const [message, setMessage] = useState<Message | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<typeof values>) => {
    setValues({ ...values, ...part });
    setMessage(null);
  };
  const errorOf = (field: HoursField) => {
    const problem = errors[field];
    return problem ? `${words.mistake} ${words.problems[problem]}` : null;
  };
  const store = async (next: Hours | null) => {
    try {
      await save(next);
      setErrors({});
      setValues(hoursValues(next));
      setMessage(next ? 'saved' : 'removed');
    } catch {
      setMessage('failed');
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readHours(values);
    if (read.ok) return void store(read.hours);
    setErrors(read.errors);
    setMessage('notSaved');
    const first = ['days', 'from', 'to', 'break-0', 'break-1'].find((field) => field in read.errors);
    form.current?.querySelector<HTMLElement>(`#hours-${first}`)?.focus();
  };
  const daysError = errorOf('days');
  return (
    <form ref={form} onSubmit={submit} noValidate>
      {values.rest.week.length > 0 && (
        <>
          <p>{words.others}</p>
          <ul>
            {values.rest.week.map((one) => (
              <li key={`${one.days} ${one.from}`}>
                {one.days.map((name) => words.dayNames[name]).join(', ')}: {one.from}–{one.to}
              </li>
            ))}
          </ul>
        </>
      )}
      <fieldset aria-describedby={daysError ? 'hours-days-error' : undefined}>
        <legend>{words.days}</legend>
        {daysError && (
          <p id="hours-days-error" class="error">
            {daysError}
          </p>
        )}
        {WEEK_DAYS.map((one, i) => (
          <label key={one} class="choice">
            <input
              id={i === 0 ? 'hours-days' : undefined}
              type="checkbox"
              checked={values.days.includes(one)}
              onChange={({ currentTarget }) => {
                const others = values.days.filter((other) => other !== one);
                change({ days: currentTarget.checked ? [...others, one] : others });
              }}
            />
            {words.dayNames[one]}
          </label>
        ))}
      </fieldset>
      <TimeField
        id="hours-from"
        label={words.from}
        value={values.from}
        error={errorOf('from')}
        set={(from) => change({ from })}
      />
      <TimeField id="hours-to" label={words.to} value={values.to} error={errorOf('to')} set={(to) => change({ to })} />
      {values.breaks.map((one, i) => {
        const set = (part: Partial<typeof one>) =>
          change({ breaks: values.breaks.map((other, k) => (k === i ? { ...other, ...part } : other)) });
        const n = i + 1;
        return (
          <fieldset key={words.break(n)}>
            <legend>{words.break(n)}</legend>
            <TimeField
              id={`hours-break-${i}`}
              label={words.breakFrom(n)}
              value={one.from}
              error={errorOf(`break-${i}`)}
              set={(from) => set({ from })}
            />
            <TimeField
              id={`hours-break-${i}-to`}
              label={words.breakTo(n)}
              value={one.to}
              error={null}
              set={(to) => set({ to })}
            />
          </fieldset>
        );
      })}
      <div class="field">
        <label for="hours-calendar">{words.calendar}</label>
        <select
          id="hours-calendar"
          aria-describedby="hours-known"
          value={values.calendar}
          onChange={({ currentTarget }) =>
            change({ calendar: UK_CALENDARS.find((one) => one === currentTarget.value) ?? '' })
          }
        >
          <option value="">{words.everywhere}</option>
          {UK_CALENDARS.map((one) => (
            <option key={one} value={one}>
              {words.calendars[one]}
            </option>
          ))}
        </select>
        <p id="hours-known" class="quiet">
          {words.known(day(BANK_HOLIDAYS_KNOWN.until, language))}
        </p>
      </div>
      <div class="buttons">
        <button type="submit" class="primary">
          {words.save}
        </button>
        {hours && (
          <button type="button" onClick={() => void store(null)}>
            {words.remove}
          </button>
        )}
      </div>
      <p role="status" class={message === 'notSaved' || message === 'failed' ? 'error' : 'done'}>
        {message && words[message]}
      </p>
    </form>
  );
}
