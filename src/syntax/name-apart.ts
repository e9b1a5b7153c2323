import type { Unit } from './unit.js';

/** "the weapons | Serbia sold", "a complaint | Haas filed": after a plural, or what is new, one name before a verb begins a clause of its own. */
export function startsContact(units: readonly Unit[], from: number, at: number): boolean {
  const unit = units[at] as Unit;
  if (unit.mention?.form !== 'name' || at + 1 >= units.length) return false;
  const [last, next] = [units[at - 1] as Unit, units[at + 1] as Unit];
  if (!/^(?:VERB|AUX|MODAL)$/.test(next.tag)) return false;
  if (next.tag === 'VERB' && isVerbTwice(units, from, at)) return true;
  if (last.tag !== 'NOUN' || last.mention !== null) return false;
  const isPlural = /[^s]s$/.test(last.lower) && last.lower !== last.lemma;
  return isPlural || (/^(?:an?|any|every)$/.test(units[from]?.lower ?? '') && next.tag === 'VERB');
}

/** "the firm | Haas founded sued", "the bank | Haas bought last year has": of two verbs, one is the name's and the other the noun's. */
function isVerbTwice(units: readonly Unit[], from: number, at: number): boolean {
  const isNoun = units[at - 1]?.tag === 'NOUN' || units[at - 1]?.mention?.form === 'description';
  if (!isNoun || units[from]?.lower !== 'the' || units[at + 1]?.lower === units[at + 1]?.lemma) return false;
  if (units[at + 2]?.tag === 'VERB') return true;
  const between = units.slice(at + 2, at + 6).findIndex(({ tag }) => !/^(?:TIME|ADV)$/.test(tag));
  return between > 0 && /^(?:AUX|MODAL)$/.test(units[at + 2 + between]?.tag ?? '');
}

/** "In a phone call | Karel Novak": at the head of a sentence, what is new and no person's title parts from the name after it. */
export function isPersonApart(units: readonly Unit[], at: number, end: number): boolean {
  const [unit, last, next] = [units[end] as Unit, units[end - 1] as Unit, units[end + 1]];
  if (!/^an?$/.test(units[at]?.lower ?? '') || !/^(?:NOUN|DUAL)$/.test(last.tag) || last.mention !== null) return false;
  const { mention } = unit;
  const isNamed = mention?.type === 'person' && mention.form === 'name' && mention.title === null;
  return isNamed && (next?.lower === ',' || /^(?:VERB|AUX|MODAL)$/.test(next?.tag ?? ''));
}
