import type { ActorType } from '../model/actor.js';
import type { Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import { countryOf, rivalsOf } from './reference.js';
import { canBe } from './resolve-body.js';
import type { Reference } from './reference.js';

const REACH = 3;
/** How far back the parties may have been told of. */
const FAR = 12;

/** "The two leaders", "both sides", "the two countries": the last that make just that number. */
export function resolveSeveral(reference: Reference, mention: Mention): readonly ActorReference[] {
  const count = countOf(reference, mention);
  if (count === null && mention.type !== 'group' && mention.type !== 'person') return lastTwo(reference, mention);
  if (count === null && mention.type === 'person' && isNarrowedAfter(reference, mention)) return [];
  const office = mention.type === 'person' && mention.noun ? singular(mention.noun.form) : null;
  const holders = office !== null && count !== null ? reference.offices.everyone(office) : [];
  if (holders.length > 1 && holders.length === count) return holders;
  const parties = sides(reference, mention, count);
  if (parties.length > 0) return parties;
  const isOfCountries = mention.noun !== null && reference.lexicon.governments.has(singular(mention.noun.form));
  const isSides = reference.lexicon.sides.has(mention.noun?.form ?? '');
  const types = TYPES[isOfCountries ? 'country' : isSides ? 'group' : mention.type];
  const first = gather(reference, mention, count, types.slice(0, 1), false);
  if (first.length > 0 || types[0] !== 'country') return first;
  const second = gather(reference, mention, count, types.slice(0, 1), true);
  if (second.length > 0) return second;
  const tied = tiedCountries(reference, mention, count);
  return tied.length > 0 ? tied : opponents(reference, mention, count);
}

/** "The two countries" after "Kim told Lavrov": those of the last two who had to do with each other. */
function tiedCountries(reference: Reference, mention: Mention, count: number | null): readonly ActorReference[] {
  if (count !== 2) return [];
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - 1); s--) {
    const ties = (reference.discourses[s]?.ties ?? []).filter(
      ({ relation, source, target }) =>
        reference.lexicon.pairRelations.has(relation) && [source, target].every((end) => isTold(end, mention)),
    );
    const ends = ties.flatMap(({ source, target }) => [...reference.resolve(source), ...reference.resolve(target)]);
    const countries = new Map(ends.flatMap((end) => countryOf(reference, end) ?? []).map((actor) => [actor.id, actor]));
    if (countries.size > 0) return countries.size === count ? [...countries.values()] : [];
  }
  return [];
}

/** "The companies", "the neighbours": the only two of their kind that the sentence, else the one before, has to do with each other. */
function lastTwo(reference: Reference, mention: Mention): readonly ActorReference[] {
  const rivals = rivalsOf(reference, mention);
  const types = TYPES[mention.type];
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - 1); s--) {
    const { ties = [], joint = [] } = reference.discourses[s] ?? {};
    const lists = [...joint, ...ties.map(({ source, target }) => [source, target])].filter((list) =>
      list.every((member) => isNamed(member) && isTold(member, mention)),
    );
    const actors = lists
      .map((list) => list.flatMap(reference.resolve))
      .filter((list) => list.length > 1 && list.every((actor) => types.includes(actor.type)))
      .flat();
    const several = new Map(actors.map((actor) => [actor.id, actor]));
    if (several.size === 0) continue;
    const all = [...several.values()];
    return all.length === 2 && all.every((actor) => !rivals.has(actor.id) && isOfKind(reference, mention, actor))
      ? all
      : [];
  }
  return [];
}

/** "The men on that ship": others than those spoken of. */
function isNarrowedAfter({ discourses }: Reference, { sentence, to }: Mention): boolean {
  const next = discourses[sentence]?.sentence.tokens[to];
  return next?.tag === 'ADP' && next.lower !== 'by';
}

/** Whether a mention is told of before another one. */
function isTold({ sentence, end }: Mention, mention: Mention): boolean {
  return sentence < mention.sentence || end <= mention.start;
}

function gather(
  reference: Reference,
  mention: Mention,
  count: number | null,
  types: readonly ActorType[],
  throughHolders: boolean,
): readonly ActorReference[] {
  const rivals = [...rivalsOf(reference, mention)];
  const outside = new Set([
    ...rivals,
    ...rivals.flatMap((id) => reference.offices.bodiesOf(id).map((body) => body.id)),
  ]);
  const fits = (actor: ActorReference): boolean =>
    types.includes(actor.type) && !outside.has(actor.id) && isOfKind(reference, mention, actor);
  const gathered = new Map<string, ActorReference>();
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - REACH); s--) {
    const discourse = reference.discourses[s];
    const together = discourse ? listedTogether(reference, discourse, mention, count, fits) : null;
    if (together) return together;
    if (count === null || isUnheld(reference, mention)) continue;
    // Places are named in passing: "both towns" are two of one sentence.
    if (mention.type === 'place') gathered.clear();
    for (const { actor } of reference.salience.before(s, mention.start)) {
      const own =
        actor.type === 'person' && throughHolders && !outside.has(actor.id) ? countryOf(reference, actor) : actor;
      if (own && fits(own)) gathered.set(own.id, own);
    }
    if (gathered.size === count) return [...gathered.values()];
    if (gathered.size > count) return [];
  }
  return [];
}

