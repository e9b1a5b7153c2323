import type { Mention, MentionNoun } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import { modifierOf, rivalsOf } from './reference.js';
import type { Reference } from './reference.js';
import { clearly } from './salience.js';
import type { Candidate } from './salience.js';

const REACH = 3;
/** A body that bears the noun in its name ("the ministry") may have been named longer ago. */
const FAR = 12;
const LEAD = 1.3;
/** Nothing tells what sort of body it is. */
const UNKNOWN_SORT = 0.7;
/** What a name is that nothing tells of: news names more companies than anything else. */
const ANY_BODY = 'companies';

/** "the ministry" after "the Chadian defence ministry": the last one that has the noun in its name. */
export function namedBody(reference: Reference, mention: Mention, { form, organ }: MentionNoun): ActorReference | null {
  const excluded = rivalsOf(reference, mention);
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - FAR); s--) {
    const row = reference.salience.before(s, s === mention.sentence ? mention.start : Infinity);
    for (let i = row.length - 1; i >= 0; i--) {
      const occurrence = row[i];
      if (!occurrence || occurrence.actor.type !== mention.type || excluded.has(occurrence.actor.id)) continue;
      const { mention: other, actor } = occurrence;
      if (other === mention.parent) continue;
      const isSame = organ !== null && (other.noun?.organ === organ || actor.id.endsWith(`-${organ}`));
      if (isSame || bears(other.text, form) || bears(actor.name, form)) return actor;
    }
  }
  return null;
}

/** Whether a name has a noun among its words. */
function bears(name: string, form: string): boolean {
  return ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${form} `);
}

/** "the Danish shipper", "the alliance": who is in mind, of a sort that the noun fits, and of that country. */
export function resolveBody(reference: Reference, mention: Mention, { form }: MentionNoun): ActorReference | null {
  const sorts = reference.lexicon.sorts.get(form);
  if (!sorts || isNarrowed(reference, mention, form)) return null;
  const excluded = rivalsOf(reference, mention);
  const country = modifierOf(reference, mention);
  const ranked = reference.salience.rank(mention, REACH, (actor, { mention: other }) => {
    if (actor.type !== 'organization' || excluded.has(actor.id)) return false;
    const known = reference.gazetteer.get(actor.id);
    if (country?.type === 'country' && known?.country && known.country !== country.id) return false;
    return fitsSort(reference, sorts, known?.sort ?? '', other);
  });
  const weighed = ranked.map((candidate) => bySort(reference, candidate)).sort((a, b) => b.score - a.score);
  return clearly(weighed, LEAD)?.actor ?? null;
}

/** "the ethics committee", "the wealth fund": a noun before it makes it another one than any committee or fund. */
function isNarrowed({ discourses }: Reference, { sentence, from, to, parent }: Mention, form: string): boolean {
  const words = form.split(' ').length;
  const tokens = discourses[sentence]?.sentence.tokens.slice(Math.max(from, parent?.to ?? from), to - words) ?? [];
  return (
    tokens.some(({ tag, text }) => tag === 'NOUN' && !/[-‐‑]/.test(text)) &&
    !tokens.some(({ text }) => /^[-‐‑]$/.test(text))
  );
}

/** Whether a body is of a sort: as listed, else by the words of its name. */
function fitsSort({ lexicon }: Reference, sorts: ReadonlySet<string>, sort: string, { head, text }: Mention): boolean {
  if (sort) return sorts.has(sort);
  if (head === 'body') return sorts.has('governments');
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const telling = words.flatMap((word) => [...(lexicon.sorts.get(word) ?? [])]);
  return telling.length > 0 ? telling.some((one) => sorts.has(one)) : sorts.has(ANY_BODY);
}

function bySort({ gazetteer }: Reference, candidate: Candidate): Candidate {
  const isKnown = Boolean(gazetteer.get(candidate.actor.id)?.sort);
  return isKnown ? candidate : { ...candidate, score: candidate.score * UNKNOWN_SORT };
}
