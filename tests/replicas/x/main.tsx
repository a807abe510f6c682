import { createRoot } from 'react-dom/client';
import { createReplica } from '../shared/createReplica.ts';
import { readOptions } from '../shared/options.ts';
import { App } from './App.tsx';
import { openSurface } from './openSurface.ts';
import { createRouter } from './router.ts';

const options = readOptions(new URL(location.href));
document.documentElement.dataset.theme = options.theme;
const router = createRouter(options.surface === 'modal-reply' ? '/harbourschool/status/1790000000000000001' : '/home');
const recorder = createReplica('x', (surface) => openSurface(router, surface));
const root = document.getElementById('react-root');
if (root) createRoot(root).render(<App options={options} recorder={recorder} router={router} />);
if (options.surface) openSurface(router, options.surface);
