import { useRef, useState } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { connect } from '../shared/connect.ts';
import { useConnector } from '../shared/useConnector.ts';
import { t } from './t.ts';

/** Confirm and Delete of a request to follow. */
export function RequestButtons({ person }: { readonly person: string }) {
  const { options, recorder } = useReplica();
  const [answer, setAnswer] = useState<'confirmed' | 'delete' | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  useConnector(recorder, 'accept', person, ref);
  if (answer) return <span>{t(answer)}</span>;
  return (
    <>
      <PressButton
        ref={ref}
        onPress={({ isTrusted }) =>
          connect(recorder, options, { act: 'accept', person, trusted: isTrusted }, () => setAnswer('confirmed'))
        }
      >
        <span>{t('confirm')}</span>
      </PressButton>
      <PressButton onPress={() => setAnswer('delete')}>
        <span>{t('delete')}</span>
      </PressButton>
    </>
  );
}
