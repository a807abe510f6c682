import { createContext, useContext } from 'react';
import type { Actor } from './people.ts';

/** What is open on the page; the address alone does not tell, as on the site. */
export interface FacebookPage {
  readonly actor: Actor;
  readonly path: string;
  /** Surface id of the dialog that is open. */
  readonly dialog: string | null;
  readonly openDialog: (surface: string | null) => void;
}

export const FacebookContext = createContext<FacebookPage | null>(null);

export function useFacebook(): FacebookPage {
  const page = useContext(FacebookContext);
  if (!page) throw new Error('A Facebook component stands outside its page.');
  return page;
}
