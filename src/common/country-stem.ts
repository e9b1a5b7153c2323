const MIN_STEM = 3;

/** What a country's name has in common with its adjective: "karun" of Karuna, Karunan; null where too little is left. */
export function countryStem(name: string): string | null {
  // from no vowel but the first of a row: a long row is looked at once
  const stem = name.toLowerCase().replace(/(?<![aeiou])[aeiou]+$/, '');
  return stem.length >= MIN_STEM && !/\s/.test(stem) ? stem : null;
}
