import { actorTypes, type ActorId } from '../../src/model/actor.js';
import type { Evidence } from '../../src/model/graph-data.js';
import type { ActorReference, EventTime, Money, Theme } from '../../src/model/relation-mention.js';
import type { TextSpan } from '../../src/model/span.js';
import { isEvidence, precisions, regions } from './is-evidence.js';
import { asNumber, asObject, asOneOf, asString, asText, type JsonObject } from './check.js';

/** Reads evidence; what is just as this version writes it is taken as it is, for there may be very much of it. */
export function readEvidence(value: unknown, place: string): Evidence {
  return isEvidence(value) ? value : repairEvidence(value, place);
}

/** Adds what may be missing; throws a GraphFileError that says what else is wrong. */
function repairEvidence(value: unknown, place: string): Evidence {
  const item = asObject(value, place);
  const predicate = asObject(item['predicate'], `${place}.predicate`);
  const sentence = asObject(item['sentence'], `${place}.sentence`);
  return {
    id: asString(item['id'], `${place}.id`),
    doc: asString(item['doc'], `${place}.doc`),
    date: asText(item['date'], `${place}.date`),
    publisher: asText(item['publisher'], `${place}.publisher`),
    source: readSpan(asObject(item['source'], `${place}.source`), `${place}.source`),
    target: readSpan(asObject(item['target'], `${place}.target`), `${place}.target`),
    predicate: {
      ...readSpan(predicate, `${place}.predicate`),
      lemma: asText(predicate['lemma'], `${place}.predicate.lemma`) ?? '',
    },
    theme: optional(item['theme'], `${place}.theme`, readTheme),
    money: optional(item['money'], `${place}.money`, readMoney),
    time: optional(item['time'], `${place}.time`, readTime),
    place: optional(item['place'], `${place}.place`, readReference),
    by: optional(item['by'], `${place}.by`, readReference),
    sentence: {
      ...readSpan(sentence, `${place}.sentence`),
      region: asOneOf(sentence['region'] ?? 'body', regions, `${place}.sentence.region`),
    },
    rule: asText(item['rule'], `${place}.rule`) ?? '',
    confidence: asNumber(item['confidence'], `${place}.confidence`),
  };
}

function optional<T>(value: unknown, place: string, read: (value: JsonObject, place: string) => T): T | null {
  return value === null || value === undefined ? null : read(asObject(value, place), place);
}

function readSpan(span: JsonObject, place: string): TextSpan {
  const start = asNumber(span['start'], `${place}.start`);
  return { text: asString(span['text'], `${place}.text`), start, end: asNumber(span['end'], `${place}.end`) };
}

function readTheme(theme: JsonObject, place: string): Theme {
  const quantity = theme['quantity'] ?? null;
  return {
    ...readSpan(theme, place),
    quantity: quantity === null ? null : asNumber(quantity, `${place}.quantity`),
    unit: asText(theme['unit'], `${place}.unit`),
  };
}

function readMoney(money: JsonObject, place: string): Money {
  return {
    amount: asNumber(money['amount'], `${place}.amount`),
    currency: asString(money['currency'], `${place}.currency`),
  };
}

function readTime(time: JsonObject, place: string): EventTime {
  return {
    start: asText(time['start'], `${place}.start`),
    end: asText(time['end'], `${place}.end`),
    precision: asOneOf(time['precision'], precisions, `${place}.precision`),
    text: asText(time['text'], `${place}.text`) ?? '',
  };
}

function readReference(reference: JsonObject, place: string): ActorReference {
  return {
    id: asString(reference['id'], `${place}.id`) as ActorId,
    name: asString(reference['name'], `${place}.name`),
    type: asOneOf(reference['type'], actorTypes, `${place}.type`),
  };
}
