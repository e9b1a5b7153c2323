import type { ActorId } from '../model/actor.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Gender } from './gender.js';
import { pronounWord } from './pronoun-word.js';
import { bodyOf, isWanted, rivalsOf } from './reference.js';
import type { Reference } from './reference.js';
import { it } from './resolve-it.js';
import { sayerBefore } from './resolve-topic.js';
import { resolveThey } from './resolve-they.js';
import { clearly, isSubject, mostFirst } from './salience.js';
import type { Candidate } from './salience.js';
import { TYPE_BITS } from './type-bits.js';

const PERSON_REACH = 3;
const PERSON_LEAD = 1.2;
/** A subject is more likely to go on with a subject. */
const PARALLEL = 1.2;
/** Who only tells what the sentence before is about. */
const TELLER = 0.5;
/** In the same sentence. */
const HERE = 1.4;

/** Whom a pronoun means: nobody, where the text does not make it clear. */
export function resolvePronoun(reference: Reference, mention: Mention): readonly ActorReference[] {
  const { kind, gender } = pronounWord(mention.text, reference.lexicon);
  if (kind === 'speaker') return speakers(reference, mention).filter(({ type }) => type === 'person');
  if (kind === 'speakers') return speakers(reference, mention).flatMap((actor) => bodyOf(reference, actor) ?? []);
  if (kind === 'itself') return itself(reference, mention);
  if (mention.type === 'group') return resolveThey(reference, mention);
  const found = mention.type === 'person' ? heOrShe(reference, mention, gender) : it(reference, mention);
  if (!found) return [];
  const acting = isWanted(reference, mention, found) ? found : (bodyOf(reference, found) ?? nation(reference, mention));
  return acting ? [acting] : [];
}

/** "Itself", "himself": the last subject before it. */
function itself({ salience }: Reference, mention: Mention): readonly ActorReference[] {
  const subjects = salience
    .before(mention.sentence, mention.start)
    .filter(
      ({ actor, function: own }) => own === 'subject' && (actor.type === 'person') === (mention.type === 'person'),
    );
  const last = subjects.pop();
  return last ? [last.actor] : [];
}

/** "His prime minister": of the country that the text is about, if nothing tells whom he acts for. */
function nation(reference: Reference, mention: Mention): ActorReference | null {
  const owned = reference.discourses[mention.sentence]?.mentions.find(({ parent }) => parent === mention);
  const office = owned?.type === 'person' ? owned.noun?.form : undefined;
  return office !== undefined && reference.lexicon.nationalOffices.has(office) ? reference.domestic() : null;
}

function speakers({ speech, resolve }: Reference, mention: Mention): readonly ActorReference[] {
  const speaker = speech.isQuoted(mention) ? speech.speakerOf(mention.sentence) : null;
  return speaker && speaker !== mention ? resolve(speaker) : [];
}

function heOrShe(reference: Reference, mention: Mention, gender: Gender | null): ActorReference | null {
  const excluded = outsiders(reference, mention);
  const fits = (actor: ActorReference): boolean =>
    actor.type === 'person' && !excluded.has(actor.id) && reference.genders.agrees(actor, gender);
  const sayer = sayerBefore(reference, mention, (actor) => fits(actor)) ?? objectBefore(reference, mention, fits);
  if (sayer) return sayer;
  const isSpeaker = isSpeakerOf(reference, mention);
  const isAside = isSayingAside(reference, mention);
  const ranked = reference.salience.rank(mention, PERSON_REACH, TYPE_BITS.person, (actor, { mention: other }) => {
    const isHere = other.sentence === mention.sentence;
    return fits(actor) && !(isHere && ((isSpeaker && reference.speech.isQuoted(other)) || isAside));
  });
  const ahead = ranked[0]?.distance === 0 ? null : subjectAhead(reference, mention, fits);
  if (ahead) return ahead;
  if (ranked.length < 2) return ranked[0]?.actor ?? null;
  return clearly(favour(reference, mention, ranked), PERSON_LEAD)?.actor ?? null;
}

