import { useState } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { style } from '../shared/styles.ts';
import { MessageBox } from './MessageBox.tsx';
import { FRIEND } from './people.ts';
import { t } from './t.ts';

const tab = style(
  'position: fixed; inset: auto 16px 0 auto; width: 300px; background: Canvas; border: 1px solid; border-radius: 8px 8px 0 0;',
);

/** A chat tab on any page: a dialog by role, without modality, beside whatever else is open. */
export function ChatTab() {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <div role="dialog" aria-label={FRIEND.name} className={tab}>
      <strong>{FRIEND.name}</strong>
      <PressButton icon label={t('closeChat')} onPress={() => setOpen(false)} />
      <MessageBox surface="chat" />
    </div>
  );
}
