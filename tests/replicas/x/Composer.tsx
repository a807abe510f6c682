// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { type ReactNode, useState } from 'react';
import { style } from '../shared/styles.ts';
import { Attachments } from './Attachments.tsx';
import { ConfirmSheet } from './ConfirmSheet.tsx';
import { DraftBox } from './DraftBox.tsx';
import { PlainBox } from './PlainBox.tsx';
import { Poll } from './Poll.tsx';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';
import { Toolbar } from './Toolbar.tsx';
import type { ComposerState } from './useComposer.ts';

const row = style('display: flex; gap: 12px; padding: 8px 16px;');
const grow = style('flex: 1; min-width: 0;');
const avatar = style('width: 40px; height: 40px; border-radius: 50%; background: #cfd9de; flex: none;');
const chip = style('color: #1d9bf0; border: 1px solid #cfd9de; border-radius: 999px; display: inline-block;');

interface Props {
  readonly composer: ComposerState;
  readonly layout: 'inline' | 'modal' | 'mobile';
  readonly placeholder: string;
  readonly submitLabel: string;
  /** Name of the community that the post goes to, or null for everyone; undefined for replies, which have no chip. */
  readonly audience?: string | null;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly onMedia?: () => void;
}

/** The body of every composer: chip, editors, what is attached, toolbar. Inline and modal live side by side with the same test-ids. */
export function Composer({ composer, layout, placeholder, submitLabel, audience, above, below, onMedia }: Props) {
  const { t, me, options } = usePage();
  const [active, setActive] = useState(0);
  const isThread = composer.parts.length > 1;
  const toolbar = <Toolbar composer={composer} layout={layout} submitLabel={isThread ? t('postAll') : submitLabel} />;
  return (
    <div
      ref={(node) => {
        composer.root.current = node;
      }}
      onDragOver={(e) => e.preventDefault()}
      onDrop={(e) => !e.isDefaultPrevented() && composer.files.onDrop(e)}
    >
      {above}
      {composer.parts.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a thread are their order
        <div className={row} key={`${composer.mountKey}-${index}`}>
          <div className={avatar} data-testid={`UserAvatar-Container-${me.handle}`} />
          <div className={grow}>
            {index === 0 && audience !== undefined && (
              <div className={chip}>
                <Press label={t('chooseAudience')} onPress={() => undefined}>
                  {audience ?? t('everyone')}
                </Press>
              </div>
            )}
            {layout === 'mobile' ? (
              <PlainBox
                composer={composer}
                index={index}
                placeholder={placeholder}
                inside={options.query.get('textarea') === 'inside'}
              />
            ) : (
              <DraftBox
                testId={`tweetTextarea_${index}`}
                label={t('postText')}
                placeholder={index === 0 ? placeholder : t('threadPlaceholder')}
                state={state}
                onChange={(next) => composer.setPart(index, next)}
                submitKey="mod+enter"
                onSubmit={(event) => composer.submit(event, 'mod+enter')}
                onFiles={composer.files.attach}
                onFocus={() => setActive(index)}
                autoFocus={layout === 'modal' && index === composer.parts.length - 1 && composer.mountKey === 0}
              />
            )}
            {index === 0 && <Poll composer={composer} />}
            {index === 0 && <Attachments files={composer.files} onMedia={onMedia} />}
            {index === 0 && below}
            {/* Post stands in the one part there is, and moves to the foot as soon as there are several. */}
            {!isThread && toolbar}
          </div>
        </div>
      ))}
      {isThread && <div data-active={active}>{toolbar}</div>}
      {composer.asking && (
        <ConfirmSheet
          title={t('altPrompt')}
          confirm={t('notThisTime')}
          cancel={t('addAlt')}
          onConfirm={() => composer.answer(true)}
          onCancel={() => composer.answer(false)}
        />
      )}
    </div>
  );
}
