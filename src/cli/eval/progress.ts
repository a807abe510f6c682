import type { Io } from '../shared/io.ts';

const EVERY_MS = 5000;
const BAR = 30;

/** Says now and then how far a long run is: a bar that fills on a terminal, else a line every five seconds. */
export function progress({ stderr }: Pick<Io, 'stderr'>, what: string, all: number): (done: number) => void {
  const terminal = 'isTTY' in stderr && stderr.isTTY === true;
  const started = performance.now();
  let last = started;
  return (done) => {
    const now = performance.now();
    if (terminal) {
      if (done !== all && now - last < 100) return;
      last = now;
      const filled = Math.round((BAR * done) / Math.max(1, all));
      const bar = '#'.repeat(filled).padEnd(BAR, '.');
      stderr.write(`\r${what} [${bar}] ${done} of ${all}${done === all ? '\n' : ''}`);
    } else if (now - last >= EVERY_MS) {
      last = now;
      stderr.write(`eval: ${what}, ${done} of ${all} after ${((now - started) / 1000).toFixed(0)} s\n`);
    }
  };
}
