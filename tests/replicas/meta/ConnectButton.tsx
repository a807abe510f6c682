import { useRef, useState } from 'react';
import { connect } from '../shared/connect.ts';
import type { ConnectionAct } from '../shared/types.ts';
import { useConnector } from '../shared/useConnector.ts';
import { PressButton } from './PressButton.tsx';
import { useReplica } from './ReplicaContext.ts';

interface Props {
  readonly act: ConnectionAct;
  /** As displayed. */
  readonly person: string;
  readonly label: string;
  /** What the button reads afterwards; a press then takes it back. */
  readonly done: string;
  /** Instead of the button's own change. */
  readonly onDone?: () => void;
}

/** A button between two people: Confirm, Add friend, Follow, Like. */
export function ConnectButton({ act, person, label, done, onDone }: Props) {
  const { options, recorder } = useReplica();
  const [isDone, setDone] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useConnector(recorder, act, person, ref);
  return (
    <PressButton
      ref={ref}
      label={isDone ? done : label}
      onPress={(event) => {
        if (isDone) return setDone(false);
        connect(recorder, options, { act, person, trusted: event.isTrusted }, onDone ?? (() => setDone(true)));
      }}
    />
  );
}
