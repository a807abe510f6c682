// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { useMemo, useState } from 'react';
import type { ReplicaRecorder } from '../shared/createReplica.ts';
import type { ReplicaOptions } from '../shared/options.ts';
import { PagePopover } from '../shared/PagePopover.tsx';
import { translator } from '../shared/translate.ts';
import { LABELS } from './labels.ts';
import { layer, shell, toastBox, topmost } from './looks.ts';
import { MobileComposer } from './MobileComposer.tsx';
import { ModalComposer } from './ModalComposer.tsx';
import { Navigation } from './Navigation.tsx';
import { Profile } from './Profile.tsx';
import { type Page, PageContext } from './page.ts';
import type { Router } from './router.ts';
import { Screen } from './Screen.tsx';
import { useRoute } from './useRoute.ts';

interface Props {
  readonly options: ReplicaOptions;
  readonly recorder: ReplicaRecorder;
  readonly router: Router;
}

/** X's frame: `#react-root > div > div` holds `#layers`, whose nodes are reused, beside navigation and the primary column. */
export function App({ options, recorder, router }: Props) {
  const route = useRoute(router);
  const [layers, setLayers] = useState<HTMLElement | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const page = useMemo<Page | null>(
    () =>
      layers && {
        options,
        recorder,
        layers,
        t: translator(LABELS, options.lang),
        me: {
          handle: options.query.get('handle') ?? 'jo_marsh',
          name: options.query.get('name') ?? 'Jo Marsh',
          isProtected: options.query.get('protected') === '1',
        },
        go: (path, modal) => router.go(path, modal),
        toast: (text) => {
          setMessage(text);
          setTimeout(() => setMessage(null), 2500);
        },
      },
    [layers, options, recorder, router],
  );
  const leave = (): void => router.go(route.behind);
  const isMobile = options.surface === 'mobile-post';
  return (
    <div>
      <div>
        <div id="layers" ref={setLayers} className={options.maxZ ? topmost : layer} />
        {page && (
          <PageContext.Provider value={page}>
            <div className={shell}>
              <Navigation />
              {isMobile && route.modal ? <MobileComposer onLeave={leave} /> : <Screen path={route.behind} />}
            </div>
            {route.modal && !isMobile && (
              <ModalComposer key={route.modal} kind={route.modal} screen={route.screen} onLeave={leave} />
            )}
            {route.isProfile && <Profile onLeave={leave} />}
            {message && (
              <div className={toastBox} role="alert" data-testid="toast">
                <span>{message}</span> <a href={`/${page.me.handle}/status/1`}>{page.t('view')}</a>
              </div>
            )}
            {options.popover && <PagePopover />}
          </PageContext.Provider>
        )}
      </div>
    </div>
  );
}
