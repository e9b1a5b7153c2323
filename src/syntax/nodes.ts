import { copyVerb } from '../common/clause-parts.js';
import type { Chunk, VerbGroup } from '../model/chunk.js';
import type { ClauseLink } from '../model/clause.js';
import { clauseOf, conjoined, item, joinCells, linked, marked, noun, predicate } from './cells.js';
import type { Cell, RawClause, RawPredicate } from './cells.js';
import { withVerb } from './chunk-of.js';

type Data = readonly never[];
const at = <T>(data: Data, index: number): T => data[index] as unknown as T;

/** What the driver asks of a postprocessor before it calls it: what a parse pays for its rule, and whether it hands on the first symbol. */
interface Terms {
  readonly weight: number;
  readonly isFirst: boolean;
}

/** The same postprocessor for a construction that is read only where no cheaper one fits. */
export const cost = (
  weight: number,
  make: ((data: Data) => unknown) & Partial<Terms>,
): ((data: Data) => unknown) & Terms =>
  Object.assign((data: Data) => make(data), { weight, isFirst: make.isFirst === true });

export const first = Object.assign((data: Data): unknown => data[0], { weight: 0, isFirst: true });
export const second = (data: Data): unknown => data[1];
export const nothing = (): null => null;

// ---- sequences
export const one = (data: Data): Cell => item(at(data, 0));
export const join = (data: Data): Cell => joinCells(at(data, 0), at(data, 1));
export const joinThird = (data: Data): Cell => joinCells(at(data, 0), at(data, 2));
export const joinFourth = (data: Data): Cell => joinCells(at(data, 0), at(data, 3));

/** "to meet Oslo, and to pay", "that Oslo won and that Chad lost": the second is told from one that the first governs. */
export const andComplement = (data: Data): Cell => joinCells(at(data, 0), conjoined(at(data, 2)));
export const commaAndComplement = (data: Data): Cell => joinCells(at(data, 0), conjoined(at(data, 3)));

// ---- phrases
export const nounPhrase = (data: Data): Cell => item(noun(at(data, 0)));
/** "In Goma, the capital of the east," in front of a clause. */
export const phraseThen = (data: Data): Cell => joinCells(item(noun(at(data, 0))), at(data, 1));
export const phraseAnd = (data: Data): Cell => joinCells(item(noun(at(data, 0))), marked(at(data, 2), 'and'));
export const nounDual = (data: Data): Cell => item(noun(at(data, 0), 'plain', at(data, 1)));
export const afterWord = (data: Data): Cell => item(noun(at(data, 1)));
export const word = (data: Data): Cell => item({ type: 'word', chunk: at(data, 0) });
export const nounOf = (data: Data): Cell => item(noun(at(data, 1)), at(data, 0));
export const nounOfDual = (data: Data): Cell => item(noun(at(data, 1), 'plain', at(data, 2)), at(data, 0));
export const nounsOf = (data: Data): Cell => item(noun(at(data, 1)), item(noun(at(data, 0))));
export const aside = (data: Data): Cell => joinCells(at(data, 0), marked(at(data, 2), 'aside'));
export const asidePhrase = (data: Data): Cell => item(noun(at(data, 1), 'aside'));
export const bracketed = (data: Data): Cell => marked(at(data, 1), 'aside');
export const and = (data: Data): Cell => joinCells(at(data, 0), marked(at(data, 2), 'and'));
export const commaAnd = (data: Data): Cell => joinCells(at(data, 0), marked(at(data, 3), 'and'));
/** "met Haas, and later Orr" */
export const commaAndWord = (data: Data): Cell => joinCells(at(data, 0), marked(at(data, 4), 'and'));
export const comma = (data: Data): Cell => joinCells(at(data, 0), marked(at(data, 2), 'comma'));
export const apposition = (data: Data): Cell => marked(at(data, 1), 'apposition');
export const appositionModified = (data: Data): Cell => joinCells(marked(at(data, 1), 'apposition'), at(data, 2));
export const commaApposition = (data: Data): Cell => joinCells(at(data, 0), marked(at(data, 2), 'apposition'));
export const commaAppositionModified = (data: Data): Cell => joinCells(commaApposition(data), at(data, 3));
/** ", among them Oslo," */
export const phraseOfWhom = (data: Data): Cell => joinCells(item(noun(at(data, 1))), at(data, 2));
/** ", or LURD," */
export const otherwise = (data: Data): Cell => marked(at(data, 2), 'apposition');
/** ", a move that": a noun of its own for what was said before. */
export const newNounTail = (data: Data): Cell => joinCells(at(data, 1), at(data, 2));
export const openApposition = (data: Data): Cell => joinCells(at(data, 0), marked(at(data, 2), 'apposition'));
export const appositionThen = (data: Data): Cell => joinCells(marked(at(data, 1), 'apposition'), at(data, 3));
export const appositionAfter = (data: Data): Cell => joinCells(at(data, 0), marked(at(data, 2), 'apposition'));
export const andPhrase = (data: Data): Cell => item(noun(at(data, 2), 'and'), at(data, 0));
export const commaAndPhrase = (data: Data): Cell => item(noun(at(data, 3), 'and'), at(data, 0));
/** "weak but unhurt" */
export const andWord = (data: Data): Cell =>
  joinCells(at(data, 0), item({ type: 'word', chunk: data[data.length - 1] as unknown as Chunk }));

