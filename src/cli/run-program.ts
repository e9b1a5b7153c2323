import { CommanderError } from 'commander';
import { makeProgram } from './program.js';

/** Runs the command that the arguments name and sets the exit code. What goes wrong is said on standard error. */
export async function runProgram(args: readonly string[]): Promise<void> {
  try {
    const program = await makeProgram(args);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = await report(error);
  }
}

/** What went wrong as a person reads it; a mistake of this program's own with its stack. Gives the exit code. */
async function report(error: unknown): Promise<number> {
  // Commander has said already what was wrong with the arguments; help and version come this way too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  // Only now, for it loads all there is.
  const { CorrectionsError, GraphFileError, LexiconError, OutputError, QueryError, ServeError } =
    await import('../index.js');
  const kinds = [LexiconError, CorrectionsError, OutputError, GraphFileError, QueryError, ServeError, RangeError];
  const isKnown = kinds.some((kind) => error instanceof kind) || isSystemError(error);
  const text = error instanceof Error ? (isKnown ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`whowhom: ${text}\n`);
  return 2;
}

function isSystemError(error: unknown): boolean {
  return typeof (error as Partial<NodeJS.ErrnoException> | null)?.syscall === 'string';
}
