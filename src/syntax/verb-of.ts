import type { SyntaxLexicon } from '../model/syntax-lexicon.js';

/** The lemma of a form in -ed that the tagger has none for: the lexicon's, else the stem that the lexicon knows, else the plain one. */
export function verbOf(form: string, { verbForms, saying, nounOrVerb }: SyntaxLexicon): string {
  const known = verbForms.get(form);
  if (known !== undefined) return known;
  const stem = form.slice(0, -2);
  const stems = [stem, `${stem}e`, ...(/([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [])];
  const plain = /(?:[vczu]|[aeiouy].*[^aeiou]at|[dlnr]g|[^aeiou]l|[^s]s)$/.test(stem)
    ? `${stem}e`
    : stem.replace(/i$/, 'y');
  return stems.find((verb) => saying.has(verb) || nounOrVerb.has(verb)) ?? plain;
}
