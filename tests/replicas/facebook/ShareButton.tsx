import { useEffect, useRef } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { useFacebook } from './FacebookContext.ts';
import { t } from './t.ts';

/** Whose post the share dialog is about; the site keeps it in the dialog's state, and the dialog does not show it. */
export const sharing: { author: string } = { author: '' };

/** Opens the share dialog, whose Share now passes the post on; with nothing said it is a connection, with words a post. */
export function ShareButton({ author }: { readonly author: string }) {
  const { recorder } = useReplica();
  const { dialog, openDialog } = useFacebook();
  const ref = useRef<HTMLDivElement>(null);
  const isOpen = useRef(false);
  isOpen.current = dialog === 'share';
  useEffect(
    () =>
      recorder.offer('share', author, () =>
        isOpen.current && sharing.author === author ? recorder.replica.submit('share') : ref.current,
      ),
    [recorder, author],
  );
  return (
    <PressButton
      ref={ref}
      label={t('share')}
      onPress={() => {
        sharing.author = author;
        openDialog('share');
      }}
    />
  );
}
