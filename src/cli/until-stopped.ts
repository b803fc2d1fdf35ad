/** Waits for Ctrl-C or a supervisor's stop; npm may deliver the same signal twice. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
