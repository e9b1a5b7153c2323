import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Token } from '../model/token.js';
import type { Reference } from './reference.js';
import type { Occurrence } from './salience.js';
import type { Speech } from './speech.js';
import { TYPE_BITS } from './type-bits.js';

/** How many words may stand between a verb of speech and the pronoun that takes up its subject: "said on Monday that it". */
const SPOKEN = 5;

type IsOne = (actor: ActorReference) => boolean;
type Fits = (actor: ActorReference, where: Occurrence) => boolean;

/** "Volvo said it would": who says it, right before the pronoun, unless the sentence is about somebody else. */
export function sayerBefore(reference: Reference, mention: Mention, fits: Fits): ActorReference | null {
  const { discourses, salience, speech } = reference;
  const discourse = discourses[mention.sentence];
  if (!discourse || discourse.functions.get(mention) !== 'subject' || speech.isQuoted(mention)) return null;
  const saying = discourse.sayings.findLast(({ verb }) => verb < mention.from);
  if (!saying || mention.from - saying.verb > SPOKEN || saying.speaker.to > mention.from) return null;
  const between = discourse.sentence.tokens.slice(saying.verb + 1, mention.from);
  if (!between.every(({ tag }) => /^(?:ADP|SCONJ|PRON|PROPN|NUM|ADV|NOUN)$/.test(tag))) return null;
  const row = salience.before(mention.sentence, mention.start).filter(({ mention: other }) => other === saying.speaker);
  const sayer = row.length === 1 ? row.find((where) => fits(where.actor, where))?.actor : undefined;
  const topic = topicIn(reference, mention.sentence, mention, fits);
  return sayer && (topic === null || topic === 'thing' || topic.id === sayer.id) ? sayer : null;
}

/** Whom the sentence is about, or the one before a pronoun that opens its own; `thing` if that is none that could be an actor. */
export function topicOf(reference: Reference, mention: Mention, fits: Fits): ActorReference | 'thing' | null {
  const opens = opensClause(reference, mention);
  if (opens === null) return null;
  return topicIn(reference, opens === 'sentence' ? mention.sentence - 1 : mention.sentence, mention, fits);
}

/** Whose the thing is that a sentence is about: "Moscow's argument was … It accused" */
export function ownerAt(
  { discourses, resolve }: Reference,
  sentence: number,
  mention: Mention,
  fits: Fits,
): ActorReference | null {
  const owners = discourses[sentence]?.topic?.owners ?? [];
  if (discourses[mention.sentence]?.functions.get(mention) !== 'subject') return null;
  const meant = owners.flatMap((owner) =>
    resolve(owner).map((actor) => ({
      mention: owner,
      actor,
      type: TYPE_BITS[actor.type],
      function: 'modifier' as const,
    })),
  );
  const fitting = meant.filter((where) => fits(where.actor, where));
  return fitting.length === 1 ? (fitting[0]?.actor ?? null) : null;
}

/** The only actor of a kind that its sentence names before a mention, outside quotations. */
export function onlyBefore(reference: Reference, mention: Mention, fits: IsOne): ActorReference | null {
  const here = meantBefore(reference, mention.sentence, mention).filter(([other]) => !reference.speech.isQuoted(other));
  return onlyOne(here, fits);
}

/** What a sentence before a mention is about, or its own as far as the mention, if that is an actor of a kind; `alone`: the only one in it. */
export function topicBefore(
  reference: Reference,
  mention: Mention,
  distance: number,
  fits: IsOne,
  alone: boolean,
): ActorReference | null {
  const discourse = reference.discourses[mention.sentence - distance];
  if (!discourse || (distance > 0 && discourse.sentence.region !== 'body')) return null;
  const all = meantBefore(reference, mention.sentence - distance, mention);
  const about = all.filter(([other]) => discourse.topic?.mentions.includes(other) ?? false);
  const topic = onlyOne(about, fits);
  return topic && (!alone || onlyOne(all, fits)) ? topic : null;
}

/** The mentions of a sentence that end before another one, each with whom it means; of pronouns and descriptions those read by now. */
function meantBefore(
  { discourses, salience, resolve }: Reference,
  sentence: number,
  { start }: Mention,
): readonly (readonly [Mention, ActorReference])[] {
  const named = (discourses[sentence]?.mentions ?? []).filter(({ end, form }) => end <= start && NAMING.has(form));
  const read = salience.before(sentence, start).filter(({ mention }) => !NAMING.has(mention.form));
  return [
    ...named.flatMap((mention) => resolve(mention).map((actor) => [mention, actor] as const)),
    ...read.map(({ mention, actor }) => [mention, actor] as const),
  ];
}

const NAMING: ReadonlySet<Mention['form']> = new Set(['name', 'adjective']);

function onlyOne(meant: readonly (readonly [Mention, ActorReference])[], fits: IsOne): ActorReference | null {
  const actors = new Map(meant.flatMap(([, actor]) => (fits(actor) ? [[actor.id, actor] as const] : [])));
  return actors.size === 1 ? ([...actors.values()][0] ?? null) : null;
}

function topicIn(
  { discourses, salience }: Reference,
  sentence: number,
  mention: Mention,
  fits: Fits,
): ActorReference | 'thing' | null {
  const topic = discourses[sentence]?.topic;
  if (!topic) return null;
  if (topic.mentions.length === 0) return topic.isPlural ? null : 'thing';
  const row = salience.before(sentence, mention.start).filter(({ mention: other }) => topic.mentions.includes(other));
  const fitting = row.filter((where) => fits(where.actor, where));
  return fitting.length === 1 ? (fitting[0]?.actor ?? null) : null;
}

/** Whether before a token there is nothing but a quotation, and the verb that goes with it. */
function isAfterQuote(
  speech: Speech,
  tokens: readonly Token[],
  { sentence, from }: Pick<Mention, 'sentence' | 'from'>,
): boolean {
  for (let at = 0; at < from; at++) {
    const tag = tokens[at]?.tag;
    const isBeside = tag === 'PUNCT' || tag === 'VERB' || tag === 'SYM';
    if (!isBeside && !speech.isQuoted({ sentence, from: at })) return false;
  }
  return true;
}

/** "Its head …" after a full stop, "“…,” said its head", ", but its head …" */
function opensClause({ discourses, speech }: Reference, { sentence, from }: Mention): 'sentence' | 'clause' | null {
  const { tokens } = discourses[sentence]?.sentence ?? { tokens: [] };
  const before = tokens[from - 1];
  if (!before) return 'sentence';
  if (!speech.isQuoted({ sentence, from }) && isAfterQuote(speech, tokens, { sentence, from })) return 'sentence';
  const isJoined = (before.tag === 'CCONJ' && tokens[from - 2]?.tag === 'PUNCT') || /^[:;]$/.test(before.text);
  return isJoined || before.tag === 'SCONJ' ? 'clause' : null;
}
