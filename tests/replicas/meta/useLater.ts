import { useEffect, useState } from 'react';
import { useReplica } from './ReplicaContext.ts';

/** False for a moment after mounting: the sites open the dialog before its editor stands (FBGROUP, 2026-05). */
export function useLater(): boolean {
  const { options } = useReplica();
  const [ready, setReady] = useState(false);
  const wait = options.query.get('late') === '1' ? 1500 : 120;
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), wait);
    return () => clearTimeout(timer);
  }, [wait]);
  return ready;
}
