import { useState } from 'react';
import { ConnectButton } from '../meta/ConnectButton.tsx';
import { PressButton } from '../meta/PressButton.tsx';
import { t } from './t.ts';

/** Add friend and Remove of a suggestion; alone on a profile. */
export function AddFriendButtons({ person, alone }: { readonly person: string; readonly alone?: boolean }) {
  const [isRemoved, setRemoved] = useState(false);
  if (isRemoved) return null;
  return (
    <>
      <ConnectButton act="add" person={person} label={t('addFriend')} done={t('cancelRequest')} />
      {!alone && <PressButton label={t('remove')} onPress={() => setRemoved(true)} />}
    </>
  );
}
