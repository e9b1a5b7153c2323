import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defineActor } from '../../../src/lexicon/actor-definition.js';
import { LexiconError } from '../../../src/lexicon/lexicon-error.js';
import { addOwnActors } from '../../../src/lexicon/own-actors.js';
import { readActorList } from '../../../src/lexicon/read-actor-list.js';

const folder = mkdtempSync(join(tmpdir(), 'whowhom-list-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shipped = (name: string, type: 'person' | 'country' | 'place', aliases: string[]) =>
  defineActor({ name, aliases, adjectives: [], people: [], generic: false, roles: [] }, type);
const known = [
  shipped('Ingrid Voss', 'person', ['Voss']),
  shipped('Lakeland', 'country', []),
  shipped('Lakeland', 'place', []),
];

function add(text: string, name = 'list.csv'): ReturnType<typeof addOwnActors> {
  const file = join(folder, name);
  writeFileSync(file, text);
  return addOwnActors(known, file);
}

function trouble(text: string, name = 'list.csv'): string {
  try {
    add(text, name);
    return '';
  } catch (error) {
    return error instanceof LexiconError ? error.message.replaceAll(join(folder, name), 'F') : String(error);
  }
}

describe('a list of own actors', () => {
  it('is the same in CSV, with tabs or semicolons, and in YAML', () => {
    const csv = 'name,type,aliases\n"Lake, Council",organization,LC|The Council\nOla Berg,person,\n';
    const read = (text: string, file: string) =>
      readActorList(text, file).map(({ line, ...actor }) => ({ ...actor, has: line > 0 }));
    const expected = read(csv, 'x.csv');
    expect(expected[0]).toMatchObject({ name: 'Lake, Council', type: 'organization', aliases: ['LC', 'The Council'] });
    expect(
      read(
        '\ufeffname\ttype\taliases\r\n"Lake, Council"\torganization\tLC|The Council\r\nOla Berg\tperson\r\n',
        'x.tsv',
      ),
    ).toEqual(expected);
    expect(read('name;type;aliases\n"Lake, Council";organization;LC|The Council\nOla Berg;person\n', 'x.csv')).toEqual(
      expected,
    );
    const yaml =
      'actors:\n  - { name: "Lake, Council", type: organization, aliases: [LC, The Council] }\n  - { name: Ola Berg, type: person }\n';
    expect(read(yaml, 'x.yaml')).toEqual(expected);
  });

  it('names known actors by any of their names, and adds to them', () => {
    const { actors, watched } = add('name,type,aliases\nvoss,,Ing. Voss\nNordhavn Yards,organization,\n');
    expect([...watched]).toEqual(['person:ingrid-voss', 'organization:nordhavn-yards']);
    expect(actors[0]).toMatchObject({ name: 'Ingrid Voss', aliases: ['voss', 'Ing. Voss', 'Voss'] });
    expect(actors.map(({ id }) => id)).toEqual([...watched, 'country:lakeland', 'place:lakeland']);
  });

  it.each([
    ['no heads', '', 'F:1: there is no column `name`; begin with a line of heads'],
    ['an unknown head', 'name,nickname\nX,Y\n', 'F:1: unknown column `nickname`'],
    ['a type that is none', 'name,type\nX,ship\n', 'F:2: `ship` is no type of actor; take one of person'],
    ['an unknown name without a type', 'name\n\nNobody Known\n', 'F:3: `Nobody Known` is not known yet; say its type'],
    [
      'a name of several',
      'name\nLakeland\n',
      'F:2: `Lakeland` is the name of several actors; give it the id that is meant: country:lakeland, place:lakeland',
    ],
    ['signs alone', 'name,type\n---,place\n', 'F:2: `---` is no name'],
    ['an id that is none', 'name,type,id\nX,place,ship:X\n', 'F:2: `ship:X` is no id'],
    ['an open quote', 'name,type\n"X,place\n', 'F:2: this is no CSV'],
    ['too many fields', 'name,type\nX,place,Y\n', 'F:2: the line has more fields'],
  ])('is refused with line and remedy where it has %s', (_, text, message) => {
    expect(trouble(text)).toContain(message);
  });

  it.each([
    ['a key too many', '- { name: X, type: place, born: 1970 }\n', 'F:1: 0'],
    ['broken YAML', 'actors: [\n', 'F:'],
    ['aliases without bound', `a: &a [x, x]\nb: &b [${'*a, '.repeat(99)}*a]\nc: [${'*b, '.repeat(99)}*b]\n`, 'F:1: '],
  ])('is refused as YAML with line and remedy where it has %s', (_, text, message) => {
    expect(trouble(text, 'list.yaml')).toContain(message);
    expect(trouble(text, 'list.yaml')).toMatch(/docs\/actors\.md|write out/);
  });

  it('names every mistake at once, and a file that is not there or not UTF-8', () => {
    expect(trouble('name,type\nX,ship\nY,boat\n').split('\n')).toHaveLength(2);
    expect(() => addOwnActors(known, join(folder, 'none.csv'))).toThrow('check its path');
    writeFileSync(join(folder, 'latin.csv'), Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xe9, 0x0a]));
    expect(() => addOwnActors(known, join(folder, 'latin.csv'))).toThrow('save it as UTF-8');
  });

  it('never breaks otherwise, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('x.csv', 'x.yaml'), (text, file) => {
        try {
          readActorList(`name,type\n${text}`, file);
        } catch (error) {
          expect(error).toBeInstanceOf(LexiconError);
        }
      }),
    );
  });
});
