// biome-ignore-all lint/a11y: the markup is the site's, faults and all

import { style } from '../shared/styles.ts';
import { useReplica } from './ReplicaContext.ts';

const row = style('display: flex; padding: 2px 8px;');
const end = style('justify-content: flex-end;');
const bubble = style('max-width: 60%; padding: 6px 10px; border-radius: 16px; background: #8882;');
const own = style('background: #0866ff; color: #fff;');
const unseen = style('position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);');

interface Props {
  /** What they wrote, unless the address says another greeting; a chat tab keeps its own. */
  readonly greeting: string;
  readonly isTab?: boolean;
  readonly label?: string;
  /** `You sent`, for screen readers. */
  readonly youSent: string;
  readonly other: string;
  readonly sent: readonly string[];
}

/**
 * A grid of rows; who sent one is said to screen readers, and shown by the side (survey of November 2026: `main` grid or
 * log). `quiet=1`: nobody else has written; `greeting=`: what they wrote.
 */
export function MessageRows({ greeting, isTab, label, youSent, other, sent }: Props) {
  const { options } = useReplica();
  const quiet = options.query.get('quiet') === '1';
  const theirs = (!isTab && options.query.get('greeting')) || greeting;
  const said = [...(quiet ? [] : [{ text: theirs, mine: false }]), ...sent.map((text) => ({ text, mine: true }))];
  return (
    <div role="grid" tabIndex={-1} aria-label={label}>
      {said.map(({ text, mine }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: never reordered
        <div key={i} role="row" className={mine ? `${row} ${end}` : row}>
          <span className={unseen}>{mine ? youSent : other}</span>
          <div role="gridcell" dir="auto" className={mine ? `${bubble} ${own}` : bubble}>
            {text}
          </div>
        </div>
      ))}
    </div>
  );
}
