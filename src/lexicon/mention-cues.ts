import { z } from 'zod';
import { actorTypes } from '../model/actor.js';
import type { ActorType } from '../model/actor.js';
import type { RecognitionLexicon } from '../model/recognition-lexicon.js';
import { foldWord } from './fold-word.js';

const words = z.array(z.string().min(1));
const byType = z.partialRecord(z.enum(actorTypes), words);

/** grammar/lexicon/mention-cues.yaml */
export const cuesSchema = z.strictObject({
  determiners: words,
  whose: words,
  pronouns: byType,
  pairs: words,
  counts: words,
  expletives: words,
  'expletive-verbs': words,
  'expletive-links': words,
  'place-prepositions': words,
  'near-prepositions': words,
  'see-titles': words,
  'place-verbs': words,
  'family-nouns': words,
  'place-compounds': words,
  employer: z.string(),
  'holding-words': words,
  'job-words': words,
  'way-words': words,
  'way-prepositions': words,
  'place-links': words,
  'party-words': words,
  'place-holders': words,
  'seat-holders': words,
  'firm-roles': words,
  'firm-compounds': words,
  'firm-nouns': words,
  'firm-links': words,
  'firm-verbs': words,
  'party-adjectives': words,
  'party-sort': z.string(),
  trades: words,
  'giving-verbs': words,
  'person-verbs': words,
  'organization-cues': words,
  'product-cues': words,
  'language-cues': words,
});

export function cuesOf(
  file: z.infer<typeof cuesSchema>,
): Pick<
  RecognitionLexicon,
  | 'determiners'
  | 'whose'
  | 'pronouns'
  | 'pairs'
  | 'counts'
  | 'expletives'
  | 'expletiveVerbs'
  | 'expletiveLinks'
  | 'familyNouns'
  | 'partyWords'
  | 'givingVerbs'
  | 'personVerbs'
  | 'organizationCues'
  | 'productCues'
  | 'languageCues'
> {
  const pronouns = actorTypes.flatMap((type) =>
    (file.pronouns[type] ?? []).map((word): [string, ActorType] => [word, type]),
  );
  return {
    determiners: new Set(file.determiners),
    whose: new Set(file.whose),
    pronouns: new Map(pronouns),
    pairs: new Set(file.pairs),
    counts: new Set(file.counts),
    expletives: new Set(file.expletives),
    expletiveVerbs: new Set(file['expletive-verbs']),
    expletiveLinks: new Set(file['expletive-links']),
    familyNouns: new Set(file['family-nouns']),
    partyWords: new Set(file['party-words'].map(foldWord)),
    givingVerbs: new Set(file['giving-verbs']),
    personVerbs: new Set(file['person-verbs']),
    organizationCues: new Set(file['organization-cues']),
    productCues: new Set(file['product-cues']),
    languageCues: new Set(file['language-cues']),
  };
}

export function placeCuesOf(
  file: z.infer<typeof cuesSchema>,
): Pick<
  RecognitionLexicon,
  | 'placePrepositions'
  | 'nearPrepositions'
  | 'seeTitles'
  | 'placeVerbs'
  | 'placeCompounds'
  | 'employer'
  | 'holdingWords'
  | 'jobWords'
  | 'wayWords'
  | 'wayPrepositions'
  | 'placeLinks'
  | 'placeHolders'
  | 'seatHolders'
> {
  return {
    placePrepositions: new Set(file['place-prepositions']),
    seeTitles: new Set(file['see-titles'].map(foldWord)),
    nearPrepositions: new Set(file['near-prepositions']),
    placeVerbs: new Set(file['place-verbs']),
    placeCompounds: new Set(file['place-compounds']),
    employer: file.employer,
    holdingWords: new Set(file['holding-words']),
    jobWords: new Set(file['job-words']),
    wayWords: new Set(file['way-words']),
    wayPrepositions: new Set(file['way-prepositions']),
    placeLinks: new Set(file['place-links']),
    placeHolders: new Set(file['place-holders']),
    seatHolders: new Set(file['seat-holders']),
  };
}

export function firmCuesOf(
  file: z.infer<typeof cuesSchema>,
): Pick<
  RecognitionLexicon,
  'firmRoles' | 'firmCompounds' | 'firmNouns' | 'firmLinks' | 'firmVerbs' | 'partyAdjectives' | 'partySort' | 'trades'
> {
  return {
    firmRoles: new Set(file['firm-roles']),
    firmCompounds: new Set(file['firm-compounds']),
    firmNouns: new Set(file['firm-nouns']),
    firmLinks: new Set(file['firm-links']),
    firmVerbs: new Set(file['firm-verbs']),
    partyAdjectives: new Set(file['party-adjectives']),
    partySort: file['party-sort'],
    trades: new Set(file.trades),
  };
}
