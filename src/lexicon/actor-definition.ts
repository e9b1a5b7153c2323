import { z } from 'zod';
import { slug } from '../common/normalize-name.js';
import { actorTypes } from '../model/actor.js';
import type { ActorId, ActorType } from '../model/actor.js';
import type { Office } from '../model/gazetteer.js';

const id = z
  .string()
  .regex(
    /^(?:person|organization|country|place|event|group):[\p{Ll}\p{N}-]+$/u,
    'write it as `type:name-in-lower-case`',
  );
const name = z.string().min(1);
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'write a date in quotes as "2014", "2014-07" or "2014-07-16"');

const office = z.strictObject({ office: name, of: id, from: date.nullish(), until: date.nullish() });

/** One actor of a file of seeds/actors; most files leave `id` and `type` to the file's own type and the name. */
const entry = z.strictObject({
  id: id.optional(),
  name,
  type: z.enum(actorTypes).optional(),
  aliases: z.array(name).default([]),
  adjectives: z.array(name).default([]),
  people: z.array(name).default([]),
  capital: z.array(name).min(1).optional(),
  country: id.optional(),
  metonym: id.optional(),
  generic: z.boolean().default(false),
  roles: z.array(office).default([]),
});

/** The shape of a file of seeds/actors. */
export const actorFileSchema = z.strictObject({ source: name, type: z.enum(actorTypes), actors: z.array(entry) });
export type ActorFile = z.infer<typeof actorFileSchema>;
type Entry = ActorFile['actors'][number];

/** An actor as listed, with everything that its file leaves out filled in. */
export interface ActorDefinition {
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capital: readonly string[];
  readonly country: ActorId | null;
  readonly metonym: ActorId | null;
  readonly generic: boolean;
  readonly offices: readonly Office[];
  readonly sort: string;
}

/** Fills in what an entry leaves to its file; `type` is the file's, and so is `sort`, its name. */
export function defineActor(raw: Entry, type: ActorType, sort = ''): ActorDefinition {
  const own = raw.type ?? type;
  return {
    id: (raw.id ?? `${own}:${slug(raw.name)}`) as ActorId,
    name: raw.name,
    type: own,
    aliases: raw.aliases,
    adjectives: raw.adjectives,
    people: raw.people,
    capital: raw.capital ?? [],
    country: (raw.country ?? null) as ActorId | null,
    metonym: (raw.metonym ?? null) as ActorId | null,
    generic: raw.generic,
    offices: raw.roles.map((role) => ({
      office: role.office,
      of: role.of as ActorId,
      from: role.from ?? null,
      until: role.until ?? null,
    })),
    sort,
  };
}

/** The id of the place that a country's capital is. */
export function capitalId(name: string): ActorId {
  return `place:${slug(name)}` as ActorId;
}
