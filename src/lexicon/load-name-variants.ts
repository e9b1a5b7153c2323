import { z } from 'zod';
import { byKeys } from '../common/order.js';
import type { NameVariants } from '../model/name-variants.js';
import { readLexicon } from './lexicon-folder.js';
import type { LexiconFolder } from './lexicon-folder.js';
import { readYaml } from './read-yaml.js';

const word = z.string().min(1);
const variants = z.record(word, z.array(word));

const schema = z.strictObject({
  persons: z.strictObject({
    particles: z.array(word),
    endings: variants,
    names: variants,
    letters: z.array(z.tuple([word, word])),
  }),
  bodies: z.strictObject({ words: variants, 'legal-forms': z.array(word) }),
  placing: z.array(word),
});

/** Reads name-variants.yaml of a folder such as grammar/lexicon. Throws a LexiconError. */
export function loadNameVariants(folder: LexiconFolder): NameVariants {
  const { text, file } = readLexicon(folder, 'name-variants.yaml');
  const { persons, bodies, placing } = readYaml(text, file, schema).value;
  return {
    particles: new Set(persons.particles),
    endings: turned(persons.endings).sort(
      byKeys(
        ([written]) => -written.length,
        ([written]) => written,
      ),
    ),
    // A name is a spelling of itself too: no letters of it are folded.
    names: new Map([...turned(persons.names), ...Object.keys(persons.names).map((name) => [name, name] as const)]),
    letters: persons.letters,
    words: new Map(turned(bodies.words)),
    legalForms: new Set(bodies['legal-forms']),
    placing: new Set(placing),
  };
}

function turned(variants: Readonly<Record<string, readonly string[]>>): (readonly [written: string, meant: string])[] {
  return Object.entries(variants).flatMap(([meant, all]) => all.map((written) => [written, meant] as const));
}
