import type { Correction } from '../model/correction.js';
import { schemaVersion } from '../model/graph-data.js';

/**
 * Corrections as YAML, in their order. Every value is written as a JSON string, which YAML reads the same, so that no
 * name can break out of its line.
 */
export function writeCorrections(corrections: readonly Correction[]): string {
  const items = corrections.map((one) => `  - ${Object.entries(fieldsOf(one)).map(pair).join('\n    ')}\n`);
  const list = items.length > 0 ? `\n${items.join('')}` : ' []\n';
  return `schema: ${JSON.stringify(schemaVersion)}\ncorrections:${list}`;
}

/** The keys and values of an entry. */
export function fieldsOf(correction: Correction): Readonly<Record<string, unknown>> {
  switch (correction.type) {
    case 'reject':
    case 'confirm':
      return { [correction.type]: correction.evidence, ...(correction.about !== '' && { about: correction.about }) };
    case 'merge':
    case 'distinct':
      return { [correction.type]: correction.actors };
    case 'split': {
      const { actor, evidence, name, to } = correction;
      return { split: actor, evidence, name, ...(to !== null && { type: to }) };
    }
    case 'rename':
      return { rename: correction.actor, name: correction.name };
    case 'retype':
      return { retype: correction.actor, type: correction.to };
    case 'drop':
      return { drop: correction.actor };
    case 'note':
    case 'tag':
      return { [correction.type]: correction.about, text: correction.text };
  }
}

/** JSON leaves two line ends and DEL as they are, which YAML does not read back. */
function pair([key, value]: [string, unknown]): string {
  const json = Array.isArray(value)
    ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    : JSON.stringify(value);
  return `${key}: ${json.replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escapeUnit)}`;
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
