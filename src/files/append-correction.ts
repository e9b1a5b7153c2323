import { isSeq, parseDocument } from 'yaml';

/**
 * The text of a corrections file with one more entry, whatever comments and order a person has given it. The text must be one that
 * readCorrections takes, or empty.
 */
export function appendCorrection(text: string, schema: string, entry: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(text, { schema: 'core' });
  if (document.contents === null) document.contents = document.createNode({ schema, corrections: [] }) as never;
  const list = document.get('corrections');
  if (isSeq(list)) {
    list.flow = false;
    list.add(document.createNode(entry));
  } else document.set('corrections', document.createNode([entry]));
  return document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}
