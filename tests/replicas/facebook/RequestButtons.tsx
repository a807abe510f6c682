import { useState } from 'react';
import { ConnectButton } from '../meta/ConnectButton.tsx';
import { PressButton } from '../meta/PressButton.tsx';
import { t } from './t.ts';

/** Confirm and Delete; `Confirm request` on the profile of who asks. */
export function RequestButtons({ person, onProfile }: { readonly person: string; readonly onProfile?: boolean }) {
  const [answer, setAnswer] = useState<'confirmed' | 'deleted' | null>(null);
  if (answer) return <span>{t(answer === 'confirmed' ? 'confirmed' : 'delete')}</span>;
  return (
    <>
      <ConnectButton
        act="accept"
        person={person}
        label={t(onProfile ? 'confirmRequest' : 'confirm')}
        done={t('confirmed')}
        onDone={() => setAnswer('confirmed')}
      />
      <PressButton label={t(onProfile ? 'deleteRequest' : 'delete')} onPress={() => setAnswer('deleted')} />
    </>
  );
}
