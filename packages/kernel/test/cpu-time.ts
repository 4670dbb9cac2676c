/** Milliseconds this thread worked for it: what else the machine does in the meantime does not count. */
export function cpuMillis(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
