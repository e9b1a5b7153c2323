import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Token } from '../model/token.js';
import type { ListedWord } from './listed-word.js';
import { closedTag, mayBeEither, nameTag } from './open-class.js';
import type { Unit, UnitTag } from './unit.js';

/** What most words are, as they and their tags alone tell; null of one that its neighbours may tell more of: only of such ones the rules are asked. */
export function sureTag(
  token: Token,
  last: Unit | undefined,
  listed: ListedWord,
  lexicon: SyntaxLexicon,
): UnitTag | null {
  if (listed.mayTurn) return null;
  const { tag } = token;
  switch (tag) {
    case 'VERB':
      return null;
    case 'PROPN':
      return listed.mayBeClosed || mayBeEither(token, listed, lexicon) ? null : nameTag(token);
    case 'NOUN':
    case 'ADJ': {
      // "will rehire 46 engineers"
      const isOpen = listed.mayBeClosed || last?.tag === 'MODAL' || mayBeEither(token, listed, lexicon);
      return isOpen ? null : tag;
    }
    case 'PUNCT':
      return tag;
    case 'ADP':
    case 'ADV':
      return listed.closedAs ?? (listed.prepositions ? 'ADP' : tag);
    default:
      return listed.closedAs ?? (listed.prepositions ? 'ADP' : closedTag(tag));
  }
}
