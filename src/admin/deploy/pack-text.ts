/** What stands in the text of a pack as itself; all else, within strings, becomes an escape of JSON. */
const UNSAFE = /[^A-Za-z0-9 "\\.,:;\-_+/=()!?@#*[\]]/g;
const LITERAL = /"(?:[^"\\]|\\.)*"/g;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON on one line in plain ASCII, without any character that a script, a template or a management service might take
 * for itself: no quote but the double one, no `$`, `%`, backtick, `<`, `>`, `&`, and no brace within a string (Intune
 * fills in `{{deviceid}}` and the like). It reads back as the very same value.
 */
export const packText = (value: unknown): string =>
  JSON.stringify(value).replace(LITERAL, (literal) => literal.replace(UNSAFE, escaped));
