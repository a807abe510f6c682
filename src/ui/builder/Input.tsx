interface Props {
  id: string;
  label: string;
  type: 'date' | 'time';
  value: string;
  hint?: string;
  onInput(value: string): void;
}

/** A labelled date or time, by the browser's own control. */
export function Input({ id, label, type, value, hint, onInput }: Props) {
  return (
    <div class="select">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="quiet">
          {hint}
        </p>
      )}
      <input
        id={id}
        type={type}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
