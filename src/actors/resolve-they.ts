import { makeMention } from '../common/make-mention.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import { isWanted, rivalsOf } from './reference.js';
import type { Reference } from './reference.js';
import { resolveSeveral } from './resolve-several.js';
import type { Occurrence } from './salience.js';

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
  const count = countIn(mention, reference.lexicon);
  if (count !== undefined) return soMany(reference, mention, count);
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
const countIn = ({ text }: Mention, { numbers }: Reference['lexicon']): number | undefined =>
  text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => numbers.get(word))
    .find((count) => count !== undefined);

/** "Hyundai and Kia lost. They …" */
function jointly(reference: Reference, mention: Mention, distance: number): readonly Several[] {
  const discourse = reference.discourses[mention.sentence - distance];
  const excluded = rivalsOf(reference, mention);
  const plurals = (discourse?.mentions ?? []).filter(({ plural, end }) => plural && end <= mention.start);
  const lists = [...(discourse?.joint ?? []), ...plurals.map((plural) => [plural])];
  return lists.flatMap((members) => {
    if (!discourse || members.some(({ end }) => end > mention.start)) return [];
    const actors = members.flatMap(reference.resolve);
    const isPeople = actors.every(({ type }) => type === 'person');
    const isBodies = actors.every(({ type }) => type === 'organization' || type === 'country' || type === 'group');
    const fits = actors.every((actor) => !excluded.has(actor.id) && isWanted(reference, mention, actor));
    const isQuoted = reference.speech.isQuoted(mention);
    if (isQuoted && !isPeople && members.every((member) => !reference.speech.isQuoted(member))) return [];
    if (actors.length < 2 || !(isPeople || isBodies) || !fits) return [];
    const isSubject = members.some((member) => discourse.functions.get(member) === 'subject');
    return [{ actors, score: (isSubject ? SUBJECT : OTHER) * (distance === 0 ? 1 : BEFORE) * LEAD }];
  });
}

function singly(reference: Reference, mention: Mention, distance: number): readonly Several[] {
  const excluded = rivalsOf(reference, mention);
  const { firstPersons } = reference.lexicon;
  const joint = new Set((reference.discourses[mention.sentence - distance]?.joint ?? []).flat());
  const ranked = reference.salience.rank(mention, distance, (actor, { mention: other, function: own }) => {
    if (
      joint.has(other) ||
      firstPersons.has(other.text.toLowerCase()) ||
      excluded.has(actor.id) ||
      !isWanted(reference, mention, actor)
    )
      return false;
    if (other.form === 'adjective') return false;
    return (
      isMany(other) ||
      actor.type === 'group' ||
      (actor.type === 'organization' && own === 'subject' && !isOfOthers(reference, mention, other))
    );
  });
  const isPassed = nearerMany(reference, mention, distance);
  const lastJoint = Math.max(0, ...[...joint].map(({ end }) => end));
  return ranked.flatMap(({ actor, latest, score }) => {
    if (latest.mention.sentence !== mention.sentence - distance || isPassed(latest.mention)) return [];
    const many = isMany(latest.mention) || actor.type === 'group';
    const isNearer = many && joint.size > 0 && latest.mention.start > lastJoint;
    return [{ actors: [actor], score: score * (many ? 1 : BODY) * (isNearer ? NEARER : 1) }];
  });
}

/** "Shell is late. “They know it,” she said", "Oxfam urged Chad to free them": a body outside the quotation, or that asks for it, is hardly meant. */
function isOfOthers({ discourses, speech }: Reference, mention: Mention, body: Mention): boolean {
  // "the Houthis"
  if (/[^s]s$/.test(body.text)) return false;
  const isObject = discourses[mention.sentence]?.functions.get(mention) === 'object';
  return (speech.isQuoted(mention) && !speech.isQuoted(body)) || (isObject && body.sentence === mention.sentence);
}

/** "Officials in Oslo say Chad sent 900 soldiers and that they fought": many of whom nobody is named stand nearer than who is. */
function nearerMany(
  { discourses, lexicon }: Reference,
  mention: Mention,
  distance: number,
): (candidate: Mention) => boolean {
  const discourse = discourses[mention.sentence];
  if (distance > 0 || !discourse) return () => false;
  const last = discourse.sentence.tokens.slice(0, mention.from).findLastIndex(({ lower }) => lexicon.crowds.has(lower));
  const isNamed = last < 0 || discourse.mentions.some(({ from, to }) => from <= last && last < to);
  return (candidate) => !isNamed && candidate.to <= last;
}

/** Delegates are many, but for a "side" or "government"; so is what is written in the plural. */
export function isMany({ noun, plural }: Occurrence['mention']): boolean {
  if (plural || noun === null) return plural;
  if (noun.kind === 'delegate') return /(?:s|men|people|personnel|infantry|artillery)$/.test(noun.form);
  return noun.kind === 'irregular' || noun.kind === 'collective' || noun.kind === 'proxy';
}
