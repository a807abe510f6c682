import { mayNote, type NoteBudget } from '../browser/note-budget.ts';

/** Decides which drafts get a chip of level `note`: as many a week as the budget has, each draft once. */
export class NoteAllowance {
  #budget: NoteBudget | null = null;
  #given = new WeakSet<Element>();

  /** `spend` tells that one more was given. */
  constructor(private readonly spend: () => void) {}

  take(budget: NoteBudget): void {
    this.#budget = budget;
  }

  /** For the draft in this box now. Until the budget is known, as many as there are. What is asked of `official` accounts uses nothing up. */
  allows(root: Element, now = new Date(), official = false): boolean {
    if (this.#given.has(root)) return true;
    if (this.#budget && !mayNote(this.#budget, now)) return false;
    if (official) return true;
    this.#given.add(root);
    this.spend();
    return true;
  }

  /** Another draft begins there. */
  emptied(root: Element): void {
    this.#given.delete(root);
  }
}
