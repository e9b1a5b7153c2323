export { openLexicon } from '../lexicon/open-lexicon.js';
export { packageRoot } from '../lexicon/package-root.js';
