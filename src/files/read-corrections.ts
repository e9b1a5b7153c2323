import { LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { z } from 'zod';
import { actorTypes } from '../model/actor.js';
import type { Correction, PlacedCorrection } from '../model/correction.js';

/** A corrections file that is not as docs/corrections.md says; the message has every mistake with its file and line. */
export class CorrectionsError extends Error {
  override readonly name = 'CorrectionsError';
}

const id = z.string().min(1);
const ids = z.array(id).min(1);
const actorType = z.enum(actorTypes);
const about = z.string().default('');

const shapes = {
  reject: z.strictObject({ reject: ids, about }),
  confirm: z.strictObject({ confirm: ids, about }),
  merge: z.strictObject({ merge: z.array(id).min(2) }),
  distinct: z.strictObject({ distinct: z.array(id).min(2) }),
  split: z.strictObject({ split: id, evidence: ids, name: id, type: actorType.optional() }),
  rename: z.strictObject({ rename: id, name: id }),
  retype: z.strictObject({ retype: id, type: actorType }),
  drop: z.strictObject({ drop: id }),
  note: z.strictObject({ note: id, text: id }),
  tag: z.strictObject({ tag: id, text: z.string().regex(/^[\p{L}\p{N}_-]+$/u, 'a tag is one word') }),
} as const;

type Kind = keyof typeof shapes;
type Shaped = { readonly [K in Kind]: { readonly kind: K; readonly value: z.infer<(typeof shapes)[K]> } }[Kind];

/** Reads `NAME.corrections.yaml`; `file` is how a CorrectionsError names it. */
export function readCorrections(text: string, file: string): readonly Correction[] {
  return placeCorrections(text, file).map(({ correction }) => correction);
}

/** The same with the line of each. */
export function placeCorrections(text: string, file: string): readonly PlacedCorrection[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    throw new CorrectionsError(`${file}:${line}: ${broken.message.split('\n')[0] ?? ''}`);
  }
  const items = itemsOf(valueOf(document, file), file);
  const complaints: string[] = [];
  const corrections = items.flatMap((item, i) => {
    const [shaped, line] = [shape(item), lineOf(document, lines, i)];
    if (typeof shaped !== 'string') return [{ correction: toCorrection(shaped), line }];
    complaints.push(`${file}:${line}: ${shaped}`);
    return [];
  });
  if (complaints.length > 0) throw new CorrectionsError(complaints.join('\n'));
  return corrections;
}

function valueOf(document: YamlDocument, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new CorrectionsError(`${file}:1: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function itemsOf(value: unknown, file: string): readonly unknown[] {
  if (value === null) return [];
  const whole = z.strictObject({ schema: z.string(), corrections: z.array(z.unknown()).nullable() }).safeParse(value);
  if (!whole.success) {
    throw new CorrectionsError(`${file}:1: a corrections file has the keys schema ("1.0") and corrections (a list)`);
  }
  if (!/^1\b/.test(whole.data.schema)) {
    throw new CorrectionsError(`${file}:1: schema "${whole.data.schema}" is not known; this program reads "1.0"`);
  }
  return whole.data.corrections ?? [];
}

/** An entry by the one key that says what it is; or what is wrong with it. */
function shape(item: unknown): Shaped | string {
  const keys = typeof item === 'object' && item !== null ? Object.keys(item) : [];
  const kind = (Object.keys(shapes) as Kind[]).find((one) => keys.includes(one));
  if (kind === undefined) return `an entry begins with one of ${Object.keys(shapes).join(', ')}`;
  const parsed = shapes[kind].safeParse(item);
  if (parsed.success) return { kind, value: parsed.data } as Shaped;
  const [issue] = parsed.error.issues;
  return `${kind}: ${issue ? `${issue.path.join('.')}${issue.path.length > 0 ? ': ' : ''}${issue.message}` : 'unreadable'}`;
}

function toCorrection({ kind, value }: Shaped): Correction {
  switch (kind) {
    case 'reject':
      return { type: 'reject', evidence: value.reject, about: value.about };
    case 'confirm':
      return { type: 'confirm', evidence: value.confirm, about: value.about };
    case 'merge':
      return { type: 'merge', actors: value.merge };
    case 'distinct':
      return { type: 'distinct', actors: value.distinct };
    case 'split':
      return {
        ...{ type: 'split', actor: value.split, evidence: value.evidence },
        ...{ name: value.name, to: value.type ?? null },
      };
    case 'rename':
      return { type: 'rename', actor: value.rename, name: value.name };
    case 'retype':
      return { type: 'retype', actor: value.retype, to: value.type };
    case 'drop':
      return { type: 'drop', actor: value.drop };
    case 'note':
      return { type: 'note', about: value.note, text: value.text };
    case 'tag':
      return { type: 'tag', about: value.tag, text: value.text };
  }
}

function lineOf(document: YamlDocument, lines: LineCounter, item: number): number {
  const node = document.getIn(['corrections', item], true) as { readonly range?: readonly [number, number, number] };
  return node?.range ? lines.linePos(node.range[0]).line : 1;
}
