import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { LexiconError } from '../../../src/lexicon/lexicon-error.js';
import { loadActors } from '../../../src/lexicon/load-actors.js';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'actors-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function complaintsOf(files: Readonly<Record<string, string>>): readonly string[] {
  try {
    loadActors(folderWith(files));
  } catch (error) {
    if (error instanceof LexiconError)
      return error.complaints.map((c) => `${c.file.split('/').at(-1)}:${c.line} ${c.message}`);
    throw error;
  }
  return [];
}

describe('loading actors', () => {
  it('makes an id of type and name where none is given', () => {
    const actors = loadActors(
      folderWith({ 'a.yaml': 'source: s\ntype: organization\nactors:\n  - { name: Société Générale }\n' }),
    );
    expect(actors.map(({ id, type }) => [id, type])).toEqual([['organization:societe-generale', 'organization']]);
  });

  it('says that the list is missing, rather than read without it', () => {
    expect(complaintsOf({})).toEqual([expect.stringMatching(/^actors-\S+:1 no actors are listed here$/)]);
  });

  it('keeps offices with their dates', () => {
    const [, person] = loadActors(
      folderWith({
        'a.yaml': 'source: s\ntype: country\nactors:\n  - { id: "country:xyz", name: Xyzland }\n',
        'b.yaml':
          'source: s\ntype: person\nactors:\n  - { name: Ada Wex, roles: [{ office: president, of: "country:xyz", from: "2014", until: "2018-05-01" }] }\n',
      }),
    );
    expect(person?.offices).toEqual([{ office: 'president', of: 'country:xyz', from: '2014', until: '2018-05-01' }]);
  });

  it('gathers the mistakes of every file, each with its line', () => {
    const complaints = complaintsOf({
      'a.yaml': 'source: s\ntype: organization\nactors:\n  - { name: Wex }\n  - { name: Fen, colour: red }\n',
      'b.yaml': 'source: s\ntype: planet\nactors: []\n',
    });
    expect(complaints).toHaveLength(2);
    expect(complaints[0]).toMatch(/^a\.yaml:5 .*colour/);
    expect(complaints[1]).toMatch(/^b\.yaml:2 type/);
  });

  it('says where an id was listed before', () => {
    const file = 'source: s\ntype: organization\nactors:\n  - { name: Wex }\n';
    expect(complaintsOf({ 'a.yaml': file, 'b.yaml': file })[0]).toMatch(
      /^b\.yaml:4 `organization:wex` is listed already in .*a\.yaml:4$/,
    );
  });

  it('names an id that is of another type', () => {
    const file = 'source: s\ntype: person\nactors:\n  - { name: Wex, id: "organization:wex" }\n';
    expect(complaintsOf({ 'a.yaml': file })).toEqual([
      'a.yaml:4 `Wex` is of the type person, and its id `organization:wex` of another',
    ]);
  });

  it('names an office of a body that nobody lists', () => {
    const file =
      'source: s\ntype: person\nactors:\n  - { name: Ada Wex, roles: [{ office: head, of: "organization:wex" }] }\n';
    expect(complaintsOf({ 'a.yaml': file })).toEqual([
      'a.yaml:4 `Ada Wex` refers to `organization:wex`, which is not listed',
    ]);
  });
});
