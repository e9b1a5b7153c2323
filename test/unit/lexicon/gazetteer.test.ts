import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { defineActor } from '../../../src/lexicon/actor-definition.js';
import { buildGazetteer } from '../../../src/lexicon/build-gazetteer.js';
import { loadActors } from '../../../src/lexicon/load-actors.js';
import { packageRoot } from '../../../src/lexicon/package-root.js';
import type { ActorId } from '../../../src/model/actor.js';
import type { GazetteerAlias } from '../../../src/model/gazetteer.js';
import type { PhraseTrie } from '../../../src/model/phrase-trie.js';

const country = defineActor(
  {
    id: 'country:xyz',
    name: 'Xyzland',
    aliases: [],
    adjectives: ['Xyzish'],
    people: ['Xyzers'],
    capital: ['Wex City', 'Vex City'],
    generic: false,
    roles: [],
  },
  'country',
);
const organs = [{ id: 'navy', name: 'navy', forms: ['navy'] }];
const gazetteer = buildGazetteer([country], new Set(['city']), organs);

function at(phrase: string): readonly GazetteerAlias[] {
  let node: PhraseTrie<GazetteerAlias> | undefined = gazetteer.aliases;
  for (const word of phrase.split(' ')) node = node?.next.get(word);
  return node?.values ?? [];
}

describe('the gazetteer', () => {
  it('gives a country its adjective, its people and its capital, which stands for its government', () => {
    expect(at('xyzish').map(({ actor, form }) => [actor, form])).toEqual([['country:xyz', 'adjective']]);
    expect(at('xyzers').map(({ actor, form }) => [actor, form])).toEqual([['group:xyzers', 'people']]);
    expect(at('vex city').map(({ actor }) => actor)).toEqual(['place:wex-city']);
    expect(gazetteer.actors.get('place:wex-city' as ActorId)?.metonym).toBe('country:xyz');
  });

  it('gives a country the organs that every country has, without an alias', () => {
    expect(gazetteer.actors.get('organization:xyz-navy' as ActorId)?.name).toBe('Xyzish navy');
    expect(at('xyzish navy')).toEqual([]);
  });

  it('tells names made of ordinary words only', () => {
    const body = defineActor(
      { name: 'City', aliases: ['Wex'], adjectives: [], people: [], generic: false, roles: [] },
      'organization',
    );
    const { aliases } = buildGazetteer([body], new Set(['city']), []);
    expect(aliases.next.get('city')?.values[0]?.ordinary).toBe(true);
    expect(aliases.next.get('wex')?.values[0]?.ordinary).toBe(false);
  });
});

describe('the actors that ship with the project', () => {
  const actors = loadActors(join(packageRoot, 'seeds', 'actors'));

  it('are many, of every type', () => {
    expect(new Set(actors.map(({ type }) => type)).size).toBe(6);
    expect(actors.filter(({ type }) => type === 'country').length).toBeGreaterThanOrEqual(195);
    expect(actors.length).toBeGreaterThan(2_500);
  });

  it('have no alias twice in one entry', () => {
    const twice = actors.filter(({ name, aliases }) => new Set([name, ...aliases]).size < aliases.length + 1);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('held their offices from a day before the day they left', () => {
    const wrong = actors.filter(({ offices }) =>
      offices.some(({ from, until }) => from !== null && until !== null && from > until),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
