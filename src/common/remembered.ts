import { ownText } from './own-text.js';

/** Strings are short and come again and again, as words do; so many of them are kept at most. */
const MOST = 30_000;
/** Nor any that is too long to come again. */
const LONGEST = 200;

/** The same function, which need not work out again what it gave for a string before: for functions of that string alone. */
export function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (key.length > LONGEST) return make(key);
    const own = ownText(key);
    const made = make(own);
    if (known.size >= MOST) known.clear();
    known.set(own, made);
    return made;
  };
}

/** The same for functions of a string and of one lexicon. */
export function rememberedBy<Lexicon extends object, T>(
  make: (key: string, lexicon: Lexicon) => T,
): (key: string, lexicon: Lexicon) => T {
  const byLexicon = new WeakMap<Lexicon, (key: string) => T>();
  let last: { readonly lexicon: Lexicon; readonly of: (key: string) => T } | null = null;
  return (key, lexicon) => {
    if (last?.lexicon === lexicon) return last.of(key);
    let of = byLexicon.get(lexicon);
    if (!of) byLexicon.set(lexicon, (of = remembered((word) => make(word, lexicon))));
    last = { lexicon, of };
    return of(key);
  };
}
