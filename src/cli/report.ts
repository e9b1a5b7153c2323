import type { Diagnostic } from '../index.js';
import { plainText } from './plain-text.js';

/** One diagnostic as a line of standard error. */
export function formatDiagnostic({ file, line, severity, message }: Diagnostic): string {
  return `${plainText(file)}${line === null ? '' : `:${line}`}: ${severity}: ${plainText(message)}`;
}
