import { readFileSync } from 'node:fs';
import { append } from '../common/append.js';
import { normalizeName } from '../common/normalize-name.js';
import type { ActorId } from '../model/actor.js';
import { defineActor } from './actor-definition.js';
import type { ActorDefinition } from './actor-definition.js';
import { LexiconError } from './lexicon-error.js';
import type { Complaint } from './lexicon-error.js';
import { readActorList, type ListedActor } from './read-actor-list.js';

export interface WithOwnActors {
  /** Those of the list first, then the others: a name that both have is read as the list's. */
  readonly actors: readonly ActorDefinition[];
  /** The ids of the list. */
  readonly watched: ReadonlySet<ActorId>;
}

/**
 * Adds a list that a user brings to the actors known. An entry that names a known actor is that actor, with the names of both. Throws a
 * LexiconError.
 */
export function addOwnActors(known: readonly ActorDefinition[], file: string | null): WithOwnActors {
  if (file === null) return { actors: known, watched: new Set() };
  const byId = new Map<string, ActorDefinition>(known.map((actor) => [actor.id, actor]));
  const byName = new Map<string, ActorDefinition[]>();
  for (const actor of known)
    for (const name of new Set([actor.name, ...actor.aliases].map(normalizeName))) append(byName, name, actor);
  const complaints: Complaint[] = [];
  const own = new Map<ActorId, ActorDefinition>();
  for (const entry of readActorList(textOf(file), file)) {
    const actor = define(entry, byId, byName.get(normalizeName(entry.name)) ?? []);
    if (typeof actor === 'string') complaints.push({ file, line: entry.line, ...remedied(entry, actor) });
    else own.set(actor.id, joined(actor, own.get(actor.id)));
  }
  if (complaints.length > 0) throw new LexiconError(complaints);
  const others = known.filter(({ id }) => !own.has(id));
  return { actors: [...own.values(), ...others], watched: new Set(own.keys()) };
}

function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const isText = (error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    const reason = isText ? 'it is not UTF-8' : error instanceof Error ? error.message : String(error);
    throw new LexiconError([
      {
        file,
        line: 1,
        message: `the list cannot be read (${reason})`,
        remedy: isText ? 'save it as UTF-8' : 'check its path',
      },
    ]);
  }
}

/** The definition of an entry; or the ids that it could mean, in one string. */
function define(
  entry: ListedActor,
  byId: ReadonlyMap<string, ActorDefinition>,
  namesakes: readonly ActorDefinition[],
): ActorDefinition | string {
  const { name, aliases, generic, id } = entry;
  const fitting = namesakes.filter(({ type }) => entry.type === null || type === entry.type);
  const [only] = fitting;
  const known = id === null ? (fitting.length === 1 ? only : undefined) : byId.get(id);
  if (known) return extended(known, entry);
  const type = entry.type ?? (id?.split(':')[0] as ListedActor['type'] | undefined) ?? null;
  if (type === null) return fitting.map((one) => one.id).join(', ');
  const own = defineActor({ ...(id !== null && { id }), name, ...EMPTY, aliases: [...aliases], generic }, type);
  return byId.has(own.id) ? define({ ...entry, id: own.id }, byId, namesakes) : own;
}

/** Who is only named keeps the name that is known; who is described is called as the list does. */
function extended(known: ActorDefinition, { name, type, id, aliases, generic }: ListedActor): ActorDefinition {
  const own = type === null && id === null ? known.name : name;
  const all = without(own, [name, ...aliases, known.name, ...known.aliases]);
  return { ...known, name: own, aliases: all, generic: generic || known.generic };
}

const EMPTY = { adjectives: [], people: [], roles: [] };

function remedied({ name }: ListedActor, ids: string): Pick<Complaint, 'message' | 'remedy'> {
  if (ids === '') return { message: `\`${name}\` is not known yet`, remedy: 'say its type' };
  return { message: `\`${name}\` is the name of several actors`, remedy: `give it the id that is meant: ${ids}` };
}

function joined(actor: ActorDefinition, before: ActorDefinition | undefined): ActorDefinition {
  if (before === undefined) return actor;
  return { ...before, aliases: without(before.name, [...before.aliases, actor.name, ...actor.aliases]) };
}

const without = (name: string, aliases: readonly string[]): readonly string[] =>
  [...new Set(aliases)].filter((alias) => alias !== name);
