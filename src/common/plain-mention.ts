import type {
  EventTime,
  ActorReference,
  Money,
  RelationEnd,
  RelationMention,
  Theme,
} from '../model/relation-mention.js';
import type { TextSpan } from '../model/span.js';

/**
 * The mention with its properties in the order of the file format and no others, so that equal mentions have equal JSON however
 * they came about.
 */
export function plainMention(mention: RelationMention): RelationMention {
  const { doc, evidence, relation, status, polarity, predicate, sentence, rule, confidence } = mention;
  return {
    doc,
    evidence,
    relation,
    status,
    polarity,
    source: plainEnd(mention.source),
    target: plainEnd(mention.target),
    predicate: { text: predicate.text, lemma: predicate.lemma, start: predicate.start, end: predicate.end },
    theme: orNull(mention.theme, plainTheme),
    money: orNull(mention.money, plainMoney),
    time: orNull(mention.time, plainTime),
    place: orNull(mention.place, plainActor),
    by: orNull(mention.by, plainActor),
    sentence: { region: sentence.region, start: sentence.start, end: sentence.end, text: sentence.text },
    rule,
    confidence,
  };
}

function orNull<T>(value: T | null, plain: (value: T) => T): T | null {
  return value === null ? null : plain(value);
}

const plainActor = ({ id, name, type }: ActorReference): ActorReference => ({ id, name, type });
const plainSpan = ({ text, start, end }: TextSpan): TextSpan => ({ text, start, end });
const plainEnd = ({ id, name, type, mention }: RelationEnd): RelationEnd => ({
  id,
  name,
  type,
  mention: plainSpan(mention),
});
const plainMoney = ({ amount, currency }: Money): Money => ({ amount, currency });
const plainTheme = ({ text, quantity, unit, start, end }: Theme): Theme => ({ text, quantity, unit, start, end });
const plainTime = ({ start, end, precision, text }: EventTime): EventTime => ({ start, end, precision, text });
