import { describe, expect, it } from '@jest/globals';
import { explainSentence } from '../../src/api/explain.js';
import type { Frame, RelationDefinition } from '../../src/model/frame.js';
import { relationsOf, shippedKnowledge } from '../read-text.js';

const { definitions } = shippedKnowledge().frames;

const everyFrame = definitions.flatMap((definition) => definition.frames.map((frame) => ({ definition, frame })));

/** The rules that the examples of a type are read by. */
function rulesOf({ id, examples }: RelationDefinition): ReadonlySet<string> {
  const texts = examples.map((example) => example.slice(0, example.lastIndexOf('=>')));
  const read = texts.flatMap((text) => relationsOf(text).filter(({ relation }) => relation === id));
  return new Set(read.map(({ rule }) => rule.split(':')[0] ?? ''));
}

/** The words of the near misses of a type, as they stand and in their dictionary form. */
function wordsOf({ nearMisses }: RelationDefinition): ReadonlySet<string> {
  const { verbForms } = shippedKnowledge().syntax;
  const tokens = nearMisses.flatMap((text) =>
    explainSentence(text, shippedKnowledge()).flatMap(({ sentence }) => sentence.tokens),
  );
  return new Set(tokens.flatMap(({ lower, lemma }) => [lower, lemma, verbForms.get(lower) ?? lower]));
}

/** A frame without a word of its own shares the near misses of its type. */
function isMissedNearly({ kind, triggers }: Frame, words: ReadonlySet<string>): boolean {
  return (
    kind === 'organ' ||
    kind === 'name' ||
    triggers.some((trigger) => words.has(trigger.toLowerCase().split(' ')[0] ?? ''))
  );
}

const nameOf = ({ relation, id }: Frame): string => `${relation}/${id.replaceAll(' ', '-')}`;

describe('every frame', () => {
  it('is shown by an example of its relation type', () => {
    const rules = new Map(definitions.map((definition) => [definition, rulesOf(definition)]));
    const bare = everyFrame.filter(({ definition, frame }) => !rules.get(definition)?.has(nameOf(frame)));
    expect(bare.map(({ frame }) => nameOf(frame))).toEqual([]);
  });

  it('has a near miss with one of its words', () => {
    const words = new Map(definitions.map((definition) => [definition, wordsOf(definition)]));
    const free = everyFrame.filter(
      ({ definition, frame }) => !isMissedNearly(frame, words.get(definition) ?? new Set()),
    );
    expect(free.map(({ frame }) => nameOf(frame))).toEqual([]);
  });
});
