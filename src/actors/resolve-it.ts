import { ofWordBy } from '../common/words.js';
import type { ActorId } from '../model/actor.js';
import type { GrammaticalFunction } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Token } from '../model/token.js';
import { isWanted, rivalsOf } from './reference.js';
import type { Reference } from './reference.js';
import { isMany } from './resolve-they.js';
import { ownerAt, sayerBefore, topicOf } from './resolve-topic.js';
import { clearly, isSubject } from './salience.js';
import type { Occurrence } from './salience.js';
import { TYPE_BITS } from './type-bits.js';

type Fits = (actor: ActorReference, where: Occurrence) => boolean;

const BODY_LEAD = 1.3;
/** What is no subject must be this far ahead. */
const LONE_LEAD = 1.6;

/** Of several in the same sentence a possessive means the last subject before it, unless an object stands between. */
function nearest({ salience }: Reference, mention: Mention, fits: Fits): ActorReference | null {
  const row = salience.before(mention.sentence, mention.start).filter((where) => fits(where.actor, where));
  const last = row.filter(({ function: own }) => own === 'subject' || own === 'object').pop();
  const isLone =
    last !== undefined && row.every(({ actor, function: own }) => actor.id === last.actor.id || own === 'modifier');
  return last && (isSubject(last) || isLone) ? last.actor : null;
}

/** "Palmyra and its subsidiary": whoever is right before the conjunction. */
function conjunct({ salience, discourses }: Reference, mention: Mention, fits: Fits): ActorReference | null {
  if (discourses[mention.sentence]?.sentence.tokens[mention.from - 1]?.tag !== 'CCONJ') return null;
  const before = salience
    .before(mention.sentence, mention.start)
    .filter(({ mention: other }) => other.to === mention.from - 1);
  return before.find((where) => fits(where.actor, where))?.actor ?? null;
}

const NOBODY: readonly ActorId[] = [];

/** "Ukraine its forces have occupied": nobody whom what it has does something to. */
function rivalsOfOwned(reference: Reference, mention: Mention): readonly ActorId[] {
  const discourse = reference.discourses[mention.sentence];
  if (!discourse?.mentions.some(({ parent }) => parent === mention)) return NOBODY;
  const { mentions, functions } = discourse;
  const doers = mentions.filter((other) => other.parent === mention && functions.get(other) === 'subject');
  const objects = doers.flatMap((other) =>
    [...discourse.rivals(other)].filter((rival) => functions.get(rival) === 'object'),
  );
  const named = objects.filter(({ form, end }) => form === 'name' && end <= mention.start);
  return named.flatMap(reference.resolve).map(({ id }) => id);
}

/** "It lets ships pass, and it was signed": what the last "it" of the sentence is, be it nobody. */
function subjectBefore({ discourses, speech }: Reference, mention: Mention): Mention | null {
  const { mentions = [], functions } = discourses[mention.sentence] ?? {};
  const last = mentions.findLast(
    ({ end, form, type, text }) =>
      end <= mention.start && form === 'pronoun' && type === mention.type && /^it$/i.test(text),
  );
  const isParallel = last && functions?.get(last) === 'subject' && speech.isQuoted(last) === speech.isQuoted(mention);
  return isParallel ? last : null;
}

/** "Many wore the shirts of Local 8. Its president, Ann Orr,": a thing has none, but the only body there has. */
function headedBefore({ discourses, salience }: Reference, mention: Mention, fits: Fits): ActorReference | null {
  const { mentions = [], sentence } = discourses[mention.sentence] ?? {};
  const office = mentions.find(({ parent }) => parent === mention);
  const isNamed = office !== undefined && sentence?.tokens[office.to]?.text === ',';
  const isHead =
    isNamed && mentions.some(({ from, type, form }) => from === office.to + 1 && type === 'person' && form === 'name');
  if (!isHead || office.type !== 'person' || mention.from > 0) return null;
  const ranked = salience.rank(mention, 1, TYPE_BITS.organization, fits);
  return ranked.length === 1 ? (ranked[0]?.actor ?? null) : null;
}

