const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does what must not stop half-way: when the program is told to end, the work hears of it by its signal, cleans up, and only then
 * the program ends as it was told to, with a word to the user. Told twice, it ends at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>, word?: string): Promise<T> {
  const controller = new AbortController();
  let received: NodeJS.Signals | null = null;
  const stop = (name: NodeJS.Signals): void => {
    if (received !== null) end(name);
    received = name;
    controller.abort(new Error('interrupted'));
  };
  const end = (name: NodeJS.Signals): void => {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
    process.kill(process.pid, name);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work(controller.signal);
  } finally {
    if (received === null) for (const signal of SIGNALS) process.removeListener(signal, stop);
    else {
      if (word !== undefined) process.stderr.write(`${word}\n`);
      end(received);
    }
  }
}
