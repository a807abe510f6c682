import { useState } from 'preact/hooks';
import type { BuilderStrings } from './strings.ts';

interface Props {
  id: string;
  /** What the file is, in a few words. */
  label: string;
  hint: string;
  /** As in the `accept` of a file field. */
  accept: string;
  many?: boolean;
  busy: boolean;
  words: BuilderStrings;
  bring(files: readonly File[]): void;
}

/** Files by a press, by keyboard or by drag and drop: the file field itself lies over the whole area, so it takes all three. */
export function FileDrop({ id, label, hint, accept, many = false, busy, words, bring }: Props) {
  const [over, setOver] = useState(false);
  const take = (field: HTMLInputElement) => {
    const files = [...(field.files ?? [])];
    field.value = '';
    setOver(false);
    if (files.length > 0 && !busy) bring(files);
  };
  return (
    <div class={`drop${over ? ' over' : ''}`} aria-busy={busy}>
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="quiet">
        {hint}
      </p>
      <p class="choose" aria-hidden="true">
        <span class="button">{many ? words.bring.chooseMany : words.bring.choose}</span>{' '}
        {many ? words.bring.dropMany : words.bring.drop}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={many}
        aria-disabled={busy}
        aria-describedby={`${id}-hint`}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => take(event.currentTarget)}
      />
      <p role="status" class="quiet">
        {busy && words.bring.busy}
      </p>
    </div>
  );
}
