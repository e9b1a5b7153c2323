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
  const papers: Paper[] = [];
  for (const row of rows) for (const slot of row) addOwned(slot, nouns, papers);
  for (const { slots } of predications) for (const slot of slots) addOwned(slot, nouns, papers);
  for (const predication of predications) addIssued(predication, nouns, papers);
  return papers;
}

function addOwned({ nouns: heads, tail }: Slot, nouns: ReadonlySet<string>, papers: Paper[]): void {
  for (const { group } of heads) {
    if (!nouns.has(group.headLemma)) continue;
    const byPhrase = tail?.prep === 'by' || tail?.prep === 'from' ? mentionsOf(tail)[0] : undefined;
    const writer = mentionsOf(ownerOf(group))[0] ?? byPhrase;
    if (writer) papers.push({ noun: group.headLemma, writer });
  }
}

function addIssued({ verb, subject, slots }: Predication, nouns: ReadonlySet<string>, papers: Paper[]): void {
  const writer = verb.saying && !verb.passive ? mentionsOf(subject)[0] : undefined;
  if (!writer) return;
  for (const { prep, nouns: heads } of slots)
    for (const { group } of prep === 'in' ? heads : NONE)
      if (nouns.has(group.headLemma) && isOwn(group)) papers.push({ noun: group.headLemma, writer });
}

/** "in a report", "in its report" */
function isOwn(group: NounGroup): boolean {
  const owner = mentionsOf(ownerOf(group))[0];
  return owner === undefined || owner.form === 'pronoun';
}
