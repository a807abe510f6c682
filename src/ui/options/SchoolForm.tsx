import { useRef, useState } from 'preact/hooks';
import type { School } from '../../core/pack/schema.ts';
import { Field } from './Field.tsx';
import {
  LIST_FIELDS,
  readSchool,
  SCHOOL_FIELDS,
  type SchoolErrors,
  type SchoolField,
  valuesOf,
} from './school-values.ts';
import type { OptionsStrings } from './strings.ts';

interface Props {
  school: School | null;
  managed: boolean;
  words: OptionsStrings;
  save(school: School | null): Promise<void>;
}

type Message = 'saved' | 'removed' | 'notSaved' | 'storeFailed';

/** The person's own school details. Saved only when they say so; with mistakes, nothing is saved and the first is focused. */
export function SchoolForm({ school, managed, words, save }: Props) {
  const [values, setValues] = useState(() => valuesOf(school));
  const [errors, setErrors] = useState<SchoolErrors>({});
  const [message, setMessage] = useState<Message | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: Event) => {
    event.preventDefault();
    const read = readSchool(values, school);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok) {
      setMessage('notSaved');
      const first = SCHOOL_FIELDS.find((field) => read.errors[field]);
      form.current?.querySelector<HTMLElement>(`#school-${first}`)?.focus();
      return;
    }
    try {
      await save(read.school);
      setValues(valuesOf(read.school));
      setMessage(read.school ? 'saved' : 'removed');
    } catch {
      setMessage('storeFailed');
    }
  };
  const errorOf = (field: SchoolField) => {
    const error = errors[field];
    return error ? `${words.errorPrefix} ${words.problems[error.problem](error.entry)}` : null;
  };
  const type = (field: SchoolField, value: string) => {
    setValues({ ...values, [field]: value });
    setMessage(null);
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <p>{words.schoolIntro}</p>
      {managed && <p class="warn">{words.schoolManaged}</p>}
      {SCHOOL_FIELDS.map((field) => (
        <Field
          key={field}
          id={`school-${field}`}
          {...words.fields[field]}
          error={errorOf(field)}
          value={values[field]}
          lines={LIST_FIELDS.includes(field)}
          onInput={(value) => type(field, value)}
        />
      ))}
      <button type="submit" class="primary">
        {words.save}
      </button>
      <p role="status" class={message === 'notSaved' || message === 'storeFailed' ? 'error' : 'done'}>
        {message && words[message]}
      </p>
    </form>
  );
}
