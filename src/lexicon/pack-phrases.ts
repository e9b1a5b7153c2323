import { buildPhraseTrie } from '../common/phrase-trie.js';
import type { PhraseTrie } from '../model/phrase-trie.js';
import { LazyMap, packMap } from './lazy-map.js';
import type { PackedMap } from './lazy-map.js';

/** What follows a first word in each phrase that begins with it, and what the phrase stands for. */
type Following = readonly (readonly [words: readonly string[], value: unknown])[];

/** Phrases by their first words; `pack` says how their values are kept. */
export function packPhrases<T>({ next, values }: PhraseTrie<T>, pack: (value: T) => unknown): PackedMap {
  if (values.length > 0) throw new RangeError('a phrase has a word at least');
  return packMap([...next].map(([word, node]) => [word, phrasesUnder(node, [], pack)]));
}

function phrasesUnder<T>(
  { next, values }: PhraseTrie<T>,
  words: readonly string[],
  pack: (value: T) => unknown,
): Following {
  return [
    ...values.map((value) => [words, pack(value)] as const),
    ...[...next].flatMap(([word, node]) => phrasesUnder(node, [...words, word], pack)),
  ];
}

export function unpackPhrases<T>(packed: PackedMap, unpack: (value: unknown) => T): PhraseTrie<T> {
  const next = new LazyMap<string, PhraseTrie<T>>(packed, (following) =>
    buildPhraseTrie((following as Following).map(([words, value]) => [words, unpack(value)])),
  );
  return { next, values: [] };
}
