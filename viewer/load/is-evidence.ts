import { actorTypes } from '../../src/model/actor.js';
import type { Evidence } from '../../src/model/graph-data.js';

export const regions = ['headline', 'body', 'caption'] as const;
export const precisions = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;

type Fields = { readonly [key: string]: unknown };

/** True if nothing is missing and everything is of its type. Says nothing of what is wrong: it has to be fast. */
export function isEvidence(value: unknown): value is Evidence {
  if (!isObject(value)) return false;
  const { id, doc, date, publisher, rule, confidence } = value;
  return (
    typeof id === 'string' &&
    typeof doc === 'string' &&
    isText(date) &&
    isText(publisher) &&
    typeof rule === 'string' &&
    isNumber(confidence) &&
    hasEnds(value) &&
    hasDetails(value)
  );
}

function hasEnds({ source, target, predicate, sentence }: Fields): boolean {
  return (
    isSpan(source) &&
    isSpan(target) &&
    isSpan(predicate) &&
    typeof predicate['lemma'] === 'string' &&
    isSpan(sentence) &&
    isOneOf(regions, sentence['region'])
  );
}

function hasDetails({ theme, money, time, place, by }: Fields): boolean {
  return (
    (theme === null || isTheme(theme)) &&
    (money === null || (isObject(money) && isNumber(money['amount']) && typeof money['currency'] === 'string')) &&
    (time === null || isTime(time)) &&
    (place === null || isReference(place)) &&
    (by === null || isReference(by))
  );
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isOneOf(allowed: readonly unknown[], value: unknown): boolean {
  return allowed.includes(value);
}

function isSpan(value: unknown): value is Fields {
  return isObject(value) && typeof value['text'] === 'string' && isNumber(value['start']) && isNumber(value['end']);
}

function isTheme(value: unknown): boolean {
  if (!isSpan(value)) return false;
  return (value['quantity'] === null || isNumber(value['quantity'])) && isText(value['unit']);
}

function isTime(value: unknown): boolean {
  if (!isObject(value) || typeof value['text'] !== 'string') return false;
  return isText(value['start']) && isText(value['end']) && isOneOf(precisions, value['precision']);
}

function isReference(value: unknown): boolean {
  if (!isObject(value)) return false;
  return typeof value['id'] === 'string' && typeof value['name'] === 'string' && isOneOf(actorTypes, value['type']);
}
