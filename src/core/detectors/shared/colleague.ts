import type { Detection } from '../../detect.ts';
import type { Facts } from '../../facts.ts';
import { overlaps } from '../../finding.ts';
import { tidySpans } from './spans.ts';
import { wordingFor } from './wording.ts';

/** More of them in a row: `Mr Hale and Mrs Thwaite`. */
const OTHERS = /^\s*(?:,|&|and\b)\s*(?:and\s+)?(?:[Mm](?:r|rs|s|x|iss)|[Dd]r|\p{Lu}\p{L})\b/u;

/** Where a colleague's name begins the words concerned and can be reworded, it stands as the first span with its wording. */
export function withColleague(detection: Detection, facts: Facts, text: string): Detection {
  const first = detection.spans[0];
  if (!first) return detection;
  const name = facts.names.find((n) => n.kind === 'staff' && n.start <= first.start && overlaps(n, first));
  if (!name || OTHERS.test(text.slice(name.end))) return detection;
  const replacement = wordingFor(text, name, 'a colleague', 'person');
  if (replacement === null) return detection;
  const rest = { start: name.end, end: first.end };
  return { ...detection, spans: tidySpans([name, rest, ...detection.spans.slice(1)]), replacement };
}
