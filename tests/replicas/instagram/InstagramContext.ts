import { createContext, useContext } from 'react';
import type { Viewer } from './people.ts';

export interface InstagramPage {
  readonly viewer: Viewer;
  /** Surface id of the dialog that is open. */
  readonly openDialog: (surface: string | null) => void;
}

export const InstagramContext = createContext<InstagramPage | null>(null);

export function useInstagram(): InstagramPage {
  const page = useContext(InstagramContext);
  if (!page) throw new Error('An Instagram component stands outside its page.');
  return page;
}
