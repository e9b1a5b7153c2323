import { wellFormed } from './well-formed.js';

export type CypherValue = string | number | boolean | readonly string[] | null;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A value as Cypher writes it. */
export function cypherLiteral(value: CypherValue): string {
  if (typeof value === 'string') return cypherString(value);
  return value !== null && typeof value === 'object' ? `[${value.map(cypherString).join(', ')}]` : String(value);
}

/**
 * A string in quotes. Some databases replace `\u0027` by a quote before they look where strings end, be there one backslash or
 * two: so a backslash and a u never meet in one string.
 */
function cypherString(text: string): string {
  const escaped = wellFormed(text).replace(/[\\'\n\r\t]/g, (character) => ESCAPES.get(character) ?? character);
  return `'${escaped.replace(/\\\\(?=[uU])/g, "\\\\' + '")}'`;
}

/** A name of a label or relationship type in backticks. */
export function cypherName(name: string): string {
  return `\`${wellFormed(name).replace(/[`\\]/g, '_')}\``;
}

/** Properties as a map; those that are null are left out, as Cypher itself does. */
export function cypherMap(entries: readonly (readonly [name: string, value: CypherValue])[]): string {
  const written = entries.flatMap(([name, value]) => (value === null ? [] : `${name}: ${cypherLiteral(value)}`));
  return `{${written.join(', ')}}`;
}
