import { nameWords } from '../common/name-words.js';
import { slug } from '../common/normalize-name.js';
import { buildPhraseTrie } from '../common/phrase-trie.js';
import type { ActorId } from '../model/actor.js';
import type { Gazetteer, GazetteerActor, GazetteerAlias } from '../model/gazetteer.js';
import { capitalId } from './actor-definition.js';
import type { ActorDefinition } from './actor-definition.js';
import type { OrganKind } from './organ-kind.js';

type Phrase = readonly [readonly string[], GazetteerAlias];

/** Builds the index of actors and their aliases; countries also get their capitals, peoples and organs. */
export function buildGazetteer(
  definitions: readonly ActorDefinition[],
  vocabulary: ReadonlySet<string>,
  organs: readonly OrganKind[],
): Gazetteer {
  const all = [...definitions, ...implied(definitions, organs)];
  const actors = new Map<ActorId, GazetteerActor>();
  for (const definition of all) if (!actors.has(definition.id)) actors.set(definition.id, toActor(definition));
  return { actors, aliases: buildPhraseTrie(all.flatMap((definition) => phrasesOf(definition, vocabulary))) };
}

/** A people's name is read as its people alone: "English" is a language too. */
function isPeople(actor: ActorDefinition, name: string): boolean {
  return actor.type === 'group' && actor.people.includes(name);
}

function toActor({ id, name, type, aliases, generic, country, metonym, offices }: ActorDefinition): GazetteerActor {
  return { id, name, type, aliases, generic, country, metonym, offices };
}

function phrasesOf(actor: ActorDefinition, vocabulary: ReadonlySet<string>): readonly Phrase[] {
  const lists = [
    [
      'name',
      [actor.name, ...actor.aliases].map((name) => name.replace(/^the /i, '')).filter((name) => !isPeople(actor, name)),
    ],
    ['adjective', actor.adjectives],
  ] as const;
  const people = actor.type === 'group' && actor.people.length > 0 ? [['people', actor.people] as const] : [];
  return [...lists, ...people].flatMap(([form, names]) =>
    [...new Set(names)].map((name): Phrase => {
      const words = nameWords(name);
      const lower = words.map((word) => word.toLowerCase());
      const isPlace = actor.type === 'country' || actor.type === 'place';
      const ordinary = !isPlace && form === 'name' && lower.every((word) => vocabulary.has(word));
      return [lower, { actor: actor.id, type: actor.type, form, words, ordinary }];
    }),
  );
}

const blank = {
  aliases: [],
  adjectives: [],
  people: [],
  capital: [],
  country: null,
  metonym: null,
  generic: false,
  offices: [],
};

function implied(definitions: readonly ActorDefinition[], organs: readonly OrganKind[]): readonly ActorDefinition[] {
  const listed = new Set(definitions.map(({ id }) => id));
  return definitions
    .flatMap((actor) => [capitalOf(actor), peopleOf(actor), ...organsOf(actor, organs)])
    .filter((actor): actor is ActorDefinition => {
      const isNew = actor !== null && !listed.has(actor.id);
      if (isNew) listed.add(actor.id);
      return isNew;
    });
}

function capitalOf(actor: ActorDefinition): ActorDefinition | null {
  const [name, ...aliases] = actor.capital;
  if (name === undefined) return null;
  return { ...blank, id: capitalId(name), name, type: 'place', aliases, country: actor.id, metonym: actor.id };
}

/** "Danes", "the Dutch": a group of its own beside the country. */
function peopleOf(actor: ActorDefinition): ActorDefinition | null {
  const plural = actor.people[0];
  if (plural === undefined || actor.type === 'group') return null;
  const name = actor.adjectives.includes(plural) ? `the ${plural}` : plural;
  return {
    ...blank,
    id: `group:${slug(plural)}` as ActorId,
    name,
    type: 'group',
    people: actor.people,
    country: actor.id,
  };
}

/** The organs that every country has, as `organization:dnk-foreign-ministry`. */
function organsOf(actor: ActorDefinition, organs: readonly OrganKind[]): readonly ActorDefinition[] {
  if (actor.type !== 'country') return [];
  const code = actor.id.slice('country:'.length);
  const adjective = actor.adjectives[0] ?? actor.name;
  return organs.map((organ) => ({
    ...blank,
    id: `organization:${code}-${organ.id}` as ActorId,
    name: `${adjective} ${organ.name}`,
    type: 'organization',
    country: actor.id,
  }));
}
