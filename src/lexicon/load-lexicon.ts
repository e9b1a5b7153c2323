import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnit } from '../common/order.js';
import type { RelationDefinition } from '../model/frame.js';
import type { Knowledge } from '../model/knowledge.js';
import { indexFrames, phrasalsOf } from './index-frames.js';
import { LexiconError } from './lexicon-error.js';
import type { Complaint } from './lexicon-error.js';
import { loadActors } from './load-actors.js';
import { loadBoilerplate } from './load-boilerplate.js';
import { loadConfidence } from './load-confidence.js';
import { loadMoney } from './load-money.js';
import { loadUnits } from './load-units.js';
import { loadRecognitionLexicon } from './load-recognition-lexicon.js';
import { loadReference } from './load-reference.js';
import { loadTime } from './load-time.js';
import { loadVocabulary } from './load-vocabulary.js';
import { parseControl } from './parse-control.js';
import { parseRelationType } from './parse-relation-type.js';
import { parseSyntax } from './parse-syntax.js';
import { verbFormsOf } from './verb-forms.js';

/** The package's root, where grammar/ and seeds/ are: the same from src/lexicon and from dist/lexicon. */
export const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Reads grammar/ and seeds/ under `root`. Throws one LexiconError with every mistake in the relation types. */
export function loadLexicon(root: string = packageRoot): Knowledge {
  const folder = join(root, 'grammar', 'lexicon');
  const text = (name: string): readonly [string, string] => [
    readFileSync(join(folder, name), 'utf8'),
    `grammar/lexicon/${name}`,
  ];
  const definitions = loadRelationTypes(join(root, 'grammar', 'relations'));
  const control = parseControl(...text('control.yaml'));
  const { syntax, abbreviations } = parseSyntax(...text('syntax.yaml'), phrasalsOf(definitions));
  const vocabulary = loadVocabulary(folder);
  const actors = loadActors(join(root, 'seeds', 'actors'));
  const recognition = loadRecognitionLexicon(folder, actors, vocabulary);
  const time = loadTime(folder);
  return {
    boilerplate: loadBoilerplate(folder, time),
    confidence: loadConfidence(join(root, 'grammar', 'confidence.yaml')),
    segment: { abbreviations, vocabulary, verbForms: verbFormsOf(definitions, ...text('irregular-verbs.yaml')) },
    recognition,
    syntax,
    frames: indexFrames(definitions, control),
    time,
    money: loadMoney(folder),
    reference: loadReference(folder, recognition.givenNames),
    units: loadUnits(folder),
    actors: recognition.gazetteer.actors,
  };
}

/** Reads every file of a folder of relation types, in the order of their names. Throws one LexiconError. */
export function loadRelationTypes(folder: string): readonly RelationDefinition[] {
  const complaints: Complaint[] = [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort(byCodeUnit);
  const definitions = names.flatMap((name) => {
    try {
      return [parseRelationType(readFileSync(join(folder, name), 'utf8'), `grammar/relations/${name}`)];
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      complaints.push(...error.complaints);
      return [];
    }
  });
  if (complaints.length > 0) throw new LexiconError(complaints);
  return definitions;
}
