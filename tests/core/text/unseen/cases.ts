/** Sentences by kind, one a line, for each of the two schools. What names a pupil stands in `[[ ]]`. */
export type Cases = Readonly<Record<string, Readonly<Record<'primary' | 'secondary', string>>>>;

export interface Case {
  readonly kind: string;
  readonly school: 'primary' | 'secondary';
  readonly text: string;
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}

function parse(line: string): Pick<Case, 'text' | 'marked'> {
  const marked: { start: number; end: number }[] = [];
  let text = '';
  for (const part of line.split(/(\[\[.*?\]\])/)) {
    const inside = /^\[\[(.*)\]\]$/.exec(part)?.[1];
    if (inside !== undefined) marked.push({ start: text.length, end: text.length + inside.length });
    text += inside ?? part;
  }
  return { text, marked };
}

export const readCases = (cases: Cases): Case[] =>
  Object.entries(cases).flatMap(([kind, bySchool]) =>
    (['primary', 'secondary'] as const).flatMap((school) =>
      bySchool[school]
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ kind, school, ...parse(line) })),
    ),
  );
