import { expect, it } from 'vitest';
import { mutationsOf, unmutated } from '../../../src/core/text/mutations.ts';

it.each([
  ['penderwen', ['benderwen', 'mhenderwen', 'phenderwen']],
  ['dinas', ['ddinas', 'ninas']],
  ['cwm', ['gwm', 'nghwm', 'chwm']],
  ['llanfair', ['lanfair']],
  ['ysgol', []],
])('%s mutates', (word, forms) => {
  expect(mutationsOf(word)).toEqual(forms);
});

it.each([
  ['garys', 'diolch i ', 'carys'],
  ['nhomos', 'yn ', 'tomos'],
  ['fari', 'o ', 'mari'],
  ['ddafydd', 'am ', 'dafydd'],
])('%s after "%s" may be %s', (key, head, radical) => {
  expect(unmutated(key, head)).toContain(radical);
});

it('undoes nothing where nothing mutates', () => {
  expect(unmutated('garys', 'and ')).toEqual([]);
  expect(unmutated('nia', 'i ')).toEqual([]);
});
