import nearley from 'nearley';
import compiled from './match-grammar.generated.js';

/** The only module that loads grammar/match.ne. */
export const matchGrammar = nearley.Grammar.fromCompiled(compiled);
