import { z } from 'zod';
import { buildPhraseTrie } from '../common/phrase-trie.js';
import type { ActorId } from '../model/actor.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { PhraseTrie } from '../model/phrase-trie.js';
import type { RecognitionLexicon, TitleKind } from '../model/recognition-lexicon.js';
import type { ActorDefinition } from './actor-definition.js';
import { actorNounsSchema, buildActorNouns, organKindsOf } from './actor-nouns.js';
import { buildGazetteer } from './build-gazetteer.js';
import { foldWord } from './fold-word.js';
import { cuesOf, cuesSchema, firmCuesOf, placeCuesOf } from './mention-cues.js';
import { headsOf, headsSchema } from './name-heads.js';
import { portfolioTitles, portfoliosSchema } from './portfolios.js';
import { readLexicon } from './lexicon-folder.js';
import type { LexiconFolder } from './lexicon-folder.js';
import { readYaml } from './read-yaml.js';

const words = z.array(z.string().min(1));

const titlesSchema = z.strictObject({ honorifics: words, offices: words, roles: words, modifiers: words });
const stopsSchema = z.strictObject({ never: z.record(z.string(), words), alone: z.record(z.string(), words) });
const personSchema = z.strictObject({
  particles: words,
  suffixes: words,
  'compound-ends': words,
  'family-endings': words,
  'family-first': words,
  'calendar-names': words,
});
/**
 * Reads what recognition needs from a folder of lexicons such as grammar/lexicon; `actors` come from loadActors, and from
 * whoever brings their own. Throws a LexiconError.
 */
export function loadRecognitionLexicon(
  folder: LexiconFolder,
  actors: readonly ActorDefinition[],
  vocabulary: ReadonlySet<string>,
): RecognitionLexicon {
  const read = <T>(name: string, schema: z.ZodType<T>): T => {
    const { text, file } = readLexicon(folder, `${name}.yaml`);
    return readYaml(text, file, schema).value;
  };
  const portfolios = read('portfolios', portfoliosSchema);
  const nouns = read('actor-nouns', actorNounsSchema);
  const cues = read('mention-cues', cuesSchema);
  const gazetteer = buildGazetteer(actors, vocabulary, organKindsOf(nouns, portfolios));
  return {
    gazetteer,
    vocabulary,
    titles: titleTrie(read('titles', titlesSchema), portfolioTitles(portfolios)),
    ...headsOf(read('name-heads', headsSchema)),
    ...personsOf(read('person-names', personSchema)),
    givenNames: new Set(read('given-names', z.strictObject({ 'given-names': words }))['given-names'].map(foldWord)),
    stopNames: stopTrie(read('stop-names', stopsSchema)),
    nouns: buildActorNouns(nouns, portfolios),
    organSorts: new Set(nouns['organ-sorts']),
    peopleByCountry: peopleByCountry(gazetteer),
    ...cuesOf(cues),
    ...placeCuesOf(cues),
    ...firmCuesOf(cues),
  };
}

function stopTrie(lists: z.infer<typeof stopsSchema>): RecognitionLexicon['stopNames'] {
  const phrases = (['never', 'alone'] as const).flatMap((kind) =>
    Object.values(lists[kind])
      .flat()
      .map((phrase) => [phrase, kind] as const),
  );
  return buildPhraseTrie(phrases.map(([phrase, kind]) => [foldWord(phrase).split(' '), kind] as const));
}

/** The kinds from the surest to the least sure: where a phrase is listed twice, the first counts. */
function titleTrie(lists: z.infer<typeof titlesSchema>, offices: readonly string[]): PhraseTrie<TitleKind> {
  const kinds: readonly (readonly [TitleKind, readonly string[]])[] = [
    ['honorific', lists.honorifics],
    ['office', [...lists.offices, ...offices]],
    ['role', lists.roles],
    ['modifier', lists.modifiers],
  ];
  return buildPhraseTrie(
    kinds.flatMap(([kind, phrases]) => phrases.map((phrase) => [foldWord(phrase).split(' '), kind] as const)),
  );
}

function personsOf(
  file: z.infer<typeof personSchema>,
): Pick<
  RecognitionLexicon,
  'particles' | 'nameSuffixes' | 'compoundEnds' | 'familyEndings' | 'familyFirst' | 'calendarNames'
> {
  return {
    particles: new Set(file.particles),
    nameSuffixes: new Set(file.suffixes.map(foldWord)),
    compoundEnds: new Set(file['compound-ends']),
    familyEndings: file['family-endings'],
    familyFirst: new Set(file['family-first'].map(foldWord)),
    calendarNames: new Set(file['calendar-names'].map(foldWord)),
  };
}

function peopleByCountry({ actors }: Gazetteer): ReadonlyMap<ActorId, ActorId> {
  const pairs = [...actors.values()].filter((actor) => actor.type === 'group' && actor.country !== null);
  return new Map(pairs.map((actor) => [actor.country as ActorId, actor.id]));
}
