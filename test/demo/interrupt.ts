/**
 * Waits until the process is told to end.
 * @param announce says that it waits: called when an interruption is already understood, because a reader may interrupt at once
 */
export function untilInterrupted(announce: () => void): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    announce();
  });
}
