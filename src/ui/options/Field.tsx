interface Props {
  id: string;
  label: string;
  hint: string;
  /** With its prefix, or null. */
  error: string | null;
  value: string;
  lines: boolean;
  onInput(value: string): void;
}

/** One labelled text field or area with its hint and its error, tied together for screen readers. */
export function Field({ id, label, hint, error, value, lines, onInput }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const control = {
    id,
    value,
    'aria-describedby': described,
    'aria-invalid': error !== null,
    autoComplete: 'off',
    spellcheck: false,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="quiet">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="error">
          {error}
        </p>
      )}
      {lines ? <textarea {...control} rows={3} /> : <input {...control} type="text" />}
    </div>
  );
}
