import { useEffect, useRef } from 'react';
import { style } from '../shared/styles.ts';
import { useReplica } from './ReplicaContext.ts';

const coach = style('position: fixed; inset: auto 8px 8px auto; margin: 0; padding: 8px; border: 1px solid;');

/** With `popover=1`: something of the site's own in the top layer, above any z-index. */
export function PagePopover({ text }: { readonly text: string }) {
  const { options } = useReplica();
  const node = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (options.popover) node.current?.showPopover();
  }, [options]);
  if (!options.popover) return null;
  return (
    <div ref={node} className={coach} {...{ popover: 'manual' }}>
      {text}
    </div>
  );
}
