import type { Correction } from '../state/corrections.js';

/**
 * Corrections as a YAML list, one a line. Every value is written as a JSON string, which YAML reads the same, so that
 * no name can break out of its line.
 */
export function serializeCorrections(corrections: readonly Correction[]): string {
  const lines = corrections.map((one) => `- ${Object.entries(fieldsOf(one)).map(pair).join('\n  ')}`);
  return `schema: "1.0"\ncorrections:\n${lines.map((line) => `  ${line.replace(/\n/g, '\n  ')}\n`).join('')}`;
}

function fieldsOf(correction: Correction): Readonly<Record<string, unknown>> {
  switch (correction.type) {
    case 'reject':
    case 'confirm':
      return { [correction.type]: correction.evidence, about: correction.about };
    case 'merge':
      return { merge: [correction.into, correction.actor] };
    case 'rename':
      return { rename: correction.actor, name: correction.name };
    case 'retype':
      return { retype: correction.actor, type: correction.to };
    case 'note':
      return { note: correction.about, text: correction.text };
    case 'tag':
      return { tag: correction.about, text: correction.tag };
  }
}

function pair([key, value]: [string, unknown]): string {
  return `${key}: ${JSON.stringify(value)}`;
}
