import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../src/core/category.ts';
import { itemPreventing } from '../../../src/core/checklist/item-preventing.ts';
import { PREVENTABLE } from '../../../src/core/checklist/preventable.ts';
import { SITES } from '../../../src/core/draft.ts';

describe('what a setting can prevent', () => {
  it.each(SITES)('has an item on %s for every category, and leaves out none that has', (site) => {
    expect(CATEGORIES.filter((category) => itemPreventing(site, category) !== null).sort()).toEqual(
      [...PREVENTABLE].sort(),
    );
  });
});
