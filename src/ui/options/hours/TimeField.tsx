interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** With its prefix, or null. */
  readonly error: string | null;
  set(value: string): void;
}

/** A clock time with its label and its error, tied together for screen readers. */
export function TimeField({ id, label, value, error, set }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {error && (
        <p id={`${id}-error`} class="error">
          {error}
        </p>
      )}
      <input
        id={id}
        type="time"
        class="time"
        value={value}
        aria-invalid={error !== null}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </div>
  );
}
