import { buildPhraseTrie } from '../common/phrase-trie.js';
import type { ActorId } from '../model/actor.js';
import type { Gazetteer, GazetteerActor, GazetteerAlias } from '../model/gazetteer.js';
import type { Knowledge } from '../model/knowledge.js';
import type { PhraseTrie } from '../model/phrase-trie.js';
import { LazyMap, toLines } from './lazy-map.js';
import type { LazyLines } from './lazy-map.js';
import { LazySet, toWordLines } from './lazy-set.js';
import type { WordLines } from './lazy-set.js';

/**
 * Knowledge as it is kept on disk: of the gazetteer, by far its largest part, a run reads only whom its texts may name, and of the
 * vocabulary only the words that begin as theirs do.
 */
export interface PackedKnowledge extends Omit<Knowledge, 'actors' | 'recognition' | 'segment'> {
  readonly recognition: Omit<Knowledge['recognition'], 'gazetteer' | 'vocabulary'>;
  readonly segment: Omit<Knowledge['segment'], 'vocabulary'>;
  readonly vocabulary: WordLines;
  readonly actors: LazyLines;
  /** By its first word, what follows it in each alias, and the alias. */
  readonly aliases: LazyLines;
}

type Following = readonly (readonly [words: readonly string[], alias: GazetteerAlias])[];

export function packKnowledge({ actors, recognition, segment, ...rest }: Knowledge): PackedKnowledge {
  const { gazetteer, vocabulary, ...words } = recognition;
  const { abbreviations, verbForms, floating } = segment;
  return {
    ...rest,
    recognition: words,
    segment: { abbreviations, verbForms, floating },
    vocabulary: toWordLines(vocabulary),
    actors: toLines([...actors].map(([id, actor]) => [id, packActor(actor)])),
    aliases: toLines(byFirstWord(gazetteer.aliases)),
  };
}

export function unpackKnowledge(packed: PackedKnowledge): Knowledge {
  const { actors, aliases, recognition, segment, vocabulary: words, ...rest } = packed;
  const vocabulary = new LazySet(words);
  const known = new LazyMap<ActorId, GazetteerActor>(actors, (parsed, id) => unpackActor(parsed as PackedActor, id));
  const next = new LazyMap<string, PhraseTrie<GazetteerAlias>>(aliases, (parsed) =>
    buildPhraseTrie(parsed as Following),
  );
  const gazetteer: Gazetteer = { actors: known, aliases: { next, values: [] } };
  return {
    ...rest,
    recognition: { ...recognition, gazetteer, vocabulary },
    segment: { ...segment, vocabulary },
    actors: known,
  };
}

/** All but its id, without the names of its properties: there are tens of thousands. */
function packActor({ name, type, aliases, generic, country, metonym, offices, sort }: GazetteerActor) {
  return [name, type, aliases, generic ? 1 : 0, country, metonym, offices, sort] as const;
}

type PackedActor = ReturnType<typeof packActor>;

function unpackActor(
  [name, type, aliases, generic, country, metonym, offices, sort]: PackedActor,
  id: ActorId,
): GazetteerActor {
  return { id, name, type, aliases, generic: generic === 1, country, metonym, offices, sort };
}

function byFirstWord({ next }: PhraseTrie<GazetteerAlias>): readonly (readonly [string, Following])[] {
  return [...next].map(([word, node]) => [word, phrasesUnder(node, [])] as const);
}

function phrasesUnder({ next, values }: PhraseTrie<GazetteerAlias>, words: readonly string[]): Following {
  return [
    ...values.map((alias) => [words, alias] as const),
    ...[...next].flatMap(([word, node]) => phrasesUnder(node, [...words, word])),
  ];
}
