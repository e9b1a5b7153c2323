import { z } from 'zod';
import { actorTypes } from '../model/actor.js';
import type { Frame, RelationDefinition, TriggerKind } from '../model/frame.js';
import { polarities, statuses } from '../model/relation-mention.js';
import { readYaml } from './read-yaml.js';

const words = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value));
const types = z.array(z.enum(actorTypes)).min(1);
const constraints = z.record(z.string(), z.array(z.string()));

const frameSchema = z.strictObject({
  verb: words.optional(),
  noun: words.optional(),
  role: words.optional(),
  adjective: words.optional(),
  compound: words.optional(),
  organ: z.boolean().optional(),
  name: z.boolean().optional(),
  id: z.string().optional(),
  source: words.optional(),
  target: words,
  theme: words.optional(),
  require: constraints.optional(),
  forbid: constraints.optional(),
  through: z.array(z.enum(['source', 'target'])).optional(),
  support: words.optional(),
  adjunct: z.union([z.boolean(), z.array(z.string()).min(1)]).optional(),
  status: z.enum(statuses).optional(),
  polarity: z.enum(polarities).optional(),
  'source-types': types.optional(),
  'target-types': types.optional(),
  passive: z.boolean().optional(),
});

const fileSchema = z.strictObject({
  label: z.string(),
  reads: z.string().regex(/\{source\}.*\{target\}|\{target\}.*\{source\}/, 'must name {source} and {target}'),
  group: z.string(),
  symmetric: z.boolean(),
  inverse: z.string().nullable(),
  source: types,
  target: types,
  plover: z.string().nullable(),
  cameo: z.string().nullable(),
  ftm: z.string().nullable().optional(),
  frames: z.array(frameSchema).min(1),
  examples: z.array(z.string()).min(1),
  'near-misses': z.array(z.string()).min(1),
});

type RawFrame = z.output<typeof frameSchema>;
type RawFile = z.output<typeof fileSchema>;

const kinds: readonly TriggerKind[] = ['verb', 'noun', 'role', 'adjective', 'compound', 'organ', 'name'];
const defaultSource: Readonly<Record<TriggerKind, readonly string[]>> = {
  verb: ['subject'],
  noun: ['possessor', 'modifier', 'by', 'of'],
  role: ['self'],
  adjective: ['subject'],
  compound: ['self'],
  organ: ['self'],
  name: ['self'],
};

/** Reads one file of grammar/relations; the relation's id is the file's name. Throws a LexiconError. */
export function parseRelationType(text: string, file: string): RelationDefinition {
  const { value } = readYaml(text, file, fileSchema as unknown as z.ZodType<RawFile>);
  const id = (file.split('/').pop() ?? file).replace(/\.ya?ml$/, '');
  return {
    id,
    file,
    label: value.label,
    reads: value.reads,
    group: value.group,
    symmetric: value.symmetric,
    inverse: value.inverse,
    plover: value.plover,
    cameo: value.cameo,
    ftm: value.ftm ?? null,
    frames: value.frames.map((frame) => toFrame(frame, id, value)),
    examples: value.examples,
    nearMisses: value['near-misses'],
  };
}

function toFrame(raw: RawFrame, relation: string, file: RawFile): Frame {
  const kind = kinds.find((name) => raw[name] !== undefined) ?? 'organ';
  const triggers =
    kind === 'organ' || kind === 'name' ? [kind] : (raw[kind] as string[]).map((trigger) => trigger.toLowerCase());
  const require = toMap(raw.require);
  return {
    relation,
    kind,
    triggers,
    id: (raw.id ?? triggers[0] ?? kind).replaceAll(' ', '-'),
    source: raw.source ?? defaultSource[kind],
    target: raw.target,
    theme: raw.theme ?? [],
    require,
    forbid: toMap(raw.forbid),
    throughSource: raw.through?.includes('source') ?? false,
    throughTarget: raw.through?.includes('target') ?? false,
    support: new Set(raw.support ?? []),
    adjunct: raw.adjunct !== undefined && raw.adjunct !== false,
    adjunctPrepositions: new Set(Array.isArray(raw.adjunct) ? raw.adjunct : []),
    status: raw.status ?? null,
    polarity: raw.polarity ?? null,
    sourceTypes: new Set(raw['source-types'] ?? file.source),
    targetTypes: new Set(raw['target-types'] ?? file.target),
    passive: raw.passive ?? true,
    weight:
      2 * require.size +
      (raw.theme ? 1 : 0) +
      (raw['target-types'] || raw['source-types'] ? 1 : 0) -
      (raw.through ? 1 : 0),
  };
}

function toMap(raw: Readonly<Record<string, readonly string[]>> | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(raw ?? {}).map(([name, lemmas]) => [name, new Set(lemmas)]));
}
