import type { ClauseNode, Node, NounNode } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Predication, Slot } from '../model/predication.js';
import type { Status } from '../model/relation-mention.js';
import { nearestPhrase } from './antecedents.js';
import { about, withStatus } from './context.js';
import type { Context, OwnContext } from './context.js';
import { ownerOf } from './slots.js';

/** A clause that another one governs, with what stands right before it. */
export interface Governed {
  readonly node: ClauseNode;
  readonly previous: Node | undefined;
  /** The noun before "for somebody" or "with somebody", where that stands before an infinitive: "a deal for Oslo to send". */
  readonly noun?: Node | undefined;
  readonly outer: Predication;
  /** The outer clause's subject as it stands. */
  readonly surface: Slot | null;
  /** What it takes whatever governs it; what is made of that is written into it. */
  readonly fresh: OwnContext;
}

/** The context of an infinitive, a gerund or a that-clause: who does it, and whether it happens. */
export function complementContext(governed: Governed, control: ControlLexicon): OwnContext {
  return nounContext(governed, control) ?? predicateContext(governed, control) ?? verbContext(governed, control);
}

/** "a plan to buy", "Oslo's refusal to pay": the noun right before says whether it happens, and its owner who does it. */
function nounContext(
  { node, previous: nearest, noun, outer, surface, fresh }: Governed,
  control: ControlLexicon,
): OwnContext | null {
  if (node.link !== 'infinitive' && node.word !== 'of') return null;
  const previous = noun ?? nearest;
  if (previous?.type !== 'noun') return null;
  const colour = control.statusByNoun.get(previous.group.headLemma);
  if (colour === undefined) return null;
  const isOff = previous.prep === null && control.droppingVerbs.has(outer.verb.phrasal ?? outer.verb.lemma);
  const isNegated = [colour === 'negated', previous.group.negated, isOff].filter(Boolean).length % 2 === 1;
  const isKept =
    previous.prep === null && !isNegated && control.keepingVerbs.has(outer.verb.phrasal ?? outer.verb.lemma);
  const status =
    colour === 'negated' || (isKept && outer.tense === 'past') ? fresh.status : colourOver(fresh.status, colour);
  const subject = ownerOf(previous.group) ?? (isOf(surface, previous) ? null : surface);
  return about(subject, withStatus(fresh, status, isNegated ? 'negated' : 'affirmed'));
}

/** "a threat to expel Oslo alarmed": the noun itself does nothing. */
const isOf = (surface: Slot | null, { group }: NounNode): boolean => surface?.nouns[0]?.group.from === group.from;

/** "is unlikely to send", "was able to enter", "is open to sending": the adjective right before says whether it happens. */
function predicateContext(
  { node, previous, outer, surface, fresh }: Governed,
  control: ControlLexicon,
): OwnContext | null {
  if (!PREDICATED.has(node.link)) return null;
  const colour =
    control.statusByPredicate.get(node.word) ?? control.statusByPredicate.get(predicateOf(previous, outer));
  if (colour === undefined) return null;
  const isPast = outer.tense === 'past';
  const ofManaged = isPast ? 'actual' : 'possible';
  const own = colour === 'managed' ? ofManaged : colour === 'negated' ? (isPast ? 'actual' : 'planned') : colour;
  const isNegated = (colour === 'negated') !== (outer.polarity === 'negated');
  const subject = node.link === 'that' ? null : surface;
  return about(subject, withStatus(fresh, colourOver(fresh.status, own), isNegated ? 'negated' : 'affirmed'));
}

/** "Unable to pay, Oslo borrowed": what an adjective in front makes of the infinitive after it. */
export function frontColour(
  { link }: ClauseNode,
  previous: Node | undefined,
  { statusByPredicate }: ControlLexicon,
): Pick<Context, 'status' | 'polarity'> | null {
  if (link !== 'infinitive' || previous?.type !== 'word' || previous.kind !== 'adjective') return null;
  const colour = statusByPredicate.get(previous.word) ?? 'planned';
  if (colour === 'negated') return { status: 'actual', polarity: 'negated' };
  return { status: colour === 'managed' ? 'possible' : colour, polarity: 'affirmed' };
}

