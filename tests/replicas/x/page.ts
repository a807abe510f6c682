import { createContext, useContext } from 'react';
import type { ReplicaRecorder } from '../shared/createReplica.ts';
import type { ReplicaOptions } from '../shared/options.ts';
import type { LabelKey } from './labels.ts';

/** Account that is signed in; `handle=…`, `name=…` and `protected=1` in the address change it. */
export interface Me {
  readonly handle: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** Which box the modal holds; X keeps this in the state of its history entry, not in the address. */
export type ModalKind = 'modal-post' | 'modal-reply' | 'quote' | 'thread' | 'edit' | 'poll';

export interface Page {
  readonly options: ReplicaOptions;
  readonly recorder: ReplicaRecorder;
  readonly t: (key: LabelKey, fill?: string) => string;
  readonly me: Me;
  readonly layers: HTMLElement;
  /** pushState and a re-render, as X's router does. */
  readonly go: (path: string, modal?: ModalKind) => void;
  readonly toast: (text: string) => void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('No page.');
  return page;
}

/** The post that is answered or quoted. */
export const OTHER = {
  name: 'Harbour School',
  handle: 'harbourschool',
  text: 'Year 6 had a wonderful morning at the museum today.',
  path: '/harbourschool/status/1790000000000000001',
};
