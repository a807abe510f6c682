// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useRef, useState } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { connect } from '../shared/connect.ts';
import type { ConnectionAct } from '../shared/types.ts';
import { useConnector } from '../shared/useConnector.ts';

interface Props {
  readonly act: ConnectionAct;
  readonly person: string;
  readonly label: string;
  readonly done: string;
}

/** Like and Repost: a button without a label round an icon that has one (public automation code, 2025 and 2026). */
export function IconConnect({ act, person, label, done }: Props) {
  const { options, recorder } = useReplica();
  const [isDone, setDone] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useConnector(recorder, act, person, ref);
  return (
    <PressButton
      ref={ref}
      onPress={(event) => {
        if (isDone) return setDone(false);
        connect(recorder, options, { act, person, trusted: event.isTrusted }, () => setDone(true));
      }}
    >
      <svg role="img" aria-label={isDone ? done : label} width="24" height="24" />
    </PressButton>
  );
}
