/** A file that was opened as a graph is not one. The message says what was expected and where. */
export class GraphFileError extends Error {
  override readonly name = 'GraphFileError';
}
