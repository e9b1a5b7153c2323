import type { GazetteerAlias } from '../../model/gazetteer.js';

export const ACCENT = /[À-ÖØ-öø-ž]/u;

/** "Sapo" is none that is written SAPO, if there is a Sapo. */
export function mostExact(written: readonly string[], aliases: readonly GazetteerAlias[]): readonly GazetteerAlias[] {
  if (aliases.length < 2) return aliases;
  const exact = aliases.filter(({ words }) => words.every((word, i) => word === written[i]));
  return exact.length > 0 && exact.length < aliases.length ? exact : aliases;
}

/** Whether the text's capitals are those of the alias; in a text of capitals alone, if there is one. */
export function isWritten(written: readonly string[], { words }: GazetteerAlias, isUpper: boolean): boolean {
  for (let i = 0; i < words.length; i++)
    if (!agrees(words[i] as string, i < written.length ? (written[i] as string) : '', isUpper)) return false;
  return true;
}

function agrees(listed: string, written: string, upper: boolean): boolean {
  if (listed === written) return true;
  if (!/^\p{Lu}/u.test(listed)) return listed.toLowerCase() === written.toLowerCase();
  if (!/^\p{Lu}/u.test(written)) return false;
  const isShort = listed.length <= 3;
  if (listed === listed.toUpperCase()) return !isShort || written === listed;
  return !isShort || upper || written !== written.toUpperCase();
}

/** The "Germán" of a Spanish name is no German: a country's adjective has no accents that it is not listed with. */
export function hasNoAccent({ form, accented }: GazetteerAlias): boolean {
  return form !== 'name' && !accented;
}
