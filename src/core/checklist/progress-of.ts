import type { ChecklistNow } from './checklist-now.ts';

/** How far the person is with one site. */
export interface SiteProgress {
  /** Ticked and not due again. */
  readonly done: number;
  /** All that are for this person. */
  readonly total: number;
  readonly due: number;
  readonly notForMe: number;
  /** What the policy asks for and nobody has looked at yet. */
  readonly asked: number;
  /** ISO day on which the first tick is due again, once all are done; null before, and where none ever is. */
  readonly next: string | null;
}

/** Items about the school's own accounts count only once they were ticked: most people look after none. */
export function progressOf({ items, official }: Pick<ChecklistNow, 'items' | 'official'>): SiteProgress {
  const started = official.filter(({ standing }) => standing.state === 'done' || standing.state === 'due');
  const counted = [...items, ...started];
  const having = (state: string) => counted.filter(({ standing }) => standing.state === state).length;
  const [done, due, notForMe] = [having('done'), having('due'), having('not-for-me')];
  const total = counted.length - notForMe;
  const asked = items.filter((one) => one.asked !== null && one.standing.state === 'to-do').length;
  const days = counted.flatMap(({ standing }) => (standing.state === 'done' && standing.again) || []);
  return { done, total, due, notForMe, asked, next: done === total ? (days.sort()[0] ?? null) : null };
}
