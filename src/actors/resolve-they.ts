import { makeMention } from '../common/make-mention.js';
import { rememberedBy } from '../common/remembered.js';
import type { Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import type { ActorReference } from '../model/relation-mention.js';
import { isWanted, rivalsOf } from './reference.js';
import type { Reference } from './reference.js';
import { resolveSeveral } from './resolve-several.js';
import type { Occurrence } from './salience.js';
import { ANY_TYPE } from './type-bits.js';

const LEAD = 1.3;
/** A body is "it" rather than "they". */
const BODY = 0.6;
const SUBJECT = 4;
const OTHER = 2;
const BEFORE = 0.7;
/** After those listed together they may be meant as well. */
const NEARER = 2.2;

interface Several {
  readonly actors: readonly ActorReference[];
  readonly score: number;
}

/** Those listed together, or a group or body of many, whichever is clearly more in mind; in this sentence, else in the one before. */
export function resolveThey(reference: Reference, mention: Mention): readonly ActorReference[] {
  const count = countIn(mention.text, reference.lexicon);
  if (count !== null) return soMany(reference, mention, count);
  const here = [...jointly(reference, mention, 0), ...singly(reference, mention, 0)];
  const all = here.length > 0 ? here : [...jointly(reference, mention, 1), ...singly(reference, mention, 1)];
  const [first, second] = all.sort((a, b) => b.score - a.score);
  if (!first || (second && first.score < second.score * LEAD)) return [];
  return first.actors;
}

/** "Both then left": those listed together, else the only persons or bodies of that number. */
function soMany(reference: Reference, mention: Mention, count: number): readonly ActorReference[] {
  const lists = [0, 1].flatMap((distance) => jointly(reference, mention, distance));
  const fitting = lists.find(({ actors }) => actors.length === count);
  if (fitting || lists.length > 0) return fitting?.actors ?? [];
  for (const type of KINDS) {
    const several = resolveSeveral(reference, makeMention({ ...mention, type }));
    if (several.length > 0 && several.every((actor) => isWanted(reference, mention, actor))) return several;
  }
  return [];
}

/** Of what kind those are who are only counted, the likeliest first. */
const KINDS = ['person', 'group', 'organization'] as const;

/** "both", "the two", "the pair" */
const countIn = rememberedBy((text, { numbers }: ReferenceLexicon): number | null => {
  const words = text.toLowerCase().split(/\s+/);
  return words.map((word) => numbers.get(word)).find((count) => count !== undefined) ?? null;
});

const NO_LISTS: Discourse['joint'] = [];
const NOBODY: readonly Several[] = [];
const NO_ACTORS: readonly ActorReference[] = [];

/** "Hyundai and Kia lost. They …" */
function jointly(reference: Reference, mention: Mention, distance: number): readonly Several[] {
  const discourse = reference.discourses[mention.sentence - distance];
  if (!discourse) return NOBODY;
  const several: Several[] = [];
  const add = (members: readonly Mention[]): void => {
    const actors = members.every(({ end }) => end <= mention.start) ? members.flatMap(reference.resolve) : NO_ACTORS;
    if (actors.length < 2 || !fitTogether(reference, mention, members, actors)) return;
    const isSubject = members.some((member) => discourse.functions.get(member) === 'subject');
    several.push({ actors, score: (isSubject ? SUBJECT : OTHER) * (distance === 0 ? 1 : BEFORE) * LEAD });
  };
  discourse.joint.forEach(add);
  for (const plural of discourse.mentions) if (plural.plural) add([plural]);
  return several;
}

/** Whether those listed together can be "they": all people, or all bodies that stand where it does. */
function fitTogether(
  reference: Reference,
  mention: Mention,
  members: readonly Mention[],
  actors: readonly ActorReference[],
): boolean {
  const { speech } = reference;
  const isPeople = actors.every(({ type }) => type === 'person');
  if (!isPeople) {
    if (!actors.every(({ type }) => type === 'organization' || type === 'country' || type === 'group')) return false;
    if (speech.isQuoted(mention) && members.every((member) => !speech.isQuoted(member))) return false;
  }
  const excluded = rivalsOf(reference, mention);
  return actors.every((actor) => !excluded.has(actor.id) && isWanted(reference, mention, actor));
}

function singly(reference: Reference, mention: Mention, distance: number): readonly Several[] {
  const excluded = rivalsOf(reference, mention);
  const { firstPersons } = reference.lexicon;
  const joint = reference.discourses[mention.sentence - distance]?.joint ?? NO_LISTS;
  const areSome = isPart(reference, mention);
  const ranked = reference.salience.rank(mention, distance, ANY_TYPE, (actor, where) => {
    const { mention: other } = where;
    if (other.form === 'adjective' || excluded.has(actor.id)) return false;
    const isMeant =
      areMany(actor, other) || (!areSome && isBodyAhead(actor, where) && !isOfOthers(reference, mention, other));
    if (!isMeant || !isWanted(reference, mention, actor)) return false;
    return !joint.some((list) => list.includes(other)) && !firstPersons.has(other.text.toLowerCase());
  });
  if (ranked.length === 0) return NOBODY;
  const isPassed = nearerMany(reference, mention, distance);
  const lastJoint = endOf(joint);
  return ranked.flatMap(({ actor, latest, score }) => {
    if (latest.mention.sentence !== mention.sentence - distance || isPassed(latest.mention)) return [];
    const many = areMany(actor, latest.mention);
    const isNearer = many && joint.length > 0 && latest.mention.start > lastJoint;
    return [{ actors: [actor], score: score * (many ? 1 : BODY) * (isNearer ? NEARER : 1) }];
  });
}

/** "sued one of them": a body is not one of itself. */
function isPart({ discourses, lexicon }: Reference, { sentence, from }: Mention): boolean {
  const tokens = discourses[sentence]?.sentence.tokens;
  return tokens?.[from - 1]?.lower === 'of' && lexicon.parts.has(tokens[from - 2]?.lower ?? '');
}

/** Where the last of those listed together ends. */
function endOf(joint: Discourse['joint']): number {
  let last = -Infinity;
  for (const list of joint) for (const { end } of list) if (end > last) last = end;
  return last;
}

const areMany = ({ type }: ActorReference, mention: Mention): boolean => isMany(mention) || type === 'group';

const isBodyAhead = ({ type }: ActorReference, { function: own }: Occurrence): boolean =>
  type === 'organization' && own === 'subject';

/** "Shell is late. “They know it,” she said", "Oxfam urged Chad to free them": a body outside the quotation, or that asks for it, is hardly meant. */
function isOfOthers({ discourses, speech }: Reference, mention: Mention, body: Mention): boolean {
  // "the Houthis"
  if (/[^s]s$/.test(body.text)) return false;
  const isObject = discourses[mention.sentence]?.functions.get(mention) === 'object';
  return (speech.isQuoted(mention) && !speech.isQuoted(body)) || (isObject && body.sentence === mention.sentence);
}

/** "Officials in Oslo say Chad sent 900 soldiers and that they fought": many of whom nobody is named stand nearer than who is; and where a sentence begins with them, than whoever is named before it. */
function nearerMany(
  { discourses, lexicon }: Reference,
  mention: Mention,
  distance: number,
): (candidate: Mention) => boolean {
  const discourse = discourses[mention.sentence];
  if (!discourse) return () => false;
  const { tokens } = discourse.sentence;
  let last = mention.from - 1;
  while (last >= 0 && !lexicon.crowds.has(tokens[last]?.lower ?? '')) last--;
  const isNamed = last < 0 || discourse.mentions.some(({ from, to }) => from <= last && last < to);
  return (candidate) => !isNamed && (distance > 0 ? last === 0 : candidate.to <= last);
}

/** Delegates are many, but for a "side" or "government"; so is what is written in the plural. */
export function isMany({ noun, plural }: Occurrence['mention']): boolean {
  if (plural || noun === null) return plural;
  if (noun.kind === 'delegate') return /(?:s|men|people|personnel|infantry|artillery)$/.test(noun.form);
  return noun.kind === 'irregular' || noun.kind === 'collective' || noun.kind === 'proxy';
}
