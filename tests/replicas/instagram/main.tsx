import { startPage } from '../meta/startPage.tsx';
import { readOptions } from '../shared/options.ts';
import { App, opener } from './App.tsx';
import { viewerOf } from './people.ts';

const { id } = viewerOf(readOptions(new URL(location.href)).query);
// biome-ignore lint/suspicious/noDocumentCookie: as the site has it
document.cookie = `ds_user_id=${id}; path=/`;

startPage('instagram', (surface) => opener.open(surface), <App />);
