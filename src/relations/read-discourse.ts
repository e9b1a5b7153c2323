import type { ActorType } from '../model/actor.js';
import type { Discourse, Saying, StatedOffice, Tie } from '../model/discourse.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Mention } from '../model/mention.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { actsOf } from './acts.js';
import { ClausePlaces } from './clause-places.js';
import type { ReadClauses } from './predications.js';
import { papersOf } from './papers.js';
import { mentionsOf } from './slots.js';
import { topicOf } from './topic.js';

type Lexicons = Pick<Knowledge, 'syntax' | 'frames'>;

/** Gathers from a sentence's clauses and relations what tells who is meant; what only some of its mentions ask is worked out when they do. */
export function readDiscourse(
  sentence: Sentence,
  mentions: readonly Mention[],
  read: ReadClauses,
  stated: readonly StatedRelation[],
  lexicons: Lexicons,
): Discourse {
  return new ReadDiscourse(sentence, mentions, read, stated, lexicons);
}

const NOTHING: readonly never[] = [];
const NO_RIVALS: ReadonlySet<Mention> = new Set();

class ReadDiscourse implements Discourse {
  #places: ClausePlaces | null = null;
  #topic: Discourse['topic'] | undefined = undefined;
  #joint: Discourse['joint'] | null = null;
  #sayings: Discourse['sayings'] | null = null;
  #papers: Discourse['papers'] | null = null;
  #acts: Discourse['acts'] | null = null;
  /** Every candidate for a mention is asked what is wanted of it. */
  #asked: Mention | null = null;
  #wanted: ReadonlySet<ActorType> | null = null;
  readonly offices: Discourse['offices'];
  readonly ties: Discourse['ties'];
  readonly omitted: Discourse['omitted'];

  constructor(
    readonly sentence: Sentence,
    readonly mentions: readonly Mention[],
    private readonly read: ReadClauses,
    private readonly stated: readonly StatedRelation[],
    private readonly lexicons: Lexicons,
  ) {
    this.offices = officesIn(stated);
    this.ties = tiesIn(stated);
    this.omitted = omittedIn(stated, lexicons.frames.control.agentlessDoers);
  }

  get functions(): Discourse['functions'] {
    return this.#placed();
  }

  get topic(): Discourse['topic'] {
    if (this.#topic === undefined) this.#topic = topicOf(this.read.predications, this.sentence);
    return this.#topic;
  }

  get joint(): Discourse['joint'] {
    return (this.#joint ??= jointIn(this.read));
  }

  get sayings(): Discourse['sayings'] {
    return (this.#sayings ??= sayingsIn(this.read.predications, this.lexicons.syntax.saying));
  }

  get papers(): Discourse['papers'] {
    return (this.#papers ??= papersOf(this.read, this.lexicons.frames.control.papers));
  }

  get acts(): Discourse['acts'] {
    return (this.#acts ??= actsOf(this.read.predications, this.stated, this.lexicons.frames));
  }

  rivals(mention: Mention): ReadonlySet<Mention> {
    if (this.mentions.length < 2) return NO_RIVALS;
    return this.#placed().rivalsOf(mention);
  }

  #placed(): ClausePlaces {
    return (this.#places ??= new ClausePlaces(this.mentions, this.read));
  }

  wanted(mention: Mention): ReadonlySet<ActorType> | null {
    if (mention !== this.#asked) {
      this.#wanted = wantedTypes(mention, this.stated);
      this.#asked = mention;
    }
    return this.#wanted;
  }
}

function jointIn({ rows, predications }: ReadClauses): readonly (readonly Mention[])[] {
  const joint: (readonly Mention[])[] = [];
  const add = (slots: readonly Slot[]): void => {
    for (const { mentions } of slots) if (mentions.length > 1) joint.push(mentions);
  };
  rows.forEach(add);
  for (const { slots } of predications) add(slots);
  return joint;
}

function sayingsIn(predications: readonly Predication[], saying: ReadonlySet<string>): readonly Saying[] {
  const sayings: Saying[] = [];
  for (const { verb, link, subject } of predications) {
    if (verb.passive || !(link === 'attribution' || saying.has(verb.lemma))) continue;
    const speaker = mentionsOf(subject)[0];
    if (speaker) sayings.push({ verb: verb.head, speaker });
  }
  return sayings;
}

function officesIn(stated: readonly StatedRelation[]): readonly StatedOffice[] {
  let offices: StatedOffice[] | null = null;
  for (const { rule, source, target, predicate } of stated)
    if (rule.endsWith(':role')) (offices ??= []).push({ holder: source, of: target, office: predicate.lemma });
  return offices ?? NOTHING;
}

function omittedIn(stated: readonly StatedRelation[], doers: ReadonlySet<string>): readonly Mention[] {
  let omitted: Mention[] | null = null;
  for (const { relation, source, polarity } of stated)
    if (source.form === 'omitted' && polarity === 'affirmed' && doers.has(relation)) (omitted ??= []).push(source);
  return omitted ?? NOTHING;
}

function tiesIn(stated: readonly StatedRelation[]): readonly Tie[] {
  let ties: Tie[] | null = null;
  for (const { relation, source, target } of stated)
    if (source.form !== 'omitted') (ties ??= []).push({ relation, source, target });
  return ties ?? NOTHING;
}

function wantedTypes(mention: Mention, stated: readonly StatedRelation[]): ReadonlySet<ActorType> | null {
  let wanted: ReadonlySet<ActorType> | null = null;
  for (const { source, target, sourceTypes, targetTypes } of stated) {
    if (source === mention) wanted = wanted ? new Set([...wanted, ...sourceTypes]) : sourceTypes;
    if (target === mention) wanted = wanted ? new Set([...wanted, ...targetTypes]) : targetTypes;
  }
  return wanted;
}
