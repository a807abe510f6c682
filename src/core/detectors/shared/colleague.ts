import type { Detection } from '../../detect.ts';
import type { Facts } from '../../facts.ts';
import { overlaps } from '../../finding.ts';
import { tidySpans } from './spans.ts';

/** Where a colleague's name begins the words concerned, it stands as the first span, with a wording in its place. */
export function withColleague(detection: Detection, facts: Facts): Detection {
  const first = detection.spans[0];
  if (!first) return detection;
  const name = facts.names.find((n) => n.kind === 'staff' && n.start <= first.start && overlaps(n, first));
  if (!name) return detection;
  const rest = { start: name.end, end: first.end };
  return { ...detection, spans: tidySpans([name, rest, ...detection.spans.slice(1)]), replacement: 'a colleague' };
}