/** A predicate adjective, also one that may be a noun ("open"). */
function predicateOf(node: Node | undefined, { copular }: Predication): string {
  if (node?.type === 'word') return node.kind === 'adjective' ? node.word : '';
  const isBare = copular && node?.type === 'noun' && node.prep === null && node.group.parts.length === 1;
  return isBare && node.group.to - node.group.from === 1 ? node.group.headLemma : '';
}

/** How clauses hang on the predicate adjective before them. */
const PREDICATED: ReadonlySet<string> = new Set(['infinitive', 'prepositional', 'that']);

function verbContext(governed: Governed, control: ControlLexicon): OwnContext {
  const { node, previous, outer, surface, fresh } = governed;
  const { verb } = outer;
  const isKnown = verb.phrasal && (control.statusByVerb.has(verb.phrasal) || control.excludingVerbs.has(verb.phrasal));
  const lemma = isKnown && verb.phrasal ? verb.phrasal : verb.lemma;
  const isFuture = lemma === 'be' && node.link === 'infinitive' && !isPredicate(previous) && outer.objects.length === 0;
  const colour = isFuture
    ? 'planned'
    : ((node.word === '' ? undefined : control.statusByVerb.get(`${lemma} ${node.word}`)) ??
      control.statusByVerb.get(lemma));
  const isSaid =
    node.link === 'that'
      ? verb.saying || colour !== undefined
      : node.link === 'infinitive'
        ? verb.saying || colour === 'requested'
        : (control.allegingVerbs.has(lemma) && !isAside(node, control)) ||
          (control.avowingVerbs.has(lemma) && node.link === 'gerund');
  const isTurned = turnsRound(node, previous, control);
  const isDenied =
    node.link === 'that' &&
    (isSaidFalse(previous, lemma, control) || isUnshown(outer, control) || isFalse(outer, control));
  const flips = (outer.polarity === 'negated' && node.link !== 'that') !== (isTurned || isDenied);
  const subject = node.link === 'that' ? null : subjectOf(governed, lemma, control);
  const isOwn = node.link === 'infinitive' && subject === surface && fresh.by !== null;
  about(subject, fresh);
  if (isSaid && !isOwn) fresh.by = outer.subject ?? fresh.by;
  fresh.polarity = flips ? 'negated' : 'affirmed';
  fresh.agreed = node.link === 'infinitive' && control.agreeingVerbs.has(lemma);
  if (lemma === 'go' && node.link === 'infinitive' && verb.form !== 'infinitive')
    return withStatus(fresh, colourOver(fresh.status, 'planned'));
  const isGuess = node.link === 'that' && control.opinionVerbs.has(lemma) && verb.tense !== 'past';
  if (isGuess && control.distantModals.has(node.verb.modal ?? ''))
    return withStatus(fresh, colourOver(fresh.status, 'possible'));
  if (verb.passive && node.link === 'infinitive' && control.opinionVerbs.has(lemma))
    return withStatus(fresh, colourOver(fresh.status, 'possible'));
  const isOwed =
    node.link === 'infinitive' &&
    node.verb.form !== 'base' &&
    !isTurned &&
    control.obligationVerbs.has(lemma) &&
    // "has weapons to back Oslo" is no "has to"
    outer.objects.length === 0 &&
    verb.tense !== 'past';
  if (isOwed) return withStatus(fresh, colourOver(fresh.status, 'requested'));
  if (control.excludingVerbs.has(lemma) && node.link === 'gerund')
    return withStatus(fresh, flips ? 'possible' : 'planned', flips ? 'affirmed' : 'negated');
  if (isDenied) return fresh;
  if (isThreat(node, lemma, control)) return withStatus(fresh, colourOver(fresh.status, 'threatened'));
  if (colour === 'negated' && !isAside(node, control))
    return withStatus(fresh, fresh.status, flips ? 'affirmed' : 'negated');
  if (isTurned || colour === undefined || colour === 'actual' || colour === 'negated') return fresh;
  if (!isColoured(node, colour, control)) return fresh;
  const isOwnWish = colour === 'requested' && node.link === 'infinitive' && !verb.passive && subject === surface;
  return withStatus(fresh, colourOver(fresh.status, isOwnWish ? 'planned' : colour));
}

