import { type RefObject, useEffect } from 'react';
import type { ReplicaRecorder } from './createReplica.ts';
import type { ConnectionAct } from './types.ts';

/** Lets tests find this control by `replica.connector(act, person)`, with nothing added to the page. */
export function useConnector(
  recorder: ReplicaRecorder,
  act: ConnectionAct,
  person: string,
  ref: RefObject<HTMLElement | null>,
): void {
  useEffect(() => recorder.offer(act, person, () => ref.current), [recorder, act, person, ref]);
}