// ---- predicates
export const bare = (data: Data): RawPredicate => predicate(at(data, 0));
export const full = (data: Data): RawPredicate => predicate(at(data, 0), at(data, 1));
export const adverbFull = (data: Data): RawPredicate => predicate(at(data, 1), at<Cell | null>(data, 2) ?? null);
/** "is clear he would": what is clear stands without "that". */
export const adjectiveThat = (data: Data): RawPredicate =>
  predicate(at(data, 0), joinCells(item({ type: 'word', chunk: at(data, 1) }), at(data, 2)));
export const another = (data: Data): RawPredicate => chainPredicates(at(data, 0), at(data, 2), at<Chunk>(data, 1).word);
export const anotherAfterComma = (data: Data): RawPredicate =>
  chainPredicates(at(data, 0), at(data, 3), at<Chunk>(data, 2).word);

/** "has long supported, and now arms, Libya": both have the object after them. */
export const sharedObject = (data: Data): RawPredicate =>
  chainPredicates(predicate(at(data, 0)), withObject(at(data, 3), at(data, 5)), at<Chunk>(data, 2).word);

const withObject = ({ verb, before, conjunction }: RawPredicate, posts: Cell): RawPredicate =>
  predicate(verb, posts, before, conjunction);

/** "and on Monday signed": the time belongs to the verb after it. */
export const anotherAtTime = (data: Data): RawPredicate => {
  const time = item({ type: 'word', chunk: at(data, 2) });
  return chainPredicates(at(data, 0), withPosts(at(data, 3), time), at<Chunk>(data, 1).word);
};

/** "and, for now, signed" */
export const anotherAfterAside = (data: Data): RawPredicate =>
  chainPredicates(at(data, 0), withPosts(at(data, 5), at(data, 3)), at<Chunk>(data, 1).word);

function chainPredicates(before: RawPredicate, last: RawPredicate, conjunction = ''): RawPredicate {
  const { verb, posts } = last;
  return last.before
    ? predicate(verb, posts, chainPredicates(before, last.before, conjunction), last.conjunction)
    : predicate(verb, posts, before, conjunction);
}

/** Phrases that stand before the first predicate count as standing after it. */
function withPosts({ verb, posts, before, conjunction }: RawPredicate, phrases: Cell): RawPredicate {
  if (before) return predicate(verb, posts, withPosts(before, phrases), conjunction);
  return predicate(verb, joinCells(posts, phrases), null, conjunction);
}

// ---- clauses
export const clause = (data: Data): Cell => item(clauseOf('main', '', at(data, 0), at(data, 1)));
/** "France to send …": an infinitive where the verb should be. */
export const future = (data: Data): Cell =>
  item(clauseOf('main', '', at(data, 0), predicate(at(data, 1), at<Cell>(data, 2))));
/** "Also designated today is Shell": a passive with its subject last. */
const passiveOf = (chunk: Chunk, posts: Cell | null, subject: Cell): Cell =>
  item(clauseOf('main', '', subject, predicate(passive(chunk), posts)));
function passive(chunk: Chunk): Chunk {
  const verb = chunk.verb && copyVerb(chunk.verb);
  if (verb) verb.passive = true;
  return withVerb(chunk, chunk.type, verb);
}
export const invertedPassive = (data: Data): Cell => passiveOf(at(data, 0), null, at(data, 2));
export const invertedPassiveAfter = (data: Data): Cell => passiveOf(at(data, 0), at(data, 1), at(data, 3));
export const invertedPassiveThen = (data: Data): Cell =>
  passiveOf(at(data, 0), null, joinCells(at(data, 2), at(data, 4)));
/** "Leading the team is Orr": who does it stands last. */
export const invertedProgressive = (data: Data): Cell => progressiveOf(data, namedLast(data, 3));
export const invertedProgressiveThen = (data: Data): Cell =>
  progressiveOf(data, joinCells(item(noun(at(data, 3))), marked(at(data, 5), 'apposition')));
