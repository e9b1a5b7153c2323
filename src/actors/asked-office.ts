import { isHyphen } from '../common/is-hyphen.js';
import type { Mention } from '../model/mention.js';
import type { Holders } from './offices.js';
import { canBe } from './resolve-body.js';
import type { Reference } from './reference.js';

/** What stands right before the noun of a description, where it makes another office of it. */
interface Narrowing {
  readonly word: string;
  /** "the bank chief": a body, rather than a branch or a time ("the security chief", "the former president"). */
  readonly isNoun: boolean;
}

/** The holders that `find` knows of the office that a description asks for: "the security chief" is no other chief, "the bank chief" that of a bank. */
export function holdersAsked(
  reference: Reference,
  mention: Mention,
  form: string,
  find: (office: string) => Holders,
): Holders {
  const narrowing = narrowingOf(reference, mention, form);
  if (narrowing === null) return find(form);
  const exact = find(`${narrowing.word} ${form}`);
  if (exact.size > 0 || !narrowing.isNoun) return exact;
  const ofBody = [...find(form)].filter(([id]) =>
    reference.offices.bodiesOf(id).some((body) => canBe(reference, body, narrowing.word)),
  );
  return new Map(ofBody);
}

function narrowingOf({ discourses, lexicon }: Reference, mention: Mention, form: string): Narrowing | null {
  const { sentence, from, to, parent } = mention;
  const end = to - form.split(' ').length;
  const words = discourses[sentence]?.sentence.tokens.slice(from, end) ?? [];
  const at = isHyphen(words[words.length - 1]?.text) ? words.length - 2 : words.length - 1;
  const before = words[at];
  if (!before || (parent && parent.to > from + at)) return null;
  if (lexicon.otherOffices.has(before.lower)) return { word: before.lower, isNoun: false };
  return before.tag === 'NOUN' && at === words.length - 1 ? { word: before.lower, isNoun: true } : null;
}
