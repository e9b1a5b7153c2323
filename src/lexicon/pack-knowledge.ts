import type { ActorId } from '../model/actor.js';
import type { Gazetteer, GazetteerActor, GazetteerAlias } from '../model/gazetteer.js';
import type { Knowledge } from '../model/knowledge.js';
import type { ActorNoun, TitleKind } from '../model/recognition-lexicon.js';
import { LazyMap, packMap } from './lazy-map.js';
import type { PackedMap } from './lazy-map.js';
import { LazySet, packSet } from './lazy-set.js';
import { packFrames, unpackFrames } from './pack-frames.js';
import type { PackedFrames } from './pack-frames.js';
import { packPhrases, unpackPhrases } from './pack-phrases.js';
import type { PackedKeys } from './packed-keys.js';

/** Knowledge as it is kept on disk: of all that is large, a run reads only what its texts ask for. */
export interface PackedKnowledge extends Omit<Knowledge, Packed> {
  readonly frames: PackedFrames;
  readonly recognition: Omit<Knowledge['recognition'], PackedOfRecognition>;
  readonly reference: Omit<Knowledge['reference'], 'givenNames'>;
  readonly segment: Omit<Knowledge['segment'], 'vocabulary' | 'verbForms'>;
  readonly syntax: Omit<Knowledge['syntax'], 'verbForms'>;
  readonly actors: PackedMap;
  readonly aliases: PackedMap;
  readonly nouns: PackedMap;
  readonly titles: PackedMap;
  readonly stopNames: PackedMap;
  readonly vocabulary: PackedKeys;
  readonly givenNames: PackedKeys;
  readonly verbForms: PackedMap;
}

type Packed = 'actors' | 'frames' | 'recognition' | 'reference' | 'segment' | 'syntax';
type PackedOfRecognition = 'gazetteer' | 'vocabulary' | 'givenNames' | 'nouns' | 'titles' | 'stopNames';

export function packKnowledge(knowledge: Knowledge): PackedKnowledge {
  const { actors, frames, recognition, reference, segment, syntax, ...rest } = knowledge;
  const { gazetteer, vocabulary, givenNames, nouns, titles, stopNames, ...words } = recognition;
  const { abbreviations, floating } = segment;
  const { verbForms, ...tags } = syntax;
  return {
    ...rest,
    recognition: words,
    reference: withoutNames(reference),
    segment: { abbreviations, floating },
    syntax: tags,
    frames: packFrames(frames),
    actors: packMap([...actors].map(([id, actor]) => [id, packActor(actor)])),
    aliases: packPhrases(gazetteer.aliases, packAlias),
    nouns: packPhrases(nouns, (noun) => noun),
    titles: packPhrases(titles, (title) => title),
    stopNames: packPhrases(stopNames, (stop) => stop),
    vocabulary: packSet(vocabulary),
    givenNames: packSet(givenNames),
    verbForms: packMap(verbForms),
  };
}

function withoutNames({ givenNames: _names, ...cues }: Knowledge['reference']) {
  return cues;
}

export function unpackKnowledge(packed: PackedKnowledge): Knowledge {
  const { frames, recognition, reference, segment, syntax, ...kept } = packed;
  const {
    actors,
    aliases,
    nouns,
    titles,
    stopNames,
    vocabulary: words,
    givenNames: given,
    verbForms: forms,
    ...rest
  } = kept;
  const known = new LazyMap<ActorId, GazetteerActor>(actors, (actor, id) => unpackActor(actor as PackedActor, id));
  const gazetteer: Gazetteer = {
    actors: known,
    aliases: unpackPhrases(aliases, (alias) => unpackAlias(alias as PackedAlias)),
  };
  const vocabulary = new LazySet(words);
  const givenNames = new LazySet(given);
  const verbForms = new LazyMap<string, string>(forms, (form) => form as string);
  return {
    ...rest,
    recognition: {
      ...recognition,
      gazetteer,
      vocabulary,
      givenNames,
      nouns: unpackPhrases(nouns, (noun) => noun as ActorNoun),
      titles: unpackPhrases(titles, (title) => title as TitleKind),
      stopNames: unpackPhrases(stopNames, (stop) => stop as 'never' | 'alone'),
    },
    reference: { ...reference, givenNames },
    segment: { ...segment, vocabulary, verbForms },
    syntax: { ...syntax, verbForms },
    frames: unpackFrames(frames),
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

function packAlias({ actor, type, form, words, ordinary, accented }: GazetteerAlias) {
  return [actor, type, form, words, ordinary ? 1 : 0, accented ? 1 : 0] as const;
}

type PackedAlias = ReturnType<typeof packAlias>;

function unpackAlias([actor, type, form, words, ordinary, accented]: PackedAlias): GazetteerAlias {
  return { actor, type, form, words, ordinary: ordinary === 1, accented: accented === 1 };
}
