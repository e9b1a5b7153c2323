import type { Progress } from '../index.js';

/** Milliseconds between two looks at how far things are. */
const PAUSE = 200;

/** Shows on a terminal how far a build is, how fast it goes and how long it will take; elsewhere nothing. */
export class ProgressLine {
  readonly #isShown = process.stderr.isTTY === true;
  #started: number | null = null;
  #last = -Infinity;

  readonly show = (progress: Progress): void => {
    const now = performance.now();
    this.#started ??= now;
    const isDue = progress.step !== 'read' || now - this.#last >= PAUSE;
    if (!this.#isShown || !isDue) return;
    this.#last = now;
    process.stderr.write(`\r\u001b[K${describeProgress(progress, (now - this.#started) / 1000)}`);
  };

  clear(): void {
    if (this.#isShown) process.stderr.write('\r\u001b[K');
  }
}

const STEPS: Readonly<Record<Exclude<Progress['step'], 'read'>, string>> = {
  compare: 'looking for copies of one story',
  fold: 'gathering what they say',
  'lay out': 'laying out the graph',
};

/** How far things are after so many seconds, in one line. */
export function describeProgress({ step, documents, bytes, totalBytes }: Progress, seconds: number): string {
  const read = `${documents} ${documents === 1 ? 'document' : 'documents'}`;
  if (step !== 'read') return `${read} · ${STEPS[step]}`;
  const rate = documents / Math.max(seconds, 0.001);
  const parts = [read, `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s`];
  const share = totalBytes === null || totalBytes === 0 ? 0 : bytes / totalBytes;
  if (share > 0) parts.push(`${Math.floor(share * 100)} %`);
  if (share > 0 && seconds > 2) parts.push(`${span((seconds / share) * (1 - share))} left`);
  return parts.join(' · ');
}

function span(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
