import { useState } from 'preact/hooks';
import type { ProjectSchool } from '../../../core/builder/project.ts';
import { Field } from '../../options/Field.tsx';
import {
  LIST_FIELDS,
  readSchool,
  SCHOOL_FIELDS,
  type SchoolField,
  typedSchool,
  valuesOf,
} from '../../options/school-values.ts';
import { OPTIONS_STRINGS } from '../../options/strings.ts';
import type { StepProps } from '../model.ts';
import { SCHOOL_STEP_STRINGS } from './strings.ts';

const same = (a: ProjectSchool, b: ProjectSchool): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The school's details, kept as they are typed; a mistake is said beside its field and keeps nothing else from being kept. */
export function Details({ view, language, actions }: StepProps) {
  const words = SCHOOL_STEP_STRINGS[language];
  const { fields, problems, errorPrefix } = OPTIONS_STRINGS[language];
  const { school } = view.project;
  const [typed, setTyped] = useState(() => valuesOf(school));
  // Undo, an earlier pack or a policy may have changed them meanwhile.
  const values = same(typedSchool(typed, school), school) ? typed : valuesOf(school);
  const read = readSchool(values, school);
  // Accounts have a place of their own below; those of an earlier pack may know no site.
  const shown = SCHOOL_FIELDS.filter((field) => field !== 'handles' || school.handles.length > 0);
  const errorOf = (field: SchoolField): string | null => {
    const error = read.ok ? undefined : read.errors[field];
    return error && error.problem !== 'missing' ? `${errorPrefix} ${problems[error.problem](error.entry)}` : null;
  };
  const type = (field: SchoolField, value: string) => {
    const next = { ...values, [field]: value };
    setTyped(next);
    actions.setSchool(typedSchool(next, school), `school-${field}`);
  };
  return (
    <section aria-labelledby="details">
      <h3 id="details">{words.detailsHeading}</h3>
      <p class="quiet">{words.detailsHint}</p>
      <div class="fields">
        {shown.map((field) => (
          <Field
            key={field}
            id={`school-${field}`}
            {...fields[field]}
            error={errorOf(field)}
            value={values[field]}
            lines={LIST_FIELDS.includes(field)}
            onInput={(value) => type(field, value)}
          />
        ))}
        <Field
          id="school-uniform"
          {...words.uniform}
          error={null}
          value={school.uniform}
          lines={false}
          onInput={(uniform) => actions.setSchool({ uniform }, 'school-uniform')}
        />
      </div>
    </section>
  );
}
