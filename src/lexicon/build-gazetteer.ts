import { nameWords } from '../common/name-words.js';
import { buildPhraseTrie } from '../common/phrase-trie.js';
import type { ActorId } from '../model/actor.js';
import type { Gazetteer, GazetteerActor, GazetteerAlias } from '../model/gazetteer.js';
import type { ActorDefinition } from './actor-definition.js';
import { impliedActors, organActors } from './implied-actors.js';
import type { OrganKind } from './organ-kind.js';

type Phrase = readonly [readonly string[], GazetteerAlias];

/**
 * Builds the index of actors and their aliases. Countries also get their capitals and peoples, and their organs, which have no
 * aliases: text is read for a country and a noun ("the Chadian army").
 */
export function buildGazetteer(
  definitions: readonly ActorDefinition[],
  vocabulary: ReadonlySet<string>,
  organs: readonly OrganKind[],
): Gazetteer {
  const named = impliedActors(definitions);
  const actors = new Map<ActorId, GazetteerActor>();
  for (const actor of [...named, ...organActors(definitions, organs)])
    if (!actors.has(actor.id)) actors.set(actor.id, toActor(actor));
  const names = new Map(named.map((actor) => [actor.id, [actor.name, ...actor.aliases, ...actor.adjectives]]));
  const phrases = named.flatMap((actor) =>
    phrasesOf(actor, vocabulary, (actor.country && names.get(actor.country)) ?? []),
  );
  return { actors, aliases: buildPhraseTrie(phrases) };
}

function toActor({
  id,
  name,
  type,
  aliases,
  generic,
  country,
  metonym,
  offices,
  sort,
}: ActorDefinition): GazetteerActor {
  return { id, name, type, aliases, generic, country, metonym, offices, sort };
}

function phrasesOf(
  actor: ActorDefinition,
  vocabulary: ReadonlySet<string>,
  countryNames: readonly string[],
): readonly Phrase[] {
  const names = [actor.name, ...actor.aliases].filter(
    (name) => !isPeople(actor, name) && !isComposed(name, countryNames),
  );
  return [
    ...phrases(
      actor,
      'name',
      names.map((name) => name.replace(/^the /i, '')),
      vocabulary,
    ),
    ...phrases(actor, 'adjective', actor.adjectives, vocabulary),
    ...phrases(actor, 'people', actor.type === 'group' ? actor.people : [], vocabulary),
  ];
}

/** A people's name is read as its people alone: "English" is a language too. */
function isPeople(actor: ActorDefinition, name: string): boolean {
  return actor.type === 'group' && actor.people.includes(name);
}

/** "U.S. military" is read as a country and a noun. */
function isComposed(name: string, countryNames: readonly string[]): boolean {
  return countryNames.some((country) => name.startsWith(`${country} `) && !/\p{Lu}/u.test(name.slice(country.length)));
}

function phrases(
  actor: ActorDefinition,
  form: GazetteerAlias['form'],
  names: readonly string[],
  vocabulary: ReadonlySet<string>,
): readonly Phrase[] {
  const isPlace = actor.type === 'country' || actor.type === 'place';
  return [...new Set(names)].map((name) => {
    const words = nameWords(name);
    const lower = words.map((word) => word.toLowerCase());
    const ordinary = !isPlace && form === 'name' && lower.every((word) => vocabulary.has(word));
    const accented = name !== name.normalize('NFKD');
    return [lower, { actor: actor.id, type: actor.type, form, words, ordinary, accented }];
  });
}
