import nearley from 'nearley';
import compiled from './clause-grammar.generated.js';

/** The only module that loads grammar/clause.ne. */
export const clauseGrammar = nearley.Grammar.fromCompiled(compiled);
