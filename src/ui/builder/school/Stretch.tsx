import { Input } from '../Input.tsx';

interface Props {
  id: string;
  type: 'date' | 'time';
  labels: readonly [string, string];
  value: { readonly from: string; readonly to: string };
  set(part: { from?: string; to?: string }): void;
  removal?: { readonly label: string; press(): void };
}

/** From one time or day to another. */
export function Stretch({ id, type, labels, value, set, removal }: Props) {
  return (
    <div class="pair">
      <Input id={`${id}-from`} type={type} label={labels[0]} value={value.from} onInput={(from) => set({ from })} />
      <Input id={`${id}-to`} type={type} label={labels[1]} value={value.to} onInput={(to) => set({ to })} />
      {removal && (
        <button
          type="button"
          class="remove-break"
          onClick={(event) => {
            // The button goes; what adds a break stays.
            const row = event.currentTarget.closest('.group');
            row?.querySelector<HTMLElement>(':scope > .add-break')?.focus();
            removal.press();
          }}
        >
          {removal.label}
        </button>
      )}
    </div>
  );
}
