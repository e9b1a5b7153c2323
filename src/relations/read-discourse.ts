import type { ActorType } from '../model/actor.js';
import type { Discourse, GrammaticalFunction, Saying } from '../model/discourse.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Mention } from '../model/mention.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { actsOf } from './acts.js';
import type { ReadSentence } from './predications.js';
import { papersOf } from './papers.js';
import { mentionsOf } from './slots.js';
import { surfaceSubject } from './surface-subject.js';
import { topicOf } from './topic.js';

const RANK: Readonly<Record<GrammaticalFunction, number>> = { subject: 3, object: 2, other: 1, modifier: 0 };

/** Gathers from a sentence's clauses and relations what tells who is meant. */
export function readDiscourse(
  sentence: Sentence,
  mentions: readonly Mention[],
  read: ReadSentence,
  stated: readonly StatedRelation[],
  { syntax: { saying }, frames }: Pick<Knowledge, 'syntax' | 'frames'>,
): Discourse {
  const slots = [...read.rows.flat(), ...read.predications.flatMap((predication) => predication.slots)];
  return {
    sentence,
    mentions,
    functions: functionsOf(mentions, read),
    topic: topicOf(read.predications, sentence),
    joint: slots.map(mentionsOf).filter((list) => list.length > 1),
    rivals: rivalsOf(read.predications),
    papers: papersOf(read, frames.control.papers),
    sayings: read.predications.flatMap((predication) => sayingOf(predication, saying)),
    offices: stated.flatMap(({ rule, source, target, predicate }) =>
      rule.endsWith(':role') ? [{ holder: source, of: target, office: predicate.lemma }] : [],
    ),
    acts: actsOf(read.predications, stated, frames),
    ties: stated.flatMap(({ relation, source, target }) =>
      source.form === 'omitted' ? [] : [{ relation, source, target }],
    ),
    wanted: wantedTypes(stated),
  };
}

function functionsOf(
  mentions: readonly Mention[],
  { predications, rows }: ReadSentence,
): ReadonlyMap<Mention, GrammaticalFunction> {
  const functions = new Map<Mention, GrammaticalFunction>(mentions.map((mention) => [mention, 'modifier']));
  const set = (slot: Slot | null, value: GrammaticalFunction): void => {
    for (const mention of mentionsOf(slot)) {
      if (RANK[functions.get(mention) ?? 'modifier'] < RANK[value]) functions.set(mention, value);
    }
  };
  for (const row of rows) row.forEach((slot, i) => set(slot, i === 0 && slot.prep === null ? 'object' : 'other'));
  for (const predication of predications) {
    for (const slot of predication.slots) set(slot, 'other');
    for (const object of predication.objects) set(object, 'object');
    set(surfaceSubject(predication), 'subject');
  }
  const [first] = mentions.filter(({ form }) => form === 'name');
  if (first && first.from <= 1 && functions.get(first) === 'modifier' && !owns(first, mentions))
    functions.set(first, 'subject');
  return functions;
}

/** Whether a name only begins another mention, or stands before somebody's title ("U.S. District Judge Ann Orr"). */
function owns(name: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(({ parent, title }) => parent === name || title?.from === name.to);
}

function rivalsOf(predications: readonly Predication[]): ReadonlyMap<Mention, ReadonlySet<Mention>> {
  const rivals = new Map<Mention, Set<Mention>>();
  for (const { subject, objects, phrases, whose } of predications) {
    const places = [subject, ...objects, ...phrases, whose].map(mentionsOf);
    places.forEach((place, i) => {
      const others = places.filter((_, j) => j !== i).flat();
      for (const mention of place) {
        const known = rivals.get(mention) ?? new Set<Mention>();
        for (const other of others) known.add(other);
        rivals.set(mention, known);
      }
    });
  }
  return rivals;
}

function sayingOf({ verb, link, subject }: Predication, saying: ReadonlySet<string>): readonly Saying[] {
  const [speaker] = mentionsOf(subject);
  const isSaying = saying.has(verb.lemma) || link === 'attribution';
  return speaker && isSaying && !verb.passive ? [{ verb: verb.head, speaker }] : [];
}

function wantedTypes(stated: readonly StatedRelation[]): ReadonlyMap<Mention, ReadonlySet<ActorType>> {
  const wanted = new Map<Mention, Set<ActorType>>();
  for (const { source, target, sourceTypes, targetTypes } of stated) {
    for (const [mention, types] of [
      [source, sourceTypes],
      [target, targetTypes],
    ] as const) {
      const known = wanted.get(mention) ?? new Set<ActorType>();
      for (const type of types) known.add(type);
      wanted.set(mention, known);
    }
  }
  return wanted;
}
