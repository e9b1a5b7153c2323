const MARKS = /[\u0300-\u036f]/g;
const WORD = /[\p{L}\p{N}&]+|,/gu;
const STROKES: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['ı', 'i'],
  ['œ', 'oe'],
]);

/** The words of a name without accents and dots ("U.S." is "US"), case kept; a comma is a word, other signs part words. */
export function nameWords(name: string): readonly string[] {
  if (/^[A-Za-z]+$/.test(name)) return [name];
  const plain = name
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[øØłŁđĐßæÆıœ]/g, (letter) => STROKES.get(letter) ?? letter);
  return plain.replace(/(?<=\p{L})\.(?=\p{L}|$|[\s,’'])/gu, '').match(WORD) ?? [];
}
