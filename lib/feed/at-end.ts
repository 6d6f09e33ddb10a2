/** Runs `task` once, when the life that `signal` stands for is over. */
export function atEnd(signal: AbortSignal, task: () => void): void {
  signal.addEventListener('abort', task, { once: true });
}
