import type { Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import { endsWith } from './ends-with.js';
import { isFirstPerson } from './first-person.js';

/** So many paragraphs that only ask make an interview of a text. */
const QUESTIONS = 3;

const NONE: ReadonlyMap<number, Mention> = new Map();

/** The sentences of an interview's answers, with who gives them: the person whom the paragraphs before the first question end with. */
export function answersOf(
  discourses: readonly Discourse[],
  text: string,
  lexicon: ReferenceLexicon,
): ReadonlyMap<number, Mention> {
  let asking = 0;
  for (const { sentence } of discourses) if (endsWith(sentence, text, '?')) asking++;
  return asking < QUESTIONS ? NONE : answersIn(discourses, lexicon);
}

/** The same of a text that asks so much that it may be one. */
function answersIn(discourses: readonly Discourse[], lexicon: ReferenceLexicon): ReadonlyMap<number, Mention> {
  const paragraphs = paragraphsOf(discourses);
  const questions = paragraphs.flatMap((paragraph, i) => (asks(paragraph) ? [i] : []));
  if (questions.length < QUESTIONS) return NONE;
  const [first] = questions;
  const answers = first === undefined ? [] : paragraphs.slice(first).filter((paragraph) => !asks(paragraph));
  const own = answers.filter((paragraph) => speaksOfItself(paragraph, lexicon));
  const speaker = introduced(paragraphs.slice(0, first).flat());
  if (own.length < QUESTIONS || !speaker) return NONE;
  return new Map(answers.flat().map(({ sentence }) => [sentence.index, speaker]));
}

function paragraphsOf(discourses: readonly Discourse[]): readonly (readonly Discourse[])[] {
  const paragraphs = new Map<number, Discourse[]>();
  for (const discourse of discourses) {
    const known = paragraphs.get(discourse.sentence.paragraph);
    if (known) known.push(discourse);
    else paragraphs.set(discourse.sentence.paragraph, [discourse]);
  }
  return [...paragraphs.values()];
}

/** "Is Europe helping you enough?" */
function asks(paragraph: readonly Discourse[]): boolean {
  const last = paragraph.at(-1);
  return last !== undefined && endsAsking(last);
}

const endsAsking = ({ sentence: { tokens } }: Discourse): boolean => tokens.at(-1)?.text === '?';

function speaksOfItself(paragraph: readonly Discourse[], lexicon: ReferenceLexicon): boolean {
  return paragraph.some(({ sentence }) => sentence.tokens.some(({ lower }) => isFirstPerson(lower, lexicon)));
}

/** Who was last the subject of a sentence: "Ann Orr, the trade minister, spoke to this paper." */
function introduced(discourses: readonly Discourse[]): Mention | null {
  const subjects = discourses.flatMap(({ mentions, functions }) =>
    mentions.filter((mention) => mention.form === 'name' && functions.get(mention) === 'subject'),
  );
  const last = subjects.at(-1);
  return last?.type === 'person' ? last : null;
}
