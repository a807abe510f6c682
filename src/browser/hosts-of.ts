/** Host names of match patterns that name one host each. */
export const hostsOf = (matches: readonly string[]): string[] =>
  matches.map((match) => new URL(match.replace('*', '')).hostname);
