import { style } from '../shared/styles.ts';
import { usePage } from './page.ts';
import type { ComposerState } from './useComposer.ts';

const field = style(
  'width: 100%; min-height: 120px; border: 0; outline: none; font: inherit; font-size: 20px; resize: none;',
);

interface Props {
  readonly composer: ComposerState;
  readonly index: number;
  readonly placeholder: string;
  /** `textarea=inside`: the test-id sits on a `div` round it (CPFT, 2026-08) instead of on the textarea itself (MASK). */
  readonly inside: boolean;
}

/** The narrow layout's editor: a real, controlled textarea. */
export function PlainBox({ composer, index, placeholder, inside }: Props) {
  const { t } = usePage();
  const id = `tweetTextarea_${index}`;
  return (
    <div data-testid={inside ? id : undefined}>
      <textarea
        className={field}
        data-testid={inside ? undefined : id}
        aria-label={t('postText')}
        placeholder={placeholder}
        value={composer.plain(index)}
        onChange={(e) => composer.setPlain(index, e.target.value)}
        onPaste={composer.files.onPaste}
        onKeyDown={(e) => {
          if (e.keyCode === 13 && (e.ctrlKey || e.metaKey) && !e.altKey) composer.submit(e, 'mod+enter');
        }}
      />
    </div>
  );
}
