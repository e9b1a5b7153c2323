import type { Diagnostic } from '../index.js';

/** One diagnostic as a line of standard error. */
export function formatDiagnostic({ file, line, severity, message }: Diagnostic): string {
  return `${file}${line === null ? '' : `:${line}`}: ${severity}: ${message}`;
}
