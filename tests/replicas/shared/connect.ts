import type { ReplicaRecorder } from './createReplica.ts';
import type { ReplicaOptions } from './options.ts';
import { SLOW_MS } from './publish.ts';
import type { Connection } from './types.ts';

/**
 * What every control between people ends in. Returns false where the site ignores the press (`trusted-only`). No guard
 * against a second press; `done` runs when the site has done it.
 */
export function connect(
  recorder: ReplicaRecorder,
  options: ReplicaOptions,
  what: Omit<Connection, 'at'>,
  done: () => void = () => undefined,
): boolean {
  if (options.trustedOnly && !what.trusted) return false;
  const finish = (): void => {
    recorder.connected(what);
    done();
  };
  if (options.slow) setTimeout(finish, SLOW_MS);
  else finish();
  return true;
}
