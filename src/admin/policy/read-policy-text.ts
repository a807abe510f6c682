import { ImportError } from '../import-problem.ts';
import { textPieces } from './formats/text-pieces.ts';
import { toBlocks } from './formats/to-blocks.ts';
import type { PolicyDocument } from './policy-document.ts';

/** Characters; the longest policies have some 100,000. */
const LONGEST = 3_000_000;

/**
 * A policy that was pasted, or that came as plain text or Markdown. `file`: what it is called in a problem. Throws an
 * `ImportError` where there is nothing in it, or far too much.
 */
export function readPolicyText(text: string, file = 'the text'): PolicyDocument {
  const problem = (message: string): ImportError => new ImportError([{ file, line: null, field: null, message }]);
  if (text.length > LONGEST) throw problem('is far too long for a policy: give the policy alone');
  const blocks = toBlocks(textPieces(text.normalize('NFC')));
  if (blocks.length === 0) throw problem('is empty');
  return { blocks };
}
