import type { Progress } from '../index.js';

/** Milliseconds between two looks at how far things are. */
const PAUSE = 200;

/** Shows on a terminal how far a build is, how fast it goes and how long it will take; elsewhere nothing. */
export class ProgressLine {
  readonly #isShown = process.stderr.isTTY === true;
  #step: Progress['step'] | null = null;
  #started = 0;
  #last = -Infinity;

  readonly show = (progress: Progress): void => {
    const now = performance.now();
    const isNew = progress.step !== this.#step;
    if (isNew) [this.#step, this.#started] = [progress.step, now];
    if (!this.#isShown || !(isNew || now - this.#last >= PAUSE)) return;
    this.#last = now;
    process.stderr.write(`\r\u001b[K${describeProgress(progress, (now - this.#started) / 1000)}`);
  };

  clear(): void {
    if (this.#isShown) process.stderr.write('\r\u001b[K');
  }
}

const STEPS: Readonly<Record<Exclude<Progress['step'], 'read'>, string>> = {
  compare: 'comparing stories and names',
  fold: 'gathering what they say',
  'lay out': 'laying out the graph',
  write: 'writing the files',
};

/** How far things are with a step after so many seconds of it, in one line. */
export function describeProgress(progress: Progress, seconds: number): string {
  const { step, documents, bytes, totalBytes } = progress;
  const read = `${documents} ${documents === 1 ? 'document' : 'documents'}`;
  if (step !== 'read') return [read, STEPS[step], ...timeLeft(progress.share ?? 0, seconds)].join(' · ');
  const rate = documents / Math.max(seconds, 0.001);
  const share = totalBytes === null || totalBytes === 0 ? 0 : bytes / totalBytes;
  return [read, `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s`, ...timeLeft(share, seconds)].join(' · ');
}

function timeLeft(share: number, seconds: number): readonly string[] {
  if (share === 0) return [];
  const done = `${Math.floor(share * 100)} %`;
  return seconds > 2 ? [done, `${span((seconds / share) * (1 - share))} left`] : [done];
}

function span(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
