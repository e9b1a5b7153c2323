/** The regular forms of an English verb: -s, -ed, -ing, by the spelling rules (doubling, -e, -y). Lower case. */
export function inflect(verb: string): readonly string[] {
  const ed = stemFor(verb, 'ed');
  return [third(verb), ed.endsWith('e') ? `${ed}d` : `${ed}ed`, `${stemFor(verb, 'ing')}ing`, ...doubled(verb)];
}

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function stemFor(verb: string, ending: 'ed' | 'ing'): string {
  if (ending === 'ing') return /[^eoy]e$/.test(verb) ? verb.slice(0, -1) : verb;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : verb;
}

/** "ban, banned": a last consonant after one vowel may be doubled; where it is not, the form does no harm. */
function doubled(verb: string): readonly string[] {
  const match = /[^aeiou][aeiou]([bdgklmnprt])$/.exec(verb);
  return match?.[1] ? [`${verb}${match[1]}ed`, `${verb}${match[1]}ing`] : [];
}
