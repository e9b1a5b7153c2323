/** A question that cannot be answered as asked. The message says why, and what was probably meant. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(
    message: string,
    /** What could have been meant, the likeliest first. */
    readonly suggestions: readonly string[] = [],
    /** Lines after the message that show the place. */
    place = '',
  ) {
    super((suggestions.length === 0 ? message : `${message}; did you mean ${orList(suggestions)}?`) + place);
  }
}

function orList(suggestions: readonly string[]): string {
  const quoted = suggestions.map((suggestion) => `\`${suggestion}\``);
  return quoted.length === 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
