import type { RefObject } from 'react';
import type { TextBox } from '../meta/createTextBox.ts';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { style } from '../shared/styles.ts';
import type { Via } from '../shared/types.ts';
import type { Attachments } from '../shared/useAttachments.ts';
import { ComposerPanel } from './ComposerPanel.tsx';
import type { AudienceKey, ComposerKind } from './composers.ts';
import { t } from './t.ts';

const track = style('position: relative; overflow: hidden; display: grid;', [
  '& > div { grid-area: 1 / 1; min-width: 0; }',
]);
/** The wizard's other panels stay in the DOM at negative x, in right-to-left languages too (FBREEL 2026-05). */
const away = style('transform: translateX(-2500px);');

export interface PanelProps {
  readonly kind: ComposerKind;
  readonly box: TextBox;
  readonly files: Attachments;
  readonly audience: AudienceKey | null;
  readonly setAudience: (audience: AudienceKey) => void;
  readonly step: number;
  readonly setStep: (step: number) => void;
  readonly ready: boolean;
  readonly filled: boolean;
  readonly live: RefObject<HTMLDivElement>;
  readonly input: RefObject<HTMLInputElement>;
  readonly publish: (event: Event, via: Via) => void;
}

/** Composer, then settings; beside them panels that nobody opened, each with a Next of its own. */
export function ComposerPanels(props: PanelProps) {
  const { kind, step, setStep, filled, live, publish } = props;
  const { options } = useReplica();
  const unmounted = options.query.get('panels') === 'unmount';
  return (
    <form method="post" onSubmit={(e) => e.preventDefault()}>
      <div className={track}>
        <div className={away}>
          <h2>{t('shareToGroups')}</h2>
          <PressButton label={t('next')} onPress={() => undefined} />
        </div>
        {(step === 0 || !unmounted) && (
          <div className={step === 0 ? undefined : away}>
            <ComposerPanel {...props} />
          </div>
        )}
        {kind.steps && (
          <div className={step === 1 ? undefined : away}>
            <h2>{t('postSettings')}</h2>
            <PressButton icon label={t('back')} onPress={() => setStep(0)} />
            <PressButton label={t('scheduling')} onPress={() => undefined} />
            <PressButton
              ref={step === 1 ? live : undefined}
              label={kind.submit}
              disabled={!filled}
              onPress={(event) => publish(event, 'click')}
            />
          </div>
        )}
        <div className={away}>
          <h2>{t('scheduling')}</h2>
          <PressButton label={t('next')} onPress={() => undefined} />
        </div>
      </div>
    </form>
  );
}
