import type { NounGroup } from '../model/chunk.js';
import type { Paper } from '../model/discourse.js';
import type { Predication, Slot } from '../model/predication.js';
import type { ReadClauses } from './predications.js';
import { mentionsOf, ownerOf } from './slots.js';

const NONE: readonly never[] = [];

/**
 * The statements and reports of a sentence whose writer it names: "a *ministry* statement", "a report by *Oxfam*", "*Oxfam* said in a
 * report". `nouns` are lemmas.
 */
export function papersOf({ rows, predications }: ReadClauses, nouns: ReadonlySet<string>): readonly Paper[] {
  const slots = [...rows.flat(), ...predications.flatMap((predication) => predication.slots)];
  return [
    ...slots.flatMap((slot) => owned(slot, nouns)),
    ...predications.flatMap((predication) => issued(predication, nouns)),
  ];
}

function owned(slot: Slot, nouns: ReadonlySet<string>): readonly Paper[] {
  const papers = slot.nouns.filter(({ group }) => nouns.has(group.headLemma));
  if (papers.length === 0) return NONE;
  const { tail } = slot;
  const byPhrase = tail?.prep === 'by' || tail?.prep === 'from' ? mentionsOf(tail)[0] : undefined;
  return papers.flatMap(({ group }) => {
    const writer = mentionsOf(ownerOf(group))[0] ?? byPhrase;
    return writer ? [{ noun: group.headLemma, writer }] : [];
  });
}

function issued({ verb, subject, slots }: Predication, nouns: ReadonlySet<string>): readonly Paper[] {
  const [writer] = verb.saying && !verb.passive ? mentionsOf(subject) : [];
  if (!writer) return NONE;
  const phrases = slots.filter(({ prep }) => prep === 'in');
  return phrases.flatMap(({ nouns: heads }) =>
    heads.flatMap(({ group }) =>
      nouns.has(group.headLemma) && isOwn(group) ? [{ noun: group.headLemma, writer }] : [],
    ),
  );
}

/** "in a report", "in its report" */
function isOwn(group: NounGroup): boolean {
  const owner = mentionsOf(ownerOf(group))[0];
  return owner === undefined || owner.form === 'pronoun';
}