function progressiveOf(data: Data, subject: Cell): Cell {
  const [chunk, be] = [at<Chunk>(data, 0), at<Chunk>(data, 2)];
  const verb = chunk.verb && be.verb && progressive(chunk.verb, be.verb);
  return item(clauseOf('main', '', subject, predicate(withVerb(chunk, chunk.type, verb), at<Cell>(data, 1))));
}
function progressive({ from, to, head, lemma, phrasal }: VerbGroup, be: VerbGroup): VerbGroup {
  const verb = copyVerb(be);
  [verb.from, verb.to, verb.head, verb.lemma, verb.phrasal] = [from, to, head, lemma, phrasal];
  return verb;
}
/** "Among the dead was Orr": of whom a place or a group is told stands last. */
export const invertedPlace = (data: Data): Cell =>
  item(clauseOf('main', '', namedLast(data, 2), predicate(at(data, 1), item(noun(at(data, 0))))));
export const invertedPlaceModified = (data: Data): Cell =>
  item(
    clauseOf('main', '', namedLast(data, 3), predicate(at(data, 2), joinCells(item(noun(at(data, 0))), at(data, 1)))),
  );
const namedLast = (data: Data, index: number): Cell =>
  joinCells(item(noun(at(data, index))), at<Cell | null>(data, index + 1) ?? null);
export const subjectless = (data: Data): Cell => item(clauseOf('main', '', null, at(data, 0)));
export const andClause = (data: Data): Cell => linked('and', '', at(data, 2), at(data, 0));
export const stopAndClause = (data: Data): Cell => linked('and', '', at(data, 3), at(data, 0));
/** ", and in March Oslo signed" */
export const stopAndLedClause = (data: Data): Cell =>
  joinCells(joinCells(at(data, 0), at(data, 3)), linked('and', '', at(data, 4), null));
export const andLedClause = (data: Data): Cell =>
  joinCells(joinCells(at(data, 0), at(data, 2)), linked('and', '', at(data, 3), null));
export const adverbial = (data: Data): Cell => linked('adverbial', at<Chunk>(data, 0).word, at(data, 1), null);
export const adverbialPhrase = (data: Data): Cell =>
  item(clauseOf('adverbial', at<Chunk>(data, 0).word, item(noun(at(data, 0))), at(data, 1)));
export const adverbialModified = (data: Data): Cell =>
  item(clauseOf('adverbial', at<Chunk>(data, 0).word, joinCells(item(noun(at(data, 0))), at(data, 1)), at(data, 2)));
/** "since Oslo and some of its allies left" */
export const adverbialJoined = (data: Data): Cell => {
  const subject = joinCells(item(noun(at(data, 0))), marked(at(data, 2), 'and'));
  return item(clauseOf('adverbial', at<Chunk>(data, 0).word, subject, at(data, 3)));
};
export const thatClause = (data: Data): Cell => linked('that', 'that', at(data, 1), null);
export const joinThat = (data: Data): Cell => linked('that', 'that', at(data, 3), at(data, 0));
export const thatAfter = (data: Data): Cell => joinCells(at(data, 1), linked('that', 'that', at(data, 3), null));
export const bareThat = (data: Data): Cell => item(clauseOf('that', '', at(data, 0), at(data, 1)));
export const thatAfterNoun = (data: Data): Cell => item(clauseOf('that', 'that', at(data, 1), at(data, 2)));
/** "that on Monday Chad attacked" */
export const thatAtOnce = (data: Data): Cell => joinCells(at(data, 1), linked('that', 'that', at(data, 2), null));
export const thatAfterComma = (data: Data): Cell => joinCells(at(data, 2), linked('that', 'that', at(data, 4), null));
export const attribution = (data: Data): Cell =>
  item(clauseOf('attribution', '', at(data, 0), predicate(at(data, 1), at<Cell | null>(data, 2) ?? null)));
export const attributionModified = (data: Data): Cell =>
  item(
    clauseOf(
      'attribution',
      '',
      joinCells(at(data, 0), at(data, 1)),
      predicate(at(data, 2), at<Cell | null>(data, 3) ?? null),
    ),
  );
/** ", said the minister, who …" */
export const invertedThen = (data: Data): Cell =>
  item(clauseOf('attribution', '', joinCells(at(data, 1), at(data, 3)), predicate(at(data, 0))));
export const inverted = (data: Data): Cell =>
  item(clauseOf('attribution', '', at(data, 1), predicate(at(data, 0), at<Cell | null>(data, 2) ?? null)));

const embedded =
  (link: ClauseLink) =>
  (data: Data): Cell =>
    item(clauseOf(link, at<Chunk>(data, 0).word, null, predicate(at(data, 0), at<Cell | null>(data, 1) ?? null)));

export const infinitive = embedded('infinitive');
export const gerund = embedded('gerund');
export const prepositional = embedded('prepositional');
export const reduced = embedded('reduced');
/** "men thought to belong to" */
export const reducedRaised = (data: Data): Cell =>
  item(clauseOf('reduced', '', null, predicate(at(data, 0), infinitive([data[1], data[2]] as unknown as Data))));

