import { xmlText } from './well-formed.js';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // A reader would turn these into a space, or drop them.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** Text as the value of an attribute or the content of an element. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES.get(character) ?? character);
}

/** An instruction that holds data, for the one program that knows its name. */
export function instruction(name: string, data: object): string {
  // In JSON both stand in strings only, where they may be written as escapes.
  const json = JSON.stringify(data)
    .replace(/\?>/g, '?\\u003e')
    .replace(/[\ufffe\uffff]/g, escapeUnit);
  return `<?${name} ${json}?>`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16)}`;
}

export type XmlAttributes = readonly (readonly [name: string, value: string | number | null])[];

/** An element without content, or its opening tag; attributes that are null are left out. */
export function tag(name: string, attributes: XmlAttributes, ending: '/>' | '>' = '/>'): string {
  const written = attributes.flatMap(([key, value]) => (value === null ? [] : ` ${key}="${escapeXml(String(value))}"`));
  return `<${name}${written.join('')}${ending}`;
}
