import { z } from 'zod';
import { actorTypes } from '../model/actor.js';
import { identityKinds } from '../model/identity.js';
import { polarities, statuses } from '../model/relation-mention.js';

const LONGEST_NAME = 2_000;
const LONGEST_TEXT = 1_000_000;
const LONGEST_LIST = 100_000;

// Each object lists its properties in the order files have them, for what is parsed is written again in this order.

const name = z.string().max(LONGEST_NAME);
const text = z.string().max(LONGEST_TEXT);
const count = z.int().min(0);
const day = z.string().regex(/^-?\d{4,6}-\d\d-\d\d$/, 'expected a day such as 2025-07-21');
const date = z
  .string()
  .regex(/^-?\d{4,6}(-\d\d){0,2}(T[\d:.]{1,20}(Z|[+-]\d\d:?\d\d)?)?$/, 'expected an ISO date such as 2025-07');
const url = z
  .string()
  .max(LONGEST_NAME)
  .regex(/^https?:\/\//i, 'expected an address that begins with http:// or https://');
const actorType = z.enum(actorTypes);

/** Ids have their type in front; so none can be the name of a property that every object has. */
const actorKey = name.regex(new RegExp(`^(?:${actorTypes.join('|')}):`), 'expected an id such as country:nor');

const span = z.object({ text, start: count, end: count });
const actor = z.object({ id: actorKey, name, type: actorType });

const evidence = z.object({
  id: name,
  doc: name,
  date: date.nullable(),
  publisher: name.nullable(),
  source: span,
  target: span,
  predicate: z.object({ text, lemma: name, start: count, end: count }),
  theme: z
    .object({ text, quantity: z.number().nullable(), unit: name.nullable(), start: count, end: count })
    .nullable(),
  money: z.object({ amount: z.number(), currency: name }).nullable(),
  time: z
    .object({
      start: day.nullable(),
      end: day.nullable(),
      precision: z.enum(['day', 'week', 'month', 'quarter', 'year', 'decade']),
      text,
    })
    .nullable(),
  place: actor.nullable(),
  by: actor.nullable(),
  sentence: z.object({ region: z.enum(['headline', 'body', 'caption']), start: count, end: count, text }),
  rule: name,
  confidence: z.number().min(0).max(1),
});

const reason = z.object({
  name,
  because: z.enum(identityKinds),
  id: actorKey.exactOptional(),
  doc: name.exactOptional(),
  with: actorKey.exactOptional(),
  line: count.exactOptional(),
});

export const nodeSchema = z.object({
  key: actorKey,
  attributes: z.object({
    label: name,
    type: actorType,
    aliases: z.array(name).max(LONGEST_LIST),
    generic: z.boolean(),
    reasons: z.array(reason).max(LONGEST_LIST).exactOptional(),
    mentions: count,
    documents: count,
    x: z.number(),
    y: z.number(),
  }),
});

export const edgeSchema = z.object({
  key: name.min(1),
  source: actorKey,
  target: actorKey,
  attributes: z.object({
    relation: name.min(1),
    lemma: name.nullable(),
    status: z.enum(statuses),
    polarity: z.enum(polarities),
    mentions: count,
    documents: count,
    support: count,
    confidence: z.number().min(0).max(1),
    since: day.nullable(),
    until: day.nullable(),
    publishers: z.array(name).max(LONGEST_LIST),
    evidence: z.array(evidence).max(LONGEST_LIST),
  }),
});

const relationType = z.object({
  id: name.min(1),
  label: name,
  reads: name,
  group: name,
  symmetric: z.boolean(),
  inverse: name.nullable(),
  plover: name.nullable(),
  cameo: name.nullable(),
  ftm: name.nullable().optional(),
});

export const sourceSchema = z.object({
  id: name,
  file: name,
  title: name.nullable(),
  date: date.nullable(),
  publisher: name.nullable(),
  url: url.nullable(),
  story: name,
});

export const attributesSchema = z.object({
  schema: z.string().regex(/^\d{1,6}\.\d{1,6}$/, 'expected a version such as 1.0'),
  generator: name,
  name,
  documents: count,
  sentences: count,
  relationMentions: count,
  relationTypes: z.array(relationType).max(LONGEST_LIST),
});

/** The file's outermost shape; the parts are checked one by one. */
export const fileSchema = z.object({
  options: z.object({ type: z.literal('directed'), multi: z.literal(true) }),
  attributes: z.looseObject({
    sources: z.custom<object>((value) => typeof value === 'object' && value !== null, 'expected an object'),
  }),
  nodes: z.array(z.unknown()),
  edges: z.array(z.unknown()),
});
