const salt = Math.random().toString(36).slice(2, 7);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
let count = 0;

/** A hashed class name, new at each load as on the sites; `&` in the rules stands for it. Adopted sheets pass any CSP. */
export function style(declarations: string, nested: readonly string[] = []): string {
  count += 1;
  const name = `r-${salt}${count.toString(36)}`;
  sheet.insertRule(`.${name} { ${declarations} }`, sheet.cssRules.length);
  for (const rule of nested) sheet.insertRule(rule.replaceAll('&', `.${name}`), sheet.cssRules.length);
  return name;
}

/** A rule for the whole page. */
export function globalStyle(rule: string): void {
  sheet.insertRule(rule, sheet.cssRules.length);
}
