import type {
  ActorReference,
  EventTime,
  Money,
  RelationEnd,
  RelationMention,
  Theme,
} from '../model/relation-mention.js';
import type { Span, TextSpan } from '../model/span.js';

/**
 * A relation mention as one line of `NAME.relations.ndjson`, without the line's end. Equal mentions give equal bytes, those of the JSON of
 * what `plainMention` gives.
 */
export function serializeMention(mention: RelationMention): string {
  const { source, target, predicate, sentence } = mention;
  return (
    `{"doc":"${inside(mention.doc)}","evidence":"${inside(mention.evidence)}","relation":"${inside(mention.relation)}",` +
    `"status":"${mention.status}","polarity":"${mention.polarity}","source":${endOf(source)},"target":${endOf(target)},` +
    `"predicate":{"text":"${inside(predicate.text)}","lemma":"${inside(predicate.lemma)}",${placeOf(predicate)}},` +
    `"theme":${themeOf(mention.theme)},"money":${moneyOf(mention.money)},"time":${timeOf(mention.time)},` +
    `"place":${actorOf(mention.place)},"by":${actorOf(mention.by)},` +
    `"sentence":{"region":"${sentence.region}",${placeOf(sentence)},"text":"${inside(sentence.text)}"},` +
    `"rule":"${inside(mention.rule)}","confidence":${number(mention.confidence)}}`
  );
}

/** What JSON does not write as it stands: few strings have any of it. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

/** What stands between the quotation marks of a string. */
function inside(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text).slice(1, -1) : text;
}

const number = (value: number): string => (Number.isFinite(value) ? `${value}` : 'null');
const stringOrNull = (text: string | null): string => (text === null ? 'null' : `"${inside(text)}"`);
const numberOrNull = (value: number | null): string => (value === null ? 'null' : number(value));
const placeOf = ({ start, end }: Span): string => `"start":${start},"end":${end}`;
const spanOf = (span: TextSpan): string => `{"text":"${inside(span.text)}",${placeOf(span)}}`;
const referenceOf = ({ id, name, type }: ActorReference): string =>
  `"id":"${inside(id)}","name":"${inside(name)}","type":"${type}"`;
const actorOf = (actor: ActorReference | null): string => (actor === null ? 'null' : `{${referenceOf(actor)}}`);
const endOf = (end: RelationEnd): string => `{${referenceOf(end)},"mention":${spanOf(end.mention)}}`;

function themeOf(theme: Theme | null): string {
  if (theme === null) return 'null';
  const { text, quantity, unit } = theme;
  return `{"text":"${inside(text)}","quantity":${numberOrNull(quantity)},"unit":${stringOrNull(unit)},${placeOf(theme)}}`;
}

function moneyOf(money: Money | null): string {
  return money === null ? 'null' : `{"amount":${number(money.amount)},"currency":"${inside(money.currency)}"}`;
}

function timeOf(time: EventTime | null): string {
  if (time === null) return 'null';
  const { start, end, precision, text } = time;
  return `{"start":${stringOrNull(start)},"end":${stringOrNull(end)},"precision":"${precision}","text":"${inside(text)}"}`;
}
