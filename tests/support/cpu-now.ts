/**
 * Milliseconds of processor time that this process has used. Tests that bound what a piece of work costs read this
 * clock: unlike the one on the wall it stands still while other work has the processor.
 */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
