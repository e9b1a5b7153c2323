/** What went wrong while a file was written; the old file, if there was one, is still whole. */
export class OutputError extends Error {
  readonly path: string;
  /** The system's code (`ENOSPC`, `EACCES`, …), or null if it gave none. */
  readonly code: string | null;

  constructor(path: string, cause: unknown) {
    const code = codeOf(cause);
    super(`${path} could not be written: ${reason(code, cause)}`, { cause });
    this.name = 'OutputError';
    this.path = path;
    this.code = code;
  }
}

function codeOf(cause: unknown): string | null {
  const code = (cause as Partial<NodeJS.ErrnoException> | null)?.code;
  return typeof code === 'string' ? code : null;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full; make room or write elsewhere'],
  ['EDQUOT', 'the disk quota is used up; make room or write elsewhere'],
  ['EROFS', 'the disk is read-only; write elsewhere'],
  ['EACCES', 'you may not write in this folder; choose another one or change its permissions'],
  ['EPERM', 'you may not write in this folder; choose another one or change its permissions'],
  ['EISDIR', 'there is a folder of that name; give the name of a file'],
  ['EEXIST', 'a part of the path is a file, not a folder; choose another path'],
  ['ENOTDIR', 'a part of the path is a file, not a folder; choose another path'],
  ['ENAMETOOLONG', 'the name is too long; choose a shorter one'],
  ['ENOENT', 'no folder can be made there; choose another path'],
  ['EFBIG', 'files may not be that large here; write elsewhere'],
  ['EMFILE', 'too many files are open; write fewer at a time'],
]);

function reason(code: string | null, cause: unknown): string {
  const known = code === null ? undefined : REASONS.get(code);
  return known ?? (cause as Partial<Error> | null)?.message ?? String(cause);
}
