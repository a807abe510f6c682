/** Offers a value to the person as a JSON file; it goes where their browser puts downloads, and nowhere else. */
export const saveFile = (name: string, value: unknown): void =>
  saveText(name, `${JSON.stringify(value, null, 2)}\n`, 'application/json');

/** The same of a text, such as a table of comma-separated values (`text/csv`). */
export function saveText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
