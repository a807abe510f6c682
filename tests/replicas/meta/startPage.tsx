import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createReplica } from '../shared/createReplica.ts';
import { readOptions } from '../shared/options.ts';
import { PagePopover } from '../shared/PagePopover.tsx';
import { globalStyle, style } from '../shared/styles.ts';
import type { ReplicaSiteId } from '../shared/types.ts';
import { ReplicaContext } from './ReplicaContext.ts';

/** One React root, one layers container beside it, and a sibling dialog that has long been closed. */
export function startPage(site: ReplicaSiteId, open: (surface: string) => void, app: ReactNode): void {
  const options = readOptions(new URL(location.href));
  const recorder = createReplica(site, open);
  globalStyle(`:root { color-scheme: ${options.theme}; }`);
  const layers = document.createElement('div');
  layers.className = style(
    options.maxZ ? 'position: relative; z-index: 2147483647;' : 'position: relative; z-index: 400;',
  );
  const stale = document.createElement('div');
  stale.setAttribute('role', 'dialog');
  stale.hidden = true;
  layers.append(stale);
  document.body.append(layers);
  const mount = document.querySelector('[id^="mount_0_0"]');
  if (!mount) throw new Error('No mount point in the page.');
  createRoot(mount).render(
    <ReplicaContext.Provider value={{ options, recorder, layers }}>
      {app}
      {options.popover && <PagePopover />}
    </ReplicaContext.Provider>,
  );
}
