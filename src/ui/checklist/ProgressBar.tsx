interface Props {
  done: number;
  total: number;
}

/** Draws what the words beside it say; silent for screen readers. */
export function ProgressBar({ done, total }: Props) {
  const share = total === 0 ? 100 : Math.round((100 * done) / total);
  return (
    <span class="bar" aria-hidden="true">
      <span style={{ inlineSize: `${share}%` }} />
    </span>
  );
}
