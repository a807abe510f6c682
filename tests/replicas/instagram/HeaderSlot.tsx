// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { forwardRef } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { style } from '../shared/styles.ts';

const header = style('display: flex; justify-content: space-between; align-items: center; border-bottom: 1px solid;');

interface Props {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
  /** What stands in the slot now: Next, Share, Done; null while there is nothing to do. */
  readonly action: string | null;
  readonly onAction: (event: Event) => void;
}

/**
 * The row on top of Instagram's dialogs. One slot serves every step (INSSIST); a `div[role="button"]` without a label of its
 * own, a real `button` on old builds (`share=button`).
 */
export const HeaderSlot = forwardRef<HTMLElement, Props>(function HeaderSlot(
  { title, back, onBack, action, onAction },
  ref,
) {
  const { options } = useReplica();
  const press = (event: Event): void => {
    if (event.isTrusted || !options.trustedOnly) onAction(event);
  };
  return (
    <div className={header}>
      <PressButton label={back} onPress={onBack}>
        <svg role="img" aria-label={back} width="24" height="24" />
      </PressButton>
      <div role="heading" aria-level={1}>
        {title}
      </div>
      <div>
        {action !== null && options.query.get('share') === 'button' && (
          <button ref={ref as never} type="button" onClick={(e) => press(e.nativeEvent)}>
            {action}
          </button>
        )}
        {action !== null && options.query.get('share') !== 'button' && (
          <PressButton ref={ref as never} onPress={onAction}>
            {action}
          </PressButton>
        )}
      </div>
    </div>
  );
});
