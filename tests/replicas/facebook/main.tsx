import { startPage } from '../meta/startPage.tsx';
import { readOptions } from '../shared/options.ts';
import { App, opener } from './App.tsx';
import { actorOf, PERSON } from './people.ts';

/** Cookies that scripts of the site can read: who is signed in, and who acts if that is another (M). */
const actor = actorOf(readOptions(new URL(location.href)).query, location.pathname);
// biome-ignore lint/suspicious/noDocumentCookie: as the site has them
document.cookie = `c_user=${PERSON.id}; path=/`;
// biome-ignore lint/suspicious/noDocumentCookie: as the site has them
document.cookie = `i_user=${actor.id}; path=/; max-age=${actor.id === PERSON.id ? 0 : 3600}`;

startPage('facebook', (surface) => opener.open(surface), <App />);
