import type { ActorId } from '../model/actor.js';
import type { Act, Discourse } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import { bodyOf, countryOf } from './reference.js';
import type { Reference } from './reference.js';

/** How many paragraphs and sentences back an act may be told; and one that a noun means. */
const PARAGRAPHS = 4;
const SENTENCES = 8;
/** "the arrest of the activist Navalny" */
const FAR_PATIENT = 3;
const NOBODY: ReadonlySet<ActorId> = new Set();
const REACH = { spoken: 2, vague: 2, plain: SENTENCES };

/** Who did what a passive tells without its agent: the only one whom the paragraphs right before make the doer of such an act. */
export function resolveOmitted(reference: Reference, mention: Mention): readonly ActorReference[] {
  const { discourses, resolve, agentless } = reference;
  const nouns = reference.actNouns.get(mention.text);
  if (nouns) return lastDoer(reference, mention, nouns);
  const here = discourses[mention.sentence]?.sentence.paragraph ?? 0;
  const relations = agentless.get(mention.text);
  const found = new Map<string, ActorReference>();
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - SENTENCES); s--) {
    const discourse = discourses[s];
    if (!discourse || here - discourse.sentence.paragraph > PARAGRAPHS) break;
    for (const { relation, doer } of discourse.acts) {
      if (!relations?.has(relation) || doer === mention || (doer && doer.start >= mention.start)) continue;
      const actors = doer ? resolve(doer) : [];
      if (actors.length !== 1 && doer?.form !== 'omitted') return [];
      for (const actor of actors) found.set(actor.id, actor);
    }
  }
  return found.size === 1 ? [...found.values()] : [];
}

/** Who did the act that a noun means: the last one told of, or that of the sentence that the text opens with. */
function lastDoer(reference: Reference, mention: Mention, { acts, reach }: ActNoun): readonly ActorReference[] {
  const { discourses } = reference;
  const accuser = reach === 'spoken' ? whoToldOf(reference, mention, acts) : null;
  if (accuser) return [accuser];
  const outside = outsideOf(reference, mention);
  const last = Math.max(0, mention.sentence - REACH[reach]);
  const patients = patientsOf(reference, mention);
  for (let s = mention.sentence; s >= last; s--) {
    if (patients.size > 0 && !isDoneTo(reference, discourses[s], acts, patients)) continue;
    const told = actsIn(discourses[s], mention, acts);
    if (told.length > 0) return doerOf(reference, told, outside);
  }
  if (patients.size > 0) return [];
  if (reach === 'spoken') return speakerBefore(reference, mention, outside);
  const lead = discourses.find(({ sentence }) => sentence.region === 'body');
  return lead && lead.sentence.index < last ? doerOf(reference, actsIn(lead, mention, acts), outside) : [];
}

/** Whoever does the clause, and the body they speak for. */
function outsideOf(reference: Reference, { parent }: Mention): ReadonlySet<ActorId> {
  const doers = parent ? reference.resolve(parent) : [];
  return new Set([...doers, ...doers.flatMap((doer) => bodyOf(reference, doer) ?? [])].map(({ id }) => id));
}

/** "The arrest of Navalny": to whom it is done, where the phrase says so. */
function patientsOf({ discourses, resolve }: Reference, { sentence, to }: Mention): ReadonlySet<ActorId> {
  const discourse = discourses[sentence];
  if (discourse?.sentence.tokens[to]?.lower !== 'of') return NOBODY;
  const patient = discourse.mentions.find(({ from }) => from > to && from <= to + FAR_PATIENT);
  return new Set((patient ? resolve(patient) : []).map(({ id }) => id));
}

/** Whether a sentence tells of such an act that was done to one of them. */
function isDoneTo(
  { resolve }: Reference,
  discourse: Discourse | undefined,
  acts: ReadonlySet<string>,
  patients: ReadonlySet<ActorId>,
): boolean {
  const ties = discourse?.ties ?? [];
  return ties.some(({ relation, target }) => acts.has(relation) && resolve(target).some(({ id }) => patients.has(id)));
}

/** "Experts of Oxfam said … Moscow dismissed the report": who says what the sentence before tells. */
function speakerBefore(
  { discourses, resolve }: Reference,
  { sentence }: Mention,
  outside: ReadonlySet<ActorId>,
): readonly ActorReference[] {
  const told = (discourses[sentence - 1]?.sayings ?? []).flatMap(({ speaker }) => resolve(speaker));
  const speakers = new Map(told.map((actor) => [actor.id, actor]));
  const [only] = [...speakers.values()];
  return only && speakers.size === 1 && !outside.has(only.id) ? [only] : [];
}

/** "Moscow rejected the charge": who charged it with anything, last. */
function whoToldOf(reference: Reference, mention: Mention, acts: ReadonlySet<string>): ActorReference | null {
  const { discourses, resolve } = reference;
  const [subject] = mention.parent ? resolve(mention.parent) : [];
  if (!subject) return null;
  const sides = new Set([subject.id, bodyOf(reference, subject)?.id, countryOf(reference, subject)?.id]);
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - SENTENCES); s--) {
    const told = (discourses[s]?.ties ?? []).filter(
      ({ relation, target }) => acts.has(relation) && resolve(target).some(({ id }) => sides.has(id)),
    );
    const tellers = told.flatMap(({ source }) => resolve(source)).filter(({ id }) => !sides.has(id));
    if (tellers.length > 0) return tellers.pop() ?? null;
  }
  return null;
}

/** What kinds of act a noun may mean, and how far back: a vague one almost any near one, what was said what is right before. */
export interface ActNoun {
  readonly acts: ReadonlySet<string>;
  readonly reach: keyof typeof REACH;
}

function actsIn(discourse: Discourse | undefined, mention: Mention, acts: ReadonlySet<string>): readonly Act[] {
  return (discourse?.acts ?? []).filter(
    ({ relation, doer }) =>
      acts.has(relation) &&
      doer !== mention &&
      !(doer && doer.sentence === mention.sentence && doer.start >= mention.start),
  );
}

/** Who does what a relation says; else whoever does any of the acts ("ordered two diplomats to leave"). */
function doerOf(reference: Reference, acts: readonly Act[], outside: ReadonlySet<ActorId>): readonly ActorReference[] {
  const stated = onlyDoer(
    reference,
    acts.filter(({ isStated }) => isStated),
    outside,
  );
  return stated.length > 0 ? stated : onlyDoer(reference, acts, outside);
}

/** The doer of acts, if it is one for all of them, and none of those left out. */
function onlyDoer(
  { resolve }: Reference,
  acts: readonly Act[],
  outside: ReadonlySet<ActorId>,
): readonly ActorReference[] {
  const doers = new Map<string, ActorReference>();
  for (const { doer } of acts) {
    const actors = doer ? resolve(doer) : [];
    if (actors.length !== 1) return [];
    for (const actor of actors) if (!outside.has(actor.id)) doers.set(actor.id, actor);
  }
  return doers.size === 1 ? [...doers.values()] : [];
}
