/**
 * The single-quoted literals of a script, in order. about_Quoting_Rules: within them only a quote is special, and
 * PowerShell takes four other marks for one too; a script with any of these within a literal fails here.
 */
export function literals(script: string): string[] {
  const found: string[] = [];
  for (const line of script.split('\r\n')) {
    if (line.trimStart().startsWith('#')) continue;
    if (/[\u2018-\u201b]/.test(line)) throw new Error('a mark that PowerShell takes for a quote');
    for (const [, text = ''] of line.matchAll(/'((?:[^']|'')*)'/g)) found.push(text.replaceAll("''", "'"));
  }
  return found;
}

/** What the script knows: its data, and the pack's text. */
export function scriptContents(script: string): { data: Record<string, unknown>; pack: string } {
  const [, json = ''] = /^\$data = ConvertFrom-Json '([^']*)'\r$/m.exec(script) ?? [];
  const [, pack = ''] = /^\$pack = '([^']*)'\r$/m.exec(script) ?? [];
  return { data: JSON.parse(json) as Record<string, unknown>, pack };
}

/** Whether every bracket outside of literals, double-quoted texts and comments is closed, and nothing is left open. */
export function isBalanced(script: string): boolean {
  const code = script.replace(/'(?:[^']|'')*'|"(?:[^"`]|`.|"")*"|#[^\r\n]*/g, '');
  const open: string[] = [];
  for (const letter of code) {
    if ('([{'.includes(letter)) open.push(letter);
    const at = ')]}'.indexOf(letter);
    if (at >= 0 && open.pop() !== '([{'.charAt(at)) return false;
  }
  return open.length === 0 && !/['"]/.test(code);
}
