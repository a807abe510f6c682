import { LOOKS } from './look.ts';

/** A page with every state in a row, its looks side by side. */
export function contactSheet(states: readonly string[]): string {
  const rows = states.map(
    (state) =>
      `<tr><th scope="row">${state}</th>${LOOKS.map(
        ({ name }) =>
          `<td><a href="${state}-${name}.png"><img loading="lazy" alt="${state}, ${name}" src="${state}-${name}.png"></a></td>`,
      ).join('')}</tr>`,
  );
  const heads = LOOKS.map(({ name }) => `<th scope="col">${name}</th>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Purple Pen: every state</title>
<style>body{font:16px system-ui;margin:1rem}img{max-width:22vw;border:1px solid #999}td,th{vertical-align:top;padding:.3rem;text-align:start}</style>
<h1>Every state</h1><table><thead><tr><th scope="col">State</th>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></html>
`;
}
