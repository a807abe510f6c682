import { expect, it } from 'vitest';
import { checklistPlace } from '../../src/browser/checklist-place.ts';
import { itemPreventing } from '../../src/core/checklist/item-preventing.ts';

it('finds the item that prevents something, and leaves other places alone', () => {
  expect(checklistPlace('prevents/x/location')).toBe(`x/${itemPreventing('x', 'location')}`);
  expect(checklistPlace('prevents/facebook/tone')).toBe('facebook');
  for (const at of ['', 'x/audience-future', 'prevents/myspace/location']) expect(checklistPlace(at)).toBe(at);
});