/** Whether it is an end of a relation: of an actor rather than a thing. */
function isEnd({ discourses }: Reference, mention: Mention): boolean {
  return (discourses[mention.sentence]?.wanted(mention) ?? null) !== null;
}

/** "The Leeds government said it would": a place that says something is whoever governs it. */
const isSayingPlace = ({ type }: ActorReference): boolean => type === 'place';

/** "Its chief executive", "its Polish subsidiary": within so many words. */
const NEAR = 4;

/** Whether a word is a part that firms have, or a longer name of one may begin with it. */
const firmPart = ofWordBy(({ lower }, { firmParts }: ReferenceLexicon): 'whole' | 'first' | 'none' => {
  if (firmParts.has(lower)) return 'whole';
  return [...firmParts].some((part) => part.startsWith(`${lower} `)) ? 'first' : 'none';
});

function hasFirmPart({ discourses, lexicon }: Reference, { sentence, to }: Mention): boolean {
  const tokens = discourses[sentence]?.sentence.tokens ?? NO_TOKENS;
  for (let at = to; at < Math.min(tokens.length, to + NEAR); at++) {
    const { word, tag, lower } = tokens[at] as Token;
    if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN') return false;
    const part = firmPart(word, lexicon);
    if (part === 'whole') return true;
    if (part === 'first' && lexicon.firmParts.has(`${lower} ${tokens[at + 1]?.lower ?? ''}`)) return true;
  }
  return false;
}

const NO_TOKENS: readonly Token[] = [];

/** Bodies; countries but for parts that firms have; what is no subject may be many. */
function typesFor(own: GrammaticalFunction | undefined, isOfFirm: boolean): number {
  const { organization, country, group } = TYPE_BITS;
  return organization | (isOfFirm ? 0 : country) | (own === 'subject' ? 0 : group);
}

/** A body or country; as an object only if there is no other, for things are "it" too. */
export function it(reference: Reference, mention: Mention): ActorReference | null {
  const [rivals, ofOwned] = [rivalsOf(reference, mention), rivalsOfOwned(reference, mention)];
  const excluded = ofOwned.length === 0 ? rivals : new Set([...rivals, ...ofOwned]);
  const own = reference.discourses[mention.sentence]?.functions.get(mention);
  const types = typesFor(own, own === 'modifier' && hasFirmPart(reference, mention));
  const fits = (actor: ActorReference, { mention: other }: Occurrence): boolean =>
    other.form !== 'adjective' &&
    !isMany(other) &&
    (TYPE_BITS[actor.type] & types) !== 0 &&
    !excluded.has(actor.id) &&
    (own === 'modifier' || isWanted(reference, mention, actor));
  const beside =
    own === 'modifier' || own === undefined
      ? conjunct(reference, mention, fits)
      : sayerBefore(reference, mention, (actor, where) => fits(actor, where) || isSayingPlace(actor));
  if (beside) return beside;
  const topic = topicOf(reference, mention, fits);
  if (topic && topic !== 'thing') return topic;
  if (topic === 'thing') {
    const headed = headedBefore(reference, mention, fits);
    return headed ?? (isEnd(reference, mention) ? ownerAt(reference, mention.sentence - 1, mention, fits) : null);
  }
  const last = own === 'subject' ? subjectBefore(reference, mention) : null;
  if (last) return reference.resolve(last)[0] ?? null;
  const here = reference.salience.rank(mention, 0, types, fits);
  if (own === 'modifier' && here.length > 1) return nearest(reference, mention, fits);
  const ranked = here.length > 0 ? here : reference.salience.rank(mention, 1, types, fits);
  if (own === 'object' || own === 'other') {
    return here.length === 1 ? (here[0]?.actor ?? null) : null;
  }
  const found = clearly(ranked, BODY_LEAD);
  const isTopic = found !== null && (own === 'modifier' || own === undefined || isSubject(found.latest));
  if (isTopic) return found.actor;
  const isLone = here.length > 0 && found !== null && found.latest.function === 'object' && clearly(ranked, LONE_LEAD);
  return isLone ? found.actor : null;
}
