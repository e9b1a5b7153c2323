import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../common/order.js';
import type { RelationDefinition } from '../model/frame.js';
import type { Knowledge } from '../model/knowledge.js';
import { indexFrames, phrasalsOf } from './index-frames.js';
import { cached, cacheFolder } from './lexicon-cache.js';
import { LexiconError } from './lexicon-error.js';
import type { Complaint } from './lexicon-error.js';
import { readLexicon } from './lexicon-folder.js';
import type { LexiconFolder } from './lexicon-folder.js';
import { keyOf } from './lexicon-key.js';
import { loadActors } from './load-actors.js';
import { loadBoilerplate } from './load-boilerplate.js';
import { loadConfidence } from './load-confidence.js';
import { loadMoney } from './load-money.js';
import { loadNameVariants } from './load-name-variants.js';
import { loadUnits } from './load-units.js';
import { loadRecognitionLexicon } from './load-recognition-lexicon.js';
import { loadReference } from './load-reference.js';
import { loadTime } from './load-time.js';
import { loadVocabulary } from './load-vocabulary.js';
import { addOwnActors } from './own-actors.js';
import { packKnowledge, unpackKnowledge } from './pack-knowledge.js';
import { packageRoot } from './package-root.js';
import { parseControl } from './parse-control.js';
import { parseRelationType } from './parse-relation-type.js';
import { parseSyntax } from './parse-syntax.js';
import { yamlFiles } from './yaml-files.js';
import { verbFormsOf } from './verb-forms.js';

/**
 * Reads grammar/ and seeds/ under `root`, and what a folder of the user's own adds: relation types in `relations/` (one of a known name
 * stands instead of it), actors in `actors/` (likewise by id), words in `lexicon/`. `list` is a file of further actors, CSV or YAML. Throws one LexiconError with every mistake. What they
 * compile to is kept for the next run, under a key of all their bytes.
 */
export function loadLexicon(
  root: string = packageRoot,
  own: string | null = null,
  list: string | null = null,
): Knowledge {
  try {
    return recallOrLoad(root, own, list);
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    throw new LexiconError(everyComplaint(root, own, error.complaints));
  }
}

function recallOrLoad(root: string, own: string | null, list: string | null): Knowledge {
  const folder = cacheFolder();
  if (folder === null) return load(root, own, list);
  return unpackKnowledge(cached(keyOf(root, own, list), folder, () => packKnowledge(load(root, own, list))));
}

/** The complaints of the files that were read, and those of the ones that were not reached. */
function everyComplaint(root: string, own: string | null, first: readonly Complaint[]): readonly Complaint[] {
  const { folder, text } = foldersOf(root, own);
  const parts: readonly (() => unknown)[] = [
    () => loadRelationTypes(join(root, 'grammar', 'relations'), own && join(own, 'relations')),
    () => parseControl(...text('control.yaml')),
    () => parseSyntax(...text('syntax.yaml'), new Set(), new Map()),
    () => loadActors(join(root, 'seeds', 'actors'), own && join(own, 'actors')),
    () => loadTime(folder),
    () => loadMoney(folder),
    () => loadUnits(folder),
    () => loadNameVariants(folder),
    () => loadConfidence(join(root, 'grammar', 'confidence.yaml')),
  ];
  const all = [...first, ...parts.flatMap(complaintsOf)];
  return [...new Map(all.map((one) => [`${one.file}:${one.line}: ${one.message}`, one])).values()];
}

function complaintsOf(load: () => unknown): readonly Complaint[] {
  try {
    load();
    return [];
  } catch (error) {
    if (error instanceof LexiconError) return error.complaints;
    throw error;
  }
}

/** Where the words are, and how a file of them is read and called. */
function foldersOf(
  root: string,
  own: string | null,
): { readonly folder: LexiconFolder; readonly text: (name: string) => readonly [string, string] } {
  const shipped = join(root, 'grammar', 'lexicon');
  const folder = own === null ? shipped : [shipped, join(own, 'lexicon')];
  const text = (name: string): readonly [string, string] => {
    const read = readLexicon(folder, name);
    return [read.text, read.file.startsWith(shipped) ? `grammar/lexicon/${name}` : read.file];
  };
  return { folder, text };
}

function load(root: string, own: string | null, list: string | null): Knowledge {
  const { folder, text } = foldersOf(root, own);
  const definitions = loadRelationTypes(join(root, 'grammar', 'relations'), own && join(own, 'relations'));
  const control = parseControl(...text('control.yaml'));
  const verbForms = verbFormsOf(definitions, ...text('irregular-verbs.yaml'));
  const { syntax, abbreviations } = parseSyntax(...text('syntax.yaml'), phrasalsOf(definitions), verbForms);
  const vocabulary = loadVocabulary(folder);
  const known = loadActors(join(root, 'seeds', 'actors'), own && join(own, 'actors'));
  const { actors, watched } = addOwnActors(known, list);
  const recognition = loadRecognitionLexicon(folder, actors, vocabulary);
  const time = loadTime(folder);
  return {
    boilerplate: loadBoilerplate(folder, time),
    confidence: loadConfidence(join(root, 'grammar', 'confidence.yaml')),
    segment: { abbreviations, vocabulary, verbForms, floating: syntax.floating },
    recognition,
    syntax,
    frames: indexFrames(definitions, control),
    time,
    money: loadMoney(folder),
    reference: loadReference(folder, recognition.givenNames),
    units: loadUnits(folder),
    variants: loadNameVariants(folder),
    actors: recognition.gazetteer.actors,
    watched,
  };
}

/**
 * Reads every file of a folder of relation types, in the order of their names, with those of a second folder, which stand instead of the
 * first one's where they have its names. Throws one LexiconError.
 */
export function loadRelationTypes(folder: string, own: string | null = null): readonly RelationDefinition[] {
  const complaints: Complaint[] = [];
  const added = new Map(yamlFiles(own));
  const fileByName = new Map([...yamlFiles(folder), ...added]);
  const names = [...fileByName.keys()].sort(byCodeUnit);
  const definitions = names.flatMap((name) => {
    const file = fileByName.get(name) ?? name;
    try {
      return [parseRelationType(readFileSync(file, 'utf8'), added.get(name) ?? `grammar/relations/${name}`)];
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      complaints.push(...error.complaints);
      return [];
    }
  });
  if (complaints.length > 0) throw new LexiconError(complaints);
  return definitions;
}
