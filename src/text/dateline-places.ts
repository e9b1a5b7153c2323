import { nameWords } from '../common/name-words.js';
import type { ActorId } from '../model/actor.js';
import type { Gazetteer, GazetteerAlias } from '../model/gazetteer.js';
import type { PhraseTrie } from '../model/phrase-trie.js';
import type { Region } from '../model/region.js';

/** Between the places, days and agencies of a dateline. */
const SIGNS = /[^\p{L}\p{M}'’. -]+/u;
/** The city after a byline: "By A. Writer OSLO". */
const CITY = /(?:^|\s)(\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*)$/u;

/** The countries that a report is sent from, as its dateline names them or their cities ("OSLO, Feb 5 (Agency) - "). */
export function datelinePlaces(text: string, regions: readonly Region[], gazetteer: Gazetteer): ReadonlySet<ActorId> {
  const at = regions.findIndex(({ kind }) => kind === 'body');
  const [line, body] = [regions[at - 1], regions[at]];
  if (line?.kind !== 'boilerplate' || !body || text.slice(line.end, body.start).includes('\n')) return new Set();
  const pieces = text.slice(line.start, line.end).split(SIGNS);
  return new Set(pieces.flatMap((piece) => countriesOf(piece.trim(), gazetteer)));
}

function countriesOf(piece: string, { actors, aliases }: Gazetteer): readonly ActorId[] {
  const named = lookUp(piece, aliases);
  const values = named.length > 0 ? named : lookUp(CITY.exec(piece)?.[1] ?? '', aliases);
  const places = values.flatMap(({ actor, form }) => (form === 'name' ? (actors.get(actor) ?? []) : []));
  const [country] = places.flatMap(({ id, type, metonym, country: of }) =>
    type === 'country' ? [id] : type === 'place' ? (metonym ?? of ?? []) : [],
  );
  return country ? [country] : [];
}

function lookUp(name: string, aliases: PhraseTrie<GazetteerAlias>): readonly GazetteerAlias[] {
  const words = nameWords(name);
  let node: PhraseTrie<GazetteerAlias> | undefined = words.length > 0 ? aliases : undefined;
  for (const word of words) node = node?.next.get(word.toLowerCase());
  return node?.values ?? [];
}
