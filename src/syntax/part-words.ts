import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { PHRASE_KINDS } from './opened-phrases.js';
import type { Phrases } from './opened-phrases.js';

/** Words that are part of what is listed. */
export interface PartWords {
  /** They are or end what is written in another way too ("per cent"). */
  readonly written: ReadonlySet<string>;
  /** The verbs by their particle. */
  readonly phrasal: ReadonlyMap<string, ReadonlySet<string>>;
  /** The second of several words that are read as one. */
  readonly second: ReadonlySet<string>;
}

export function partWordsOf(lexicon: SyntaxLexicon): PartWords {
  const written = [...lexicon.writtenAs.keys()];
  const second = new Set(PHRASE_KINDS.flatMap((kind) => secondOf(lexicon[kind])));
  return { written: new Set([...written, ...written.map(lastOf)]), phrasal: verbsByParticle(lexicon), second };
}

const lastOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);

function verbsByParticle({ phrasals }: SyntaxLexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const verbs = new Map<string, Set<string>>();
  for (const phrase of phrasals) {
    const particle = lastOf(phrase);
    const known = verbs.get(particle) ?? new Set();
    verbs.set(particle, known.add(phrase.slice(0, -particle.length - 1)));
  }
  return verbs;
}

const secondOf = (phrases: ReadonlyMap<string, Phrases>): readonly string[] =>
  [...phrases.values()].flatMap((those) => those.flatMap((words) => words[1] ?? []));
