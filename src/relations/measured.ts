import type { Lookup } from './arguments.js';

/** The same lookup, where a measure ("hundreds of tanks", "a batch of doses") counts as what it measures too. */
export function measured(lookup: Lookup, measures: ReadonlySet<string>): Lookup {
  return (name) => {
    const filler = lookup(name);
    if (!filler?.slot) return filler;
    const inside = measuredLemmas(filler.slot, measures);
    return inside.length > 0 ? { ...filler, lemmas: [...filler.lemmas, ...inside] } : filler;
  };
}

function measuredLemmas(slot: NonNullable<ReturnType<Lookup>>['slot'], measures: ReadonlySet<string>): string[] {
  const lemmas: string[] = [];
  let at = slot;
  while (at?.tail?.prep === 'of' && at.nouns.some(({ group }) => measures.has(group.headLemma))) {
    at = at.tail;
    lemmas.push(...at.nouns.map(({ group }) => group.headLemma));
  }
  return lemmas;
}
