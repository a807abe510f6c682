/** A part that is not in the tree yet: fails to load, and is unread. */
export function arriving<T>(modules: Record<string, Record<string, unknown>>, name: string): () => Promise<T> {
  const [found] = Object.values(modules).flatMap((module) => (module[name] ? [module[name] as () => Promise<T>] : []));
  return found ?? (() => Promise.reject(new Error(`${name} is missing`)));
}
