import { added } from '../common/added.js';
import { byKeys } from '../common/order.js';
import type { Mention } from '../model/mention.js';
import type { StatedRelation } from '../model/predication.js';
import type { RelationEnd, RelationMention } from '../model/relation-mention.js';
import { confidenceOf } from './confidence.js';
import { evidenceId } from './evidence-id.js';
import { toMoney, toPlace, toStatus, toTheme, toTime } from './record-details.js';
import type { Surroundings } from './surroundings.js';
import { tokenSpan } from './token-span.js';

/** Relation records of one sentence: ends resolved, spans with their text; a relation with an unsure end is left out. */
export function toRecords(stated: readonly StatedRelation[], around: Surroundings): readonly RelationMention[] {
  const records: RelationMention[] = [];
  for (const relation of stated) addRecords(relation, around, records);
  return records.length > 1 ? unique(records.sort(inOrder)) : records;
}

/** What says the same again is in order with what it repeats. */
function unique(records: readonly RelationMention[]): readonly RelationMention[] {
  return records.filter((_, at) => !repeats(at, records));
}

function repeats(at: number, records: readonly RelationMention[]): boolean {
  const own = records[at] as RelationMention;
  for (let i = at - 1; i >= 0; i--) {
    const before = records[i] as RelationMention;
    if (inOrder(before, own) !== 0) return false;
    if (before.evidence === own.evidence) return true;
  }
  return false;
}

const inOrder = byKeys<RelationMention>(
  (r) => r.source.mention.start,
  (r) => r.target.mention.start,
  (r) => r.relation,
  (r) => r.status,
  (r) => r.polarity,
);

/** One record for each pair of the actors meant; where one mention is both ends ("the two leaders met"), for each two of its actors. */
function addRecords(stated: StatedRelation, around: Surroundings, records: RelationMention[]): void {
  const sources = toEnds(stated.source, stated.sourceTypes, around);
  const isBoth = stated.source === stated.target;
  const targets = isBoth ? sources : toEnds(stated.target, stated.targetTypes, around);
  if (!isBoth && targets.length > 1 && sources.some((source) => targets.some(({ id }) => id === source.id))) return;
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i] as RelationEnd;
    for (let j = isBoth ? i + 1 : 0; j < targets.length; j++) {
      const target = targets[j] as RelationEnd;
      if (isBoth || target.id !== source.id) records.push(toRecord(stated, source, target, around));
    }
  }
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
    evidence: evidenceId(
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
  let ends: RelationEnd[] = [];
  for (const { id, name, type } of resolver.named(mention, types))
    if (isFree || types.has(type))
      ends = added(ends, { id, name, type, mention: { text: document.text.slice(start, end), start, end } });
  return ends;
}
