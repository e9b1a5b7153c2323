import type { Chunk } from '../model/chunk.js';
import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/sentence.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { AUXILIARY, JOINING, kindsIn, kindsOf, RATE, TURNING } from './chunk-kinds.js';
import { ChunkReader } from './chunk-reader.js';
import { joinActors } from './join-actors.js';
import { joinRates } from './join-rates.js';
import { joinVerbs } from './join-verbs.js';
import { settle } from './settle-chunks.js';
import { straightenInversions } from './straighten-inversions.js';
import type { Unit } from './unit.js';
import { toUnits } from './units.js';
import type { TimeRange } from './units.js';

/** Cuts a sentence into flat phrases, left to right. `mentions` are those of the sentence, `times` its time expressions. */
export function chunk(
  sentence: Sentence,
  mentions: readonly Mention[],
  times: readonly TimeRange[],
  lexicon: SyntaxLexicon,
): readonly Chunk[] {
  const units = toUnits(sentence, mentions, times, lexicon);
  const reader = new ChunkReader(units, sentence, lexicon);
  const chunks: Chunk[] = [];
  let kinds = 0;
  while (reader.at < units.length) {
    const first = units[reader.at] as Unit;
    const read = reader.next(chunks.length > 0 ? chunks[chunks.length - 1] : undefined);
    if (read.type === 'END' && read.word === '') continue;
    chunks.push(read);
    kinds |= kindsOf(read, sentence, lexicon) | (first.listed.mayTurnRound ? TURNING : 0);
  }
  return weigh(chunks, kinds, sentence, lexicon);
}

/** Takes the steps that may change anything, as the kinds of these chunks tell. */
function weigh(chunks: readonly Chunk[], kinds: number, sentence: Sentence, lexicon: SyntaxLexicon): readonly Chunk[] {
  const joined = (kinds & AUXILIARY) === 0 ? chunks : joinVerbs(chunks, lexicon);
  const isTurned = (kinds & TURNING) !== 0 || joined !== chunks;
  const straight = isTurned ? straightenInversions(joined, lexicon) : joined;
  const now = straight === chunks ? kinds : kindsIn(straight, sentence, lexicon);
  const settled = settle(straight, now, lexicon);
  const counted = (now & RATE) === 0 ? settled : joinRates(settled, sentence);
  return (now & JOINING) === 0 ? counted : joinActors(counted, lexicon);
}