/** "it is false that", "it is not true that" */
function isFalse(
  { copular, adjectives, polarity }: Predication,
  { falseAdjectives, trueAdjectives }: ControlLexicon,
): boolean {
  if (!copular) return false;
  const called = polarity === 'negated' ? trueAdjectives : falseAdjectives;
  return adjectives.some((adjective) => called.has(adjective));
}

/** "dismissed allegations that", "there is no evidence that" */
function isSaidFalse(previous: Node | undefined, lemma: string, control: ControlLexicon): boolean {
  if (previous?.type !== 'noun') return false;
  if (previous.group.negated) return control.evidenceNouns.has(previous.group.headLemma);
  return control.denyingVerbs.has(lemma) && !previous.group.mention;
}

/** "no evidence was found that" */
function isUnshown({ verb, objects }: Predication, { evidenceNouns }: ControlLexicon): boolean {
  const shown = verb.passive ? objects[0]?.nouns[0]?.group : undefined;
  return shown?.negated === true && evidenceNouns.has(shown.headLemma);
}

/** "warned that it would attack" */
function isThreat({ link, subject, verb }: ClauseNode, lemma: string, control: ControlLexicon): boolean {
  const [first] = subject;
  const isSelf = first?.type === 'noun' && first.group.mention?.form === 'pronoun';
  return link === 'that' && control.warningVerbs.has(lemma) && isSelf && verb.modal !== null;
}

/** "was the first country to recognize", "was among those to sign", "was quick to condemn": an infinitive after a predicate tells what it did. */
const isPredicate = (node: Node | undefined): boolean =>
  (node?.type === 'noun' && (node.prep === null || node.prep === 'among')) ||
  (node?.type === 'word' && node.kind === 'adjective');

/** "will ask", "may promise": what is asked or promised stays so, what is planned to be weighed is weighed; a plan adds nothing. */
const colourOver = (inherited: Status, own: Status): Status =>
  inherited === 'actual' || (own !== 'planned' && (own !== 'possible' || inherited === 'planned')) ? own : inherited;

/** "after refusing", "by bombing": what is done meanwhile is not what the verb governs. */
const isAside = (node: ClauseNode, control: ControlLexicon): boolean =>
  node.link === 'prepositional' && control.asidePrepositions.has(node.word);

/** "has yet to recognize", "without praising". */
function turnsRound(node: ClauseNode, previous: Node | undefined, control: ControlLexicon): boolean {
  if (node.link === 'prepositional') return control.negatingPrepositions.has(node.word);
  return node.link === 'infinitive' && previous?.type === 'word' && control.negatingAdverbs.has(previous.word);
}

function subjectOf({ node, previous, outer, surface }: Governed, lemma: string, control: ControlLexicon): Slot | null {
  const [object = null] = outer.objects;
  // "had Oslo sue Shell", "found Haas guilty of paying"
  const isObjects =
    (node.link === 'infinitive' && node.verb.form === 'base') ||
    (previous?.type === 'word' &&
      previous.kind === 'adjective' &&
      !outer.copular &&
      PREDICATED.has(node.link) &&
      !isAside(node, control));
  if (isObjects && object && !outer.verb.passive) return object;
  // "talked Oslo into sending"
  if (node.link === 'prepositional' && node.word === 'into' && object) return object;
  const isReason =
    node.link === 'prepositional' && control.objectReasons.has(lemma) && /^(?:for|over)$/.test(node.word);
  if (!isReason && (!control.objectControl.has(lemma) || isAside(node, control))) return surface;
  return outer.verb.passive ? object : (object ?? nearestPhrase(outer) ?? surface);
}

/** Of that-clauses, a demand colours only a subjunctive ("demanded that Iran halt"), anything else one with a modal. */
function isColoured(node: ClauseNode, colour: Status, control: ControlLexicon): boolean {
  if (isAside(node, control)) return false;
  if (node.link === 'gerund') return colour === 'possible' || colour === 'planned';
  if (node.link !== 'that') return true;
  if (colour !== 'requested') return node.verb.modal !== null;
  return node.verb.form === 'base' || control.statusByModal.get(node.verb.modal ?? '') === 'requested';
}
