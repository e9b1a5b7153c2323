import { normalizeName } from '../common/normalize-name.js';
import type { RelationDefinition } from '../model/frame.js';
import type { Knowledge } from '../model/knowledge.js';
import type { RelationMention } from '../model/relation-mention.js';
import { explainSentence } from './explain.js';

/** An example of a relation type that is not read as it says, or a near miss that is read as one. */
export interface FailedExample {
  readonly relation: string;
  /** Where the relation type is written. */
  readonly file: string;
  readonly text: string;
  /** What the example states and was not found; of a near miss, what was found. */
  readonly expected: string | null;
  readonly found: readonly string[];
}

export interface ExampleCheck {
  readonly failed: readonly FailedExample[];
  readonly checked: number;
}

const STATED = /^(.*) > (.*?)(?: (actual|planned|pledged|threatened|requested|possible))?( negated)?$/;

/** Reads every example and near miss of the relation types, or of those whose file's path begins in a certain way. */
export function checkExamples(knowledge: Knowledge, path: string | null = null): ExampleCheck {
  const definitions = knowledge.frames.definitions.filter(({ file }) => file.startsWith(path ?? ''));
  const failed = definitions.flatMap((definition) => [
    ...definition.examples.flatMap((example) => failedExample(example, definition, knowledge)),
    ...definition.nearMisses.flatMap((text) => failedNearMiss(text, definition, knowledge)),
  ]);
  const checked = definitions.reduce((sum, { examples, nearMisses }) => sum + examples.length + nearMisses.length, 0);
  return { failed, checked };
}

/** `SENTENCE => A > B planned negated; C > D`: what of it is missing. */
function failedExample(
  example: string,
  { id, file }: RelationDefinition,
  knowledge: Knowledge,
): readonly FailedExample[] {
  const at = example.lastIndexOf('=>');
  const text = example.slice(0, at).trim();
  const relations = relationsOf(text, id, knowledge);
  const missing = example
    .slice(at + 2)
    .split(';')
    .map((stated) => stated.trim())
    .filter((stated) => !relations.some((relation) => states(relation, stated)));
  return missing.map((expected) => ({ relation: id, file, text, expected, found: relations.map(line) }));
}

function failedNearMiss(
  text: string,
  { id, file }: RelationDefinition,
  knowledge: Knowledge,
): readonly FailedExample[] {
  const found = relationsOf(text, id, knowledge).map(line);
  return found.length === 0 ? [] : [{ relation: id, file, text, expected: null, found }];
}

function relationsOf(text: string, type: string, knowledge: Knowledge): readonly RelationMention[] {
  const read = explainSentence(text, knowledge, '2024-07-01').flatMap(({ relations }) => relations);
  return read.filter(({ relation }) => relation === type);
}

/** Actors may be called by their own name or by what the sentence calls them. */
function states({ source, target, status, polarity }: RelationMention, stated: string): boolean {
  const [, from = '', to = '', wanted = 'actual', negated] = STATED.exec(stated) ?? [];
  const isCalled = ({ name, mention }: RelationMention['source'], called: string): boolean =>
    [name, mention.text].some((own) => normalizeName(own) === normalizeName(called));
  const isSame = status === wanted && polarity === (negated ? 'negated' : 'affirmed');
  return isSame && isCalled(source, from) && isCalled(target, to);
}

function line({ source, target, status, polarity }: RelationMention): string {
  return [source.name, '>', target.name, status, polarity].join(' ');
}
