import { readdirSync, readFileSync } from 'node:fs';

/** Processes of extension pages of the browser on this profile; empty where there is no /proc (not Linux). */
export function extensionProcesses(profile: string): readonly number[] {
  const all = processes();
  const browsers = all.filter(
    ({ command }) => command.includes(`--user-data-dir=${profile}`) && !/--type=/.test(command),
  );
  const inside = new Set(browsers.map(({ pid }) => pid));
  for (let grown = -1; grown !== inside.size; ) {
    grown = inside.size;
    for (const { pid, parent } of all) if (inside.has(parent)) inside.add(pid);
  }
  return all
    .filter(
      ({ pid, command }) => inside.has(pid) && /--type=renderer/.test(command) && /--extension-process/.test(command),
    )
    .map(({ pid }) => pid);
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function processes(): Process[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name in brackets may hold anything; the parent stands two fields behind it.
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return [{ pid: Number(name), parent, command }];
      } catch {
        return [];
      }
    });
}

/** Proportional set size of a process in MB (10^6 bytes); NaN once it is gone. */
export function pssOf(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return kilobytes === undefined ? Number.NaN : (Number(kilobytes) * 1024) / 1e6;
  } catch {
    return Number.NaN;
  }
}

/** Of the largest of them, in MB; NaN for none. */
export function largestPss(pids: readonly number[]): number {
  const values = pids.map(pssOf).filter((value) => !Number.isNaN(value));
  return values.length > 0 ? Math.max(...values) : Number.NaN;
}

/** Ticks a second in the kernel's `stat` of a process, on every Linux that runs Node. */
const TICKS = 100;

/** Processor time of the processes so far, in ms of one core; NaN for none. It does not count what else runs on the machine. */
export function cpuOf(pids: readonly number[]): number {
  const times = pids.flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000];
    } catch {
      return [];
    }
  });
  return times.length > 0 ? times.reduce((sum, one) => sum + one, 0) : Number.NaN;
}

const EVERY_MS = 150;

/** Samples until stopped; `stop` answers with the largest value seen. */
export function watchPss(pids: readonly number[]): { stop(): number } {
  let most = largestPss(pids);
  const timer = setInterval(() => {
    const now = largestPss(pids);
    if (Number.isNaN(most) || now > most) most = now;
  }, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}
