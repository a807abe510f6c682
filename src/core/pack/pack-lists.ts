/** Lists that packs of every format have. */
export const FIRST_LISTS = ['clauses', 'contacts', 'rules', 'staff'] as const;

/** Lists that came later; where they are left out, they are empty. Light: content scripts read them too. */
export const LATER_LISTS = [
  'changes',
  'moments',
  'connections',
  'checklist',
  'official',
  'advice',
  'links',
  'accounts',
  'crests',
] as const;

/** Lists whose items stand for themselves: a bad one is left out, the others are used. */
export const LISTS = [...FIRST_LISTS, ...LATER_LISTS] as const;
