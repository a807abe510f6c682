let wanted: string | null = null;

/** To a field: at once where its step is open, else as soon as the step opens that is gone to. */
export function goTo(field: string): void {
  const here = document.getElementById(field);
  if (here) here.focus();
  else wanted = field;
}

/** What the step that has just opened is to focus: once. */
export function takeWanted(): HTMLElement | null {
  const field = wanted && document.getElementById(wanted);
  wanted = null;
  return field || null;
}
