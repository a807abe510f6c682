/** Milliseconds of processor time that the work takes: unlike those of a clock, much the same on a busy machine. */
export async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
