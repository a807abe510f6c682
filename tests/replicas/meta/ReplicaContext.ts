import { createContext, useContext } from 'react';
import type { ReplicaRecorder } from '../shared/createReplica.ts';
import type { ReplicaOptions } from '../shared/options.ts';

/** What every component of a page needs. */
export interface ReplicaPage {
  readonly options: ReplicaOptions;
  readonly recorder: ReplicaRecorder;
  /** The layers container, a child of `body`. */
  readonly layers: HTMLElement;
}

export const ReplicaContext = createContext<ReplicaPage | null>(null);

export function useReplica(): ReplicaPage {
  const page = useContext(ReplicaContext);
  if (!page) throw new Error('A replica component stands outside its page.');
  return page;
}
