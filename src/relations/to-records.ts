import { hash } from '../common/hash.js';
import { byKeys } from '../common/order.js';
import type { Mention } from '../model/mention.js';
import type { StatedRelation } from '../model/predication.js';
import type { RelationEnd, RelationMention } from '../model/relation-mention.js';
import { confidenceOf } from './confidence.js';
import { toMoney, toPlace, toStatus, toTheme, toTime } from './record-details.js';
import type { Surroundings } from './surroundings.js';
import { tokenSpan } from './token-span.js';

const NOTHING: readonly never[] = [];

/** Relation records of one sentence: ends resolved, spans with their text; a relation with an unsure end is left out. */
export function toRecords(stated: readonly StatedRelation[], around: Surroundings): readonly RelationMention[] {
  if (stated.length === 0) return NOTHING;
  const records = stated.flatMap((relation) => recordsOf(relation, around));
  const seen = new Set<string>();
  const unique = records.filter(({ evidence, status, polarity }) => {
    const key = `${evidence} ${status} ${polarity}`;
    return seen.has(key) ? false : seen.add(key).size > 0;
  });
  return unique.sort(
    byKeys(
      (r) => r.source.mention.start,
      (r) => r.target.mention.start,
      (r) => r.relation,
      (r) => r.status,
      (r) => r.polarity,
    ),
  );
}

/** One record for each pair of the actors meant; where one mention is both ends ("the two leaders met"), for each two of its actors. */
function recordsOf(stated: StatedRelation, around: Surroundings): readonly RelationMention[] {
  const sources = toEnds(stated.source, stated.sourceTypes, around);
  if (stated.source === stated.target)
    return sources.flatMap((source, i) =>
      sources.slice(i + 1).map((target) => toRecord(stated, source, target, around)),
    );
  const targets = toEnds(stated.target, stated.targetTypes, around);
  if (targets.length > 1 && sources.some((source) => targets.some(({ id }) => id === source.id))) return [];
  return sources.flatMap((source) =>
    targets.filter(({ id }) => id !== source.id).map((target) => toRecord(stated, source, target, around)),
  );
}

function toRecord(
  stated: StatedRelation,
  source: RelationEnd,
  target: RelationEnd,
  around: Surroundings,
): RelationMention {
  const { document, sentence, resolver } = around;
  const place = { sentence: stated.source.sentence, from: stated.predicate.from };
  return {
    doc: document.id,
    evidence: hash(
      document.id,
      `${sentence.start}`,
      source.id,
      target.id,
      `${source.mention.start}`,
      `${target.mention.start}`,
      stated.relation,
    ),
    relation: stated.relation,
    status: toStatus(stated, around),
    polarity: stated.polarity,
    source,
    target,
    predicate: predicateOf(stated, around),
    theme: toTheme(stated, around),
    money: toMoney(stated, around),
    time: toTime(stated, around),
    place: toPlace(stated, around),
    by: resolver.sayerOf(stated, place),
    sentence: {
      text: document.text.slice(sentence.start, sentence.end),
      start: sentence.start,
      end: sentence.end,
      region: sentence.region,
    },
    rule: stated.rule,
    confidence: confidenceOf(stated.rule, around.confidence),
  };
}

function predicateOf({ predicate }: StatedRelation, around: Surroundings): RelationMention['predicate'] {
  const { text, start, end } = tokenSpan(predicate, around);
  return { text, start, end, lemma: predicate.lemma };
}

/** What names itself was matched by type already; who is only referred to is known by now. */
function toEnds(
  mention: Mention,
  types: StatedRelation['sourceTypes'],
  { resolver, document }: Surroundings,
): readonly RelationEnd[] {
  const { start, end, form } = mention;
  const isFree = form === 'name' || form === 'adjective';
  return resolver
    .named(mention)
    .filter((actor) => isFree || types.has(actor.type))
    .map(({ id, name, type }) => ({ id, name, type, mention: { text: document.text.slice(start, end), start, end } }));
}
