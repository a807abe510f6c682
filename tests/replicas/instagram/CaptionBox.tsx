import { LexicalBox } from '../meta/LexicalBox.tsx';
import { TextField } from '../meta/TextField.tsx';
import { t } from './t.ts';
import type { Draft } from './useDraft.ts';

/** Lexical on most builds (ten and more sources, 2024-2026), a textarea on others (OPENCLI 2026-05). Enter is a new line. */
export function CaptionBox({ draft }: { readonly draft: Draft }) {
  if (draft.lexical)
    return (
      <LexicalBox
        box={draft.box}
        label={t('writeCaption')}
        placeholder={t('writeCaption')}
        enter="paragraph"
        autoFocus
      />
    );
  return (
    <TextField
      field={draft.field}
      aria-label={t('writeCaption')}
      placeholder={t('writeCaption')}
      maxLength={2200}
      value={draft.text}
      onText={draft.setText}
    />
  );
}