/** "Both sides", "the parties": the last two of whom the text says that they fight or deal with each other. */
function sides(
  { discourses, lexicon, resolve }: Reference,
  mention: Mention,
  count: number | null,
): readonly ActorReference[] {
  if (!lexicon.sides.has(mention.noun?.form ?? '') || (count !== null && count !== 2)) return [];
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - FAR); s--) {
    const ties = (discourses[s]?.ties ?? []).filter(
      ({ relation, source, target }) =>
        lexicon.sideRelations.has(relation) &&
        [source, target].every((end) => isNamed(end) || (end.form === 'description' && !end.plural)) &&
        (s < mention.sentence || (source.end <= mention.start && target.end <= mention.start)),
    );
    for (const { source, target } of ties.reverse()) {
      const actors = [...resolve(source), ...resolve(target)];
      const isTwo = actors.length === 2 && actors[0]?.id !== actors[1]?.id;
      if (isTwo && actors.every(({ type }) => TYPES.group.includes(type))) return actors;
    }
  }
  return [];
}

/** The two bodies that a text keeps naming, if no third is named half as often. */
function opponents(reference: Reference, mention: Mention, count: number | null): readonly ActorReference[] {
  if (count !== null && count !== 2) return [];
  const [first, second, third] = reference.salience.most(
    mention.sentence,
    ({ type }) => type === 'country' || type === 'organization' || type === 'group',
  );
  return first && second && second.times > 1 && (third?.times ?? 0) * 2 <= second.times
    ? [first.actor, second.actor]
    : [];
}

/** The number word of a mention; null if it has none. */
function countOf({ discourses, lexicon }: Reference, { sentence, from, to }: Mention): number | null {
  const tokens = discourses[sentence]?.sentence.tokens.slice(from, to) ?? [];
  for (const { lower } of tokens) {
    const count = lexicon.numbers.get(lower);
    if (count !== undefined) return count;
  }
  return null;
}

function listedTogether(
  reference: Reference,
  { joint, ties, sentence }: Discourse,
  mention: Mention,
  count: number | null,
  fits: (actor: ActorReference) => boolean,
): readonly ActorReference[] | null {
  const isTaken = (list: readonly Mention[]): boolean =>
    list.every((member) => sentence.index < mention.sentence || member.end <= mention.start);
  const isLonger = joint.some(
    (list) => count !== null && list.length > count && isTaken(list) && list.flatMap(reference.resolve).every(fits),
  );
  if (isLonger) return [];
  const lists = [...joint, ...ties.map(({ source, target }) => [source, target])].filter(
    (list) =>
      list.every((member) => sentence.index < mention.sentence || member.end <= mention.start) && list.every(isNamed),
  );
  for (const list of lists.reverse()) {
    const actors = [...new Map(list.flatMap(reference.resolve).map((actor) => [actor.id, actor])).values()];
    if (actors.length > 1 && (count === null || actors.length === count) && actors.every(fits)) return actors;
  }
  return null;
}

function isNamed({ form }: Mention): boolean {
  return form === 'name' || form === 'adjective';
}

const TYPES: Readonly<Record<ActorType, readonly ActorType[]>> = {
  person: ['person'],
  organization: ['organization'],
  country: ['country'],
  place: ['place'],
  event: ['event'],
  group: ['country', 'organization', 'group'],
};

/** Whether an actor is one of those that "ministers", "companies", "sides" are said of. */
function isOfKind(reference: Reference, mention: Mention, actor: ActorReference): boolean {
  const { offices, lexicon } = reference;
  const { type, noun } = mention;
  if (!noun || (type !== 'person' && type !== 'organization')) return true;
  const asked = singular(noun.form);
  if (actor.type === 'country' && lexicon.governments.has(asked)) return true;
  if (type === 'organization') return canBe(reference, actor, asked);
  if (!reference.genders.agrees(actor, reference.genders.ofWord(asked))) return false;
  if (lexicon.anyone.has(asked) || (isUnheld(reference, mention) && countOf(reference, mention) !== null)) return true;
  return offices.holders(asked, null).has(actor.id);
}

/** "Both candidates": what the text has called nobody may be said of any two that it names together. */
function isUnheld({ offices }: Reference, { type, noun }: Pick<Mention, 'type' | 'noun'>): boolean {
  return type === 'person' && noun !== null && offices.holders(singular(noun.form), null).size === 0;
}

function singular(form: string): string {
  return form.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '');
}
