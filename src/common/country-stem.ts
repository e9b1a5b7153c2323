const MIN_STEM = 3;

/** What a country's name has in common with its adjective: "karun" of Karuna, Karunan; null where too little is left. */
export function countryStem(name: string): string | null {
  const stem = name.toLowerCase().replace(/[aeiou]+$/, '');
  return stem.length >= MIN_STEM && !/\s/.test(stem) ? stem : null;
}
