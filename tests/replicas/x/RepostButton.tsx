// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { connect } from '../shared/connect.ts';
import { style } from '../shared/styles.ts';
import { useConnector } from '../shared/useConnector.ts';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';

const menuBox = style(
  'position: fixed; inset-block-start: 40vh; inset-inline: 0; margin: 0 auto; width: 220px; z-index: 3; background: Canvas; color: CanvasText; border-radius: 12px; box-shadow: 0 0 12px #0005;',
);
const item = style('display: block; padding: 12px 16px; color: inherit; text-decoration: none; cursor: pointer;');

/**
 * The button says that its menu is open (`aria-expanded`); the menu lies in `#layers`, apart from its post, and holds
 * `retweetConfirm` and the link to the quotation (X's own bundles, July 2025).
 */
export function RepostButton({ author }: { readonly author: string }) {
  const { t, go, options, recorder, layers } = usePage();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const current = useRef<HTMLElement | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useConnector(recorder, 'share', author, current);
  useEffect(() => {
    if (!isOpen) current.current = button.current;
  });
  const repost = (event: MouseEvent): void => {
    event.stopPropagation();
    const trusted = event.nativeEvent.isTrusted;
    connect(recorder, options, { act: 'share', person: author, trusted }, () => {
      setDone(true);
      setOpen(false);
    });
  };
  return (
    <>
      <Press
        pressRef={button}
        testId={isDone ? 'unretweet' : 'retweet'}
        label={t(isDone ? 'undoRepost' : 'repost')}
        menu={isOpen ? 'open' : 'closed'}
        onPress={() => setOpen(!isOpen)}
      >
        ⇄
      </Press>
      {isOpen &&
        createPortal(
          <div role="menu" className={menuBox}>
            <div data-testid="Dropdown">
              <div
                ref={(node) => {
                  if (node) current.current = node;
                }}
                className={item}
                role="menuitem"
                tabIndex={0}
                data-testid="retweetConfirm"
                onClick={repost}
                onKeyUp={(event) => {
                  if (event.key === 'Enter' || event.key === ' ') event.currentTarget.click();
                }}
              >
                <span>{t('repost')}</span>
              </div>
              <a
                className={item}
                role="menuitem"
                href="/compose/post"
                onClick={(event) => {
                  event.preventDefault();
                  setOpen(false);
                  go('/compose/post', 'quote');
                }}
              >
                <span>{t('quote')}</span>
              </a>
            </div>
          </div>,
          layers,
        )}
    </>
  );
}
