import { useRef, useState } from 'react';
import { useReplica } from '../meta/ReplicaContext.ts';
import { connect } from '../shared/connect.ts';
import { useConnector } from '../shared/useConnector.ts';
import { t } from './t.ts';

/** A native button with words and no label (public automation code, 2024 to 2026); `back=1`: Follow Back. */
export function FollowButton({ person }: { readonly person: string }) {
  const { options, recorder } = useReplica();
  const [isDone, setDone] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  useConnector(recorder, 'follow', person, ref);
  const label = options.query.get('back') === '1' ? t('followBack') : t('follow');
  return (
    <button
      ref={ref}
      type="button"
      onClick={({ nativeEvent: { isTrusted } }) => {
        if (isDone) return setDone(false);
        connect(recorder, options, { act: 'follow', person, trusted: isTrusted }, () => setDone(true));
      }}
    >
      <div>
        <div dir="auto">{isDone ? t('following') : label}</div>
      </div>
    </button>
  );
}
