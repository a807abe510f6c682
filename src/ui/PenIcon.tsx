/** A pen drawing its line; in the text's colour. */
export function PenIcon() {
  return (
    <svg class="pen" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d="M15.6 3.2 20.8 8.4 9.6 19.6 3.4 20.6 4.4 14.4Z M13.2 5.6 18.4 10.8" />
      <path d="M13 21.2c1.6-1.7 2.6-1.7 3.4 0 .8-1.7 2.2-1.7 4.2 0" />
    </svg>
  );
}