export const infinitives = (data: Data): Cell =>
  item(clauseOf('infinitive', '', null, chainPredicates(predicate(at(data, 0), at(data, 1)), at(data, 3))));
/** "whether to visit Angola": what is left open. */
export const openInfinitive = (data: Data): Cell =>
  item(clauseOf('adverbial', at<Chunk>(data, 0).word, null, predicate(at(data, 1), at<Cell>(data, 2))));
/** "while visiting Angola": a participle that a conjunction links. */
export const meanwhile = (data: Data): Cell => {
  const cell = at<Cell>(data, 1);
  const isClause = cell.type === 'item' && cell.item.type === 'clause' && !cell.before;
  if (!isClause || cell.item.type !== 'clause') return cell;
  const { subject, predicates } = cell.item;
  return item(clauseOf('adverbial', at<Chunk>(data, 0).word, subject, predicates));
};
/** "with Oslo backing Chad": the participle's own subject stands before it. */
export const absolute = (data: Data): Cell => withSubject(at(data, 1), item(noun(at(data, 0))));
export const andAbsolute = (data: Data): Cell =>
  joinCells(at(data, 0), withSubject(at(data, 3), item(noun(at(data, 2)))));
function withSubject(cell: Cell, subject: Cell): Cell {
  if (cell.type === 'join')
    return joinCells(cell.before && withSubject(cell.before, subject), withSubject(cell.rest, subject));
  const own = cell.item.type === 'clause' ? absoluteOf(cell.item, subject) : cell.item;
  return item(own, cell.before && withSubject(cell.before, subject));
}
function absoluteOf(clause: RawClause, subject: Cell): RawClause {
  const { predicates } = clause;
  const verb = clause.link === 'reduced' ? passive(predicates.verb) : predicates.verb;
  const { posts, before, conjunction } = predicates;
  return clauseOf('adverbial', 'with', subject, predicate(verb, posts, before, conjunction));
}
export const prepositionalThen = (data: Data): Cell =>
  joinCells(item(clauseOf('prepositional', at<Chunk>(data, 0).word, null, predicate(at(data, 0)))), at(data, 2));
const andParticiple =
  (link: ClauseLink) =>
  (data: Data): Cell =>
    joinCells(item(clauseOf(link, at<Chunk>(data, 0).word, null, predicate(at(data, 0), at(data, 1)))), at(data, 3));
export const prepositionalAnd = andParticiple('prepositional');
export const gerundAnd = andParticiple('gerund');
export const reducedAnd = andParticiple('reduced');
export const infinitivesAtOnce = (data: Data): Cell =>
  item(clauseOf('infinitive', '', null, chainPredicates(predicate(at(data, 0)), at(data, 2))));
export const relativeSubject = (data: Data): Cell =>
  item(clauseOf('relative', at<Chunk>(data, 0).word, null, at(data, 1)));
/** "the deal his government signed": a relative clause without a pronoun. */
export const contactRelative = (data: Data): Cell => item(clauseOf('relative', '', at(data, 0), at(data, 1)));
/** "which the ministry said had closed": who says it is passed over. */
export const relativeSaid = (data: Data): Cell =>
  item(clauseOf('relative', at<Chunk>(data, 0).word, null, at(data, 3)));
export const relativeBetween = (data: Data): Cell =>
  item(clauseOf('relative', at<Chunk>(data, 0).word, null, withPosts(at(data, 2), at(data, 1))));
export const relativeObjectBetween = (data: Data): Cell =>
  item(clauseOf('relative', at<Chunk>(data, 0).word, joinCells(at(data, 1), at(data, 2)), at(data, 3)));
export const relativeObject = (data: Data): Cell =>
  item(clauseOf('relative', at<Chunk>(data, 0).word, at(data, 1), at(data, 2)));
/** "with which Norway hit the base": its word is the preposition and the pronoun. */
export const relativePreposition = relativeObject;
/** "two of which supply Iran": the part is whom the clause is about. */
export const relativePart = (data: Data): Cell => item(clauseOf('relative', 'which', null, at(data, 2)));
/** "men she believes were hired by": who says it is passed over. */
export const contactSaid = (data: Data): Cell => item(clauseOf('relative', '', null, at(data, 2)));
/** "whose chips China has banned": what the subject does is done to what is owned. */
export const whoseObject = (data: Data): Cell =>
  item(clauseOf('adverbial', 'whose', at(data, 2), withPosts(at(data, 3), item(noun(at(data, 1))))));
export const whoseClause = (data: Data): Cell => item(clauseOf('whose', 'whose', at(data, 1), at(data, 2)));
