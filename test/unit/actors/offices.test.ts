import { describe, expect, it } from '@jest/globals';
import { Offices } from '../../../src/actors/offices.js';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.js';
import type { ActorId } from '../../../src/model/actor.js';
import type { ActorReference } from '../../../src/model/relation-mention.js';

const { reference } = loadLexicon();

/** Counts how often a word is looked up: once for every office that a question is compared with. */
class Counted extends Set<string> {
  looks = 0;

  override has(word: string): boolean {
    this.looks++;
    return super.has(word);
  }
}

const person = (i: number): ActorReference => ({ id: `person:p${i}` as ActorId, name: `P ${i}`, type: 'person' });
const firm = (i: number): ActorReference => ({
  id: `organization:o${i}` as ActorId,
  name: `O ${i}`,
  type: 'organization',
});

/** How many offices are compared where a text has `size` chairmen, and asks for each of them and as often for any. */
function comparisons(size: number): number {
  const otherOffices = new Counted(reference.otherOffices);
  const offices = new Offices({ ...reference, otherOffices }, new Map(), () => true);
  for (let i = 0; i < size; i++) offices.state(person(i), 'deputy chairman', firm(i));
  for (let i = 0; i < size; i++) {
    offices.holders('chairman', firm(i).id);
    offices.holders('chairman', null);
  }
  return otherOffices.looks;
}

describe('offices', () => {
  it('gives whoever holds an office of a body, by a wider word too', () => {
    const offices = new Offices(reference, new Map(), () => true);
    offices.state(person(1), 'prime minister', firm(1));
    offices.state(person(2), 'president', firm(2));
    expect([...offices.holders('leader', firm(1).id).keys()]).toEqual(['person:p1']);
    expect([...offices.holders('leader', null).keys()]).toEqual(['person:p1', 'person:p2']);
    expect(offices.bodiesOf(person(2).id)).toEqual([firm(2)]);
  });

  it('takes what a later sentence states into account', () => {
    const offices = new Offices(reference, new Map(), () => true);
    expect(offices.holders('mayor', null).size).toBe(0);
    offices.state(person(1), 'mayor', null);
    expect(offices.holders('mayor', null).size).toBe(1);
  });

  it('compares no more than in proportion to the offices of a text', () => {
    expect(comparisons(1600)).toBeLessThanOrEqual(2.1 * comparisons(800));
  });
});
