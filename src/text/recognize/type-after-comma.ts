import type { ActorType } from '../../model/actor.js';
import type { Context } from './context.js';
import { nounAt } from './phrases.js';
import { typeOfNoun } from './type-of-noun.js';
import { isHyphen, isPossessive } from './view.js';

/** How many tokens after a name are looked at. */
const REACH = 8;

/** What an apposition or clause after a name tells of it: "…, 54, said", "…, a trucking firm, said", "…, who", "…, which". */
export function typeAfterComma(context: Context, to: number): ActorType | undefined {
  const { tokens } = context.view;
  const next = tokens[to + 1];
  if (tokens[to]?.text !== ',' || !next) return undefined;
  if (tokens[to + 2]?.text === ',' && /^\d{2}$/.test(next.text)) return 'person';
  if (next.lower === 'who') return 'person';
  if (next.lower === 'which') return 'organization';
  return typeOfApposition(context, to + 1);
}

function typeOfApposition(context: Context, start: number): ActorType | undefined {
  const { tokens } = context.view;
  for (let at = start; at < Math.min(tokens.length, start + REACH); at++) {
    const token = tokens[at];
    const isCompound = isHyphen(context.view, at - 1);
    // "a lecturer at Cairo University": what an apposition says somebody is stands before its first preposition
    if (
      !token ||
      token.text === ',' ||
      token.tag === 'ADP' ||
      ((token.tag === 'VERB' || token.tag === 'AUX') && !isCompound && !token.lower.endsWith('ing'))
    )
      return undefined;
    const match = nounAt(context.view, at);
    const following = tokens[match?.to ?? at];
    if (match && isHyphen(context.view, match.to)) continue;
    if (match?.values.some((noun) => noun.kind === 'description' && !noun.plural)) {
      if (following?.tag === 'NOUN' || following?.tag === 'PROPN') return undefined;
      const type = typeOfNoun(match.values);
      return type === 'person' || endsApposition(context, start, match.to) ? type : undefined;
    }
    if (isPossessive(context.view, at + 1)) at++;
  }
  return undefined;
}

/** A thing is apposed with an article before it, and a comma or more about it after it: not ", the company said". */
function endsApposition(context: Context, start: number, to: number): boolean {
  const next = context.view.tokens[to];
  const hasArticle = context.view.tokens[start]?.tag === 'DET';
  if (!hasArticle || next === undefined) return false;
  const isParticiple = next.tag === 'VERB' && next.lemma !== next.lower;
  return /^[,.;)]$/.test(next.text) || /^(?:ADP|SCONJ|PRON|DET)$/.test(next.tag) || isParticiple;
}
