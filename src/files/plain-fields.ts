/**
 * A name that begins with a letter; after its colon nothing, a value between quotation marks with nothing in it that they must be told from,
 * or one that begins with a letter or digit and has no mark by which YAML ends it or goes on.
 */
const FIELD =
  /^([A-Za-z][\w-]{0,40}):(?: +(?:"([^"\\\p{Cc}]*)"|'([^'\p{Cc}]*)'|([\p{L}\p{N}](?:[^#:\p{Cc}]|:(?=[^\s:]))*)))?$/u;

/** The fields of YAML, by name, where it is no more than a plain one on each line, as most front matter is; null for all other YAML. */
export function plainFields(yaml: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>();
  for (const line of yaml.replace(/\n$/, '').split('\n')) {
    const found = FIELD.exec(withoutEnd(line));
    if (found === null) return null;
    const [, name = '', double, single, plain] = found;
    if (fields.has(name)) return null;
    fields.set(name, double ?? single ?? plain ?? '');
  }
  return fields;
}

/** Without the blanks that YAML does not read, and a carriage return. An expression for them would try each place of a long row anew. */
function withoutEnd(line: string): string {
  let end = line.endsWith('\r') ? line.length - 1 : line.length;
  while (line[end - 1] === ' ') end--;
  return line.slice(0, end);
}
