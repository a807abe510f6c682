/** The step of the builder in which a place of the pack is made, by its path. */
export function stepFor(path: string): 'policy' | 'school' | 'people' {
  if (/^(?:staff|roster|crests)\b/.test(path)) return 'people';
  return /^(?:school|policy|contacts|accounts|hours|settings)\b/.test(path) ? 'school' : 'policy';
}
