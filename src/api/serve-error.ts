/** The viewer cannot be had. The message says why and what to do. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}
