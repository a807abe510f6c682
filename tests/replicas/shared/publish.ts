import type { ReplicaRecorder } from './createReplica.ts';
import type { ReplicaOptions } from './options.ts';
import type { Via } from './types.ts';

/** How long a slow site takes from the press to the publication, in ms. */
export const SLOW_MS = 600;

export interface Publication {
  readonly surface: string;
  /** Read from editor state at the moment of the press. */
  readonly text: string;
  readonly files: readonly string[];
  readonly via: Via;
  readonly trusted: boolean;
  readonly extra?: Readonly<Record<string, string>>;
}

/**
 * What every replica's submit handler ends in. Returns false where the site ignores the press (`trusted-only`).
 * There is no guard against a second press: a twin press makes a twin post, as on the live sites.
 * `done` runs when the site has published: that is when it empties the box.
 */
export function publish(
  recorder: ReplicaRecorder,
  options: ReplicaOptions,
  what: Publication,
  done: () => void,
): boolean {
  if (options.trustedOnly && !what.trusted) return false;
  const finish = (): void => {
    recorder.submitted({ extra: {}, ...what });
    done();
  };
  if (options.slow) setTimeout(finish, SLOW_MS);
  else finish();
  return true;
}
