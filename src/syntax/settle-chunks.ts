import type { Chunk, ChunkType } from '../model/chunk.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';

/** Decides what the chunks around a chunk leave no doubt of: whether a form is a verb, and finite, and what a measure of time belongs to. */
export const settle = (chunks: readonly Chunk[], lexicon: SyntaxLexicon): readonly Chunk[] =>
  settleMeasures(
    settlePlain(settlePast(dropFloating(dropContrasts(chunks, lexicon), lexicon), lexicon), lexicon),
    lexicon,
  );

/** "not Haas but Orr", "the army, not Hamas,", "by Haas but not by Orr", "quickly, if reluctantly,", "Oslo, once an ally,": who or how it was not. */
function dropContrasts(chunks: readonly Chunk[], { negations }: SyntaxLexicon): readonly Chunk[] {
  const kept: Chunk[] = [];
  for (let at = 0; at < chunks.length;) {
    const length = contrastAt(chunks, at, negations);
    if (length === 0) kept.push(chunks[at] as Chunk);
    at += Math.max(length, 1);
  }
  return kept;
}

/** How many chunks from `at` on say who or how it was not. */
function contrastAt(chunks: readonly Chunk[], at: number, negations: ReadonlySet<string>): number {
  const isApart = chunks[at]?.type === 'COMMA';
  const isAfter = chunks[at + (isApart ? 1 : 0)]?.word === 'but';
  const from = (isApart ? 1 : 0) + (isAfter ? 1 : 0);
  const isNot = negations.has(chunks[at + from]?.word ?? '');
  if (!isNot && !isApart) return 0;
  const types = chunks.slice(at, at + 6).map(({ type }) => type);
  if (isApart && types[1] === 'SUB' && types[3] === 'COMMA' && isVerbless(chunks[at + 2])) return 4;
  const type = types[from + 1];
  if (!isNot || (type !== 'NP' && type !== 'PP')) return 0;
  const end = types[from + 2] === 'PPOF' ? from + 3 : from + 2;
  if (isAfter) return contrastAfter(types, end, isApart);
  if (isApart) return types[end] === 'COMMA' ? end + 1 : 0;
  const isContrast = chunks[at + end]?.word === 'but' && types[end + 1] === type;
  return isContrast ? end + 1 : 0;
}

/** "if | reluctantly", "once | enemies" */
const isVerbless = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  (/^ADV|^ADJ/.test(chunk.type) ||
    (chunk.type === 'NP' && chunk.noun?.mention === null && chunk.noun.members.length === 0));

/** What follows "but not Haas" leaves no doubt that it is no subject: a comma that closes it, another phrase, or the end. */
function contrastAfter(types: readonly ChunkType[], end: number, isApart: boolean): number {
  const next = types[end];
  if (isApart && next === 'COMMA') return end + 1;
  return next === undefined || /^(?:PP|NPT|COLON)$/.test(next) ? end : 0;
}

/** "Norway and Chad both list", "they all left": between a subject and its verb such a word says nothing of who it is. */
function dropFloating(chunks: readonly Chunk[], { floating }: SyntaxLexicon): readonly Chunk[] {
  const isFloating = (chunk: Chunk): boolean =>
    chunk.type === 'NP' && chunk.to === chunk.from + 1 && floating.has(chunk.noun?.headLemma ?? '');
  return chunks.filter(
    (chunk, i) =>
      !(isFloating(chunk) && chunks[i - 1]?.type === 'NP' && /^(?:V|DUAL$)/.test(chunks[i + 1]?.type ?? '')),
  );
}

/** "hours after Chad attacked", "a day after leaving": the measure belongs to what opens the clause. */
function settleMeasures(chunks: readonly Chunk[], lexicon: SyntaxLexicon): readonly Chunk[] {
  const isMeasure = (chunk: Chunk | undefined): boolean =>
    chunk?.type === 'NP' && !chunk.noun?.mention && lexicon.timeMeasures.has(chunk.noun?.headLemma ?? '');
  const opensClause = (chunk: Chunk | undefined): boolean =>
    /^(?:PPSUB|SUB|PING)$/.test(chunk?.type ?? '') && /^(?:after|before|since)$/.test(chunk?.word ?? '');
  return chunks.flatMap((chunk, i) => {
    if (isMeasure(chunk) && opensClause(chunks[i + 1])) return [];
    const before = chunks[i - 1];
    return before && isMeasure(before) && opensClause(chunk) ? [{ ...chunk, from: before.from }] : [chunk];
  });
}

