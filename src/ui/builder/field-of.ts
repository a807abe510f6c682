/** The id of the builder's field for a place of the pack, by its path; null where it has none of its own. */
export function fieldOf(path: string): string | null {
  if (path === 'school.name') return 'school-name';
  const [, list = '', index = '', pause, end = 'from'] =
    /^hours\.(terms|week)\[(\d+)\](?:\.breaks\[(\d+)\])?(?:\.(from|to)\b)?/.exec(path) ?? [];
  if (list === 'terms') return `term-${index}-${end}`;
  if (list === 'week') return `hours-${index}${pause === undefined ? '' : `-break-${pause}`}-${end}`;
  const setting = /^settings\.(\w+)/.exec(path)?.[1];
  if (setting) return `setting-${setting}`;
  const policy: Readonly<Record<string, string>> = {
    'policy.title': 'policy-title',
    'policy.reviewDate': 'policy-review',
    'policy.url': 'policy-url',
  };
  return policy[path] ?? null;
}
