import type { Mention, MentionNoun } from '../model/mention.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Token } from '../model/token.js';
import { canBe } from './resolve-body.js';
import type { Reference } from './reference.js';

/** Whom the words right beside a description name: "the Zeta organisation", "the southern bloc, SADC," */
export function beside(reference: Reference, mention: Mention, noun: MentionNoun): ActorReference | null {
  return namedBefore(reference, mention, noun) ?? namedAcross(reference, mention);
}

/** "The FNV union" is FNV, if that can be one. */
function namedBefore(reference: Reference, { parent, to }: Mention, { form }: MentionNoun): ActorReference | null {
  if (parent?.form !== 'name' || parent.type !== 'organization' || !reference.lexicon.namingNouns.has(form))
    return null;
  if (parent.to !== to - form.split(' ').length) return null;
  const [actor] = reference.resolve(parent);
  return actor && canBe(reference, actor, form) ? actor : null;
}

/** ", SADC," or ", known as SADC," after it: the only name between two commas. */
export function namedAcross(
  { discourses, lexicon, resolve }: Reference,
  { sentence, to, type }: Mention,
): ActorReference | null {
  const { mentions, sentence: own } = discourses[sentence] ?? { mentions: [], sentence: null };
  if (own?.tokens[to]?.text !== ',') return null;
  const at = afterNaming(own.tokens, to + 1, lexicon);
  const name = mentions.find(({ from, form, parent }) => from === at && form === 'name' && parent === null);
  if (!name || name.type !== type) return null;
  return closes(own.tokens[name.to], own.tokens[name.to + 1]) ? (resolve(name)[0] ?? null) : null;
}

/** Past "named", "identified as", "known only as"; where it is, if nothing of that stands there. */
function afterNaming(tokens: readonly Token[], at: number, { namingVerbs }: ReferenceLexicon): number {
  if (!namingVerbs.has(tokens[at]?.lower ?? '')) return at;
  const past = tokens[at + 1]?.lower === 'only' ? at + 2 : at + 1;
  return tokens[past]?.lower === 'as' ? past + 1 : past;
}

function closes(mark: Token | undefined, next: Token | undefined): boolean {
  return !mark || mark.text === '.' || (mark.text === ',' && next !== undefined && !/^(?:CCONJ|PROPN)$/.test(next.tag));
}