/** "helped supply", "let Iran supply": after such a verb, and its object, a doubtful plain form is a verb, and a plain verb its infinitive. */
function settlePlain(chunks: readonly Chunk[], lexicon: SyntaxLexicon): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    if (!/^(?:DUAL|VB|VS)$/.test(chunk.type) || chunk.verb?.form !== 'base') return chunk;
    const [verb, object] = chunks[i - 1]?.type === 'NP' ? [chunks[i - 2], chunks[i - 1]] : [chunks[i - 1], undefined];
    const isGoverned = lexicon.bareInfinitiveVerbs.has(verb?.verb?.lemma ?? '');
    if (chunk.type !== 'DUAL') return isGoverned && object?.noun ? { ...chunk, type: 'VTO' } : chunk;
    return isGoverned && (object !== undefined || chunks[i + 1]?.type === 'NP') ? { ...chunk, type: 'VB' } : chunk;
  });
}

/** "Ann Orr, *elected* president of Oslo in May, sued": an office without an article between commas, and a verb after them. */
function isGivenOffice(chunks: readonly Chunk[], at: number, { officeVerbs }: SyntaxLexicon): boolean {
  const [who, comma, chunk, office] = chunks.slice(Math.max(0, at - 2), at + 2);
  if (!officeVerbs.has(chunk?.verb?.lemma ?? '') || comma?.type !== 'COMMA' || !who?.noun) return false;
  const group = office?.noun;
  const isBare = !group || (group.mention?.form !== 'name' && group.parts[0]?.from === group.from);
  if (!isBare || !/^(?:NP|DUAL)$/.test(office?.type ?? '')) return false;
  const close = chunks.findIndex(({ type }, i) => i > at && (type === 'COMMA' || /^V[FPSB]/.test(type)));
  return chunks[close]?.type === 'COMMA' && /^(?:V|DUAL)/.test(chunks[close + 1]?.type ?? '');
}

/** A past form with an object after it, a pronoun before it, or a gerund after a comma ("Milei won, beating Massa") is finite; "told by" is a participle. The rest stays open. */
function settlePast(chunks: readonly Chunk[], lexicon: SyntaxLexicon): readonly Chunk[] {
  return chunks.map((chunk, i) => {
    const next = chunks[i + 1];
    const before = chunks[i - 1];
    const isBy = next?.type === 'PP' && next.word === 'by';
    if (chunk.type === 'VS' && isBy && chunk.verb?.form === 'finite' && !chunk.verb.modal && !chunk.verb.passive)
      return { ...chunk, type: 'VEN' };
    if (chunk.type === 'VED' && isBy) return { ...chunk, type: 'VEN' };
    const isApart =
      before?.type === 'COMMA' && Boolean(chunks[i - 2]?.noun) && /^(?:PP|NPT|ADV|P)$/.test(next?.type ?? '');
    if (chunk.type === 'VB' && (isBy || isApart) && lexicon.bareParticiples.has(chunk.verb?.lemma ?? ''))
      return { ...chunk, type: 'VEN' };
    if (chunk.type !== 'VED') return chunk;
    if (isGivenOffice(chunks, i, lexicon)) return { ...chunk, type: 'VEN' };
    const isFinite =
      next?.type === 'NP' ||
      next?.type === 'DUAL' ||
      before?.type === 'WH' ||
      (i === 1 && before?.type === 'NP' && next?.type === 'COMMA' && chunks[i + 2]?.type === 'VING') ||
      before?.noun?.mention?.form === 'pronoun';
    return isFinite ? { ...chunk, type: 'VF' } : chunk;
  });
}
