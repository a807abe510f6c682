/** Text without the markup that Markdown and exported texts have within a line; blanks become single spaces. */
export function plain(text: string): string {
  return tidy(
    text
      .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,500}\)/g, '$1')
      .replace(/\[bookmark:[^[\]]{0,100}\]/g, '')
      .replace(/<(https?:[^<>\s]{1,500})>/g, '$1')
      .replace(/\*\*\*|\*\*|__|~~/g, '')
      .replace(/(^|[\s(‘“'"])[*_`](?=\S)([^*_`]{1,2000})[*_`](?=$|[\s.,;:!?)’”'"])/g, '$1$2')
      .replace(/\\([\\`*_{}[\]()#+\-.!|>])/g, '$1'),
  );
}

/** Single spaces, no letters without width, no soft hyphens. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** All of it in bold, as Markdown has it. */
export const isStrong = (text: string): boolean => /^(?:\*\*[^*]+\*\*|__[^_]+__):?$/.test(text.trim());

/** A line of a table of contents: dots that lead to a page's number. Only its end is looked at, since lines can be long. */
export const isContents = (line: string): boolean =>
  /(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d{1,3}\s*$/.test(line.slice(-120));
