/** What is made of a lexicon, made when it is first asked for and kept as long as the lexicon is. */
export function onceBy<Lexicon extends object, Made>(make: (lexicon: Lexicon) => Made): (lexicon: Lexicon) => Made {
  const known = new WeakMap<Lexicon, Made>();
  let last: { readonly lexicon: Lexicon; readonly made: Made } | null = null;
  return (lexicon) => {
    if (last?.lexicon === lexicon) return last.made;
    const made = known.get(lexicon) ?? make(lexicon);
    known.set(lexicon, made);
    last = { lexicon, made };
    return made;
  };
}
