import { useSyncExternalStore } from 'react';
import type { Route, Router } from './router.ts';

export const useRoute = (router: Router): Route => useSyncExternalStore(router.listen, router.current);