/** "Her guards seized Orr and flew him": whom the same subject did something to before. */
function objectBefore(
  { discourses, resolve }: Reference,
  mention: Mention,
  fits: (actor: ActorReference) => boolean,
): ActorReference | null {
  const discourse = discourses[mention.sentence];
  if (discourse?.functions.get(mention) !== 'object') return null;
  const { mentions, functions } = discourse;
  const word = mention.text.toLowerCase();
  const same = mentions.findLast(({ end, form, text }) => end <= mention.start && form === 'pronoun' && text === word);
  if (same && functions.get(same) === 'object') return resolve(same).find(fits) ?? null;
  const doers = [...discourse.rivals(mention)].filter((other) => functions.get(other) === 'subject');
  const isObject = (other: Mention): boolean =>
    other.end <= mention.start &&
    other.form === 'name' &&
    functions.get(other) === 'object' &&
    doers.some((doer) => discourse.rivals(other).has(doer));
  const before = mentions.filter(isObject).flatMap(resolve).filter(fits);
  return before.length === 1 ? (before[0] ?? null) : null;
}

/** Whether a pronoun is who says what its sentence quotes: hardly anybody that the quotation names. */
function isSpeakerOf({ speech }: Reference, mention: Mention): boolean {
  return !speech.isQuoted(mention) && speech.speakerOf(mention.sentence) === mention;
}

/** ", she said,": hardly anybody whom the reported words name before. */
function isSayingAside({ discourses }: Reference, mention: Mention): boolean {
  const discourse = discourses[mention.sentence];
  const isSayer = discourse?.sayings.some(({ speaker, verb }) => speaker === mention && verb > mention.from) ?? false;
  return isSayer && discourse?.sentence.tokens[mention.from - 1]?.text === ',';
}

/** The other arguments of its clause, and in a quotation its speaker. */
function outsiders(reference: Reference, mention: Mention): ReadonlySet<ActorId> {
  const isSpeech = reference.speech.isQuoted(mention);
  const speaker = isSpeech ? reference.speech.speakerOf(mention.sentence) : null;
  const spoken = speaker && speaker.form !== 'pronoun' ? reference.resolve(speaker) : [];
  const rivals = rivalsOf(reference, mention);
  return spoken.length === 0 ? rivals : new Set([...rivals, ...spoken.map(({ id }) => id)]);
}

/** "In his first speech as minister, Mr Eide …": a phrase in front borrows from the subject after it. */
function subjectAhead(
  reference: Reference,
  mention: Mention,
  fits: (actor: ActorReference) => boolean,
): ActorReference | null {
  const discourse = reference.discourses[mention.sentence];
  const first = discourse?.sentence.tokens[0];
  if (!discourse || !first || !/^(?:ADP|SCONJ|ADV)$/.test(first.tag)) return null;
  const subject = discourse.mentions.find(
    (other) => other.start >= mention.end && other.form === 'name' && discourse.functions.get(other) === 'subject',
  );
  return (subject && reference.resolve(subject).find(fits)) ?? null;
}

/**
 * "Novak was found in a barn, Minister Horak said. He had": less of who only tells it, unless the pronoun goes on telling; more of a subject
 * for a subject, and of who has been named in the sentence itself.
 */
function favour(reference: Reference, mention: Mention, ranked: readonly Candidate[]): readonly Candidate[] {
  const { sayings = [], functions } = reference.discourses[mention.sentence] ?? {};
  const isTelling = sayings.some(({ speaker }) => speaker === mention);
  const isParallel = functions?.get(mention) === 'subject';
  const favoured = ranked.map((candidate) => {
    const { latest, distance } = candidate;
    let { score } = candidate;
    if (!isTelling && distance > 0 && isTeller(reference, latest.mention)) score *= TELLER;
    if (isParallel && isSubject(latest)) score *= PARALLEL;
    if (distance === 0) score *= HERE;
    return { ...candidate, score };
  });
  return mostFirst(favoured);
}

/** Whether a mention only tells, without quoting it, what its sentence is about somebody else. */
function isTeller({ discourses, speech }: Reference, mention: Mention): boolean {
  const { sayings = [], topic } = discourses[mention.sentence] ?? {};
  const about = topic?.mentions ?? [];
  const isAbout = about.some(({ from, to }) => from <= mention.from && to >= mention.to);
  return (
    sayings.some(({ speaker }) => speaker === mention) &&
    about.length > 0 &&
    !isAbout &&
    !about.some((other) => speech.isQuoted(other))
  );
}
