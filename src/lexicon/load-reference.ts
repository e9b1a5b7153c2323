import { z } from 'zod';
import { nameWords } from '../common/name-words.js';
import type { ActorId } from '../model/actor.js';
import type { ReferenceLexicon } from '../model/reference-lexicon.js';
import { readLexicon } from './lexicon-folder.js';
import type { LexiconFolder } from './lexicon-folder.js';
import { readYaml } from './read-yaml.js';

const words = z.array(z.string().min(1));
const lists = z.record(z.string(), words);

const schema = z.strictObject({
  masculine: words,
  feminine: words,
  'first-person': words,
  'first-persons': words,
  reflexives: words,
  locatives: words,
  sites: words,
  'locative-compounds': words,
  'city-offices': words,
  motion: words,
  toward: z.string(),
  articles: words,
  'own-bodies': words,
  'firm-parts': words,
  numbers: z.record(z.string(), z.number().int().positive()),
  offices: lists,
  'other-offices': words,
  'same-country': words,
  'national-offices': words,
  'shared-offices': words,
  'regional-offices': words,
  'body-offices': z.array(z.strictObject({ offices: words, bodies: words })),
  'other-heads': lists,
  counterparts: words,
  bands: words,
  crowds: words,
  parts: words,
  indefinite: words,
  calling: words,
  'own-countries': words,
  governments: words,
  regimes: words,
  realms: lists,
  regions: lists,
  capitals: words,
  areas: words,
  anyone: words,
  sorts: lists,
  trades: z.record(z.string(), z.strictObject({ nouns: words, names: words })),
  vague: words,
  formal: words,
  'stray-sorts': words,
  'national-sorts': words,
  'many-organs': words,
  'local-organs': words,
  strict: words,
  'naming-nouns': words,
  'naming-verbs': words,
  'seat-relations': words,
  sides: words,
  'side-relations': words,
  members: lists,
  'pair-relations': words,
  neighbours: words,
  related: lists,
  wholes: lists,
  'office-relations': words,
  courtesies: words,
  women: words,
  either: words,
  men: words,
  'open-endings': words,
});

/** Reads coreference.yaml of a folder such as grammar/lexicon; `givenNames` are those of given-names.yaml. Throws a LexiconError. */
export function loadReference(folder: LexiconFolder, givenNames: ReadonlySet<string>): ReferenceLexicon {
  const { text, file } = readLexicon(folder, 'coreference.yaml');
  const { value } = readYaml(text, file, schema);
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);
  return {
    ...gendersOf(value),
    givenNames,
    firstPerson: set(value['first-person']),
    firstPersons: set(value['first-persons']),
    reflexives: set(value.reflexives),
    locatives: set(value.locatives),
    sites: set(value.sites),
    locativeCompounds: set(value['locative-compounds']),
    cityOffices: set(value['city-offices']),
    motion: set(value.motion),
    toward: value.toward,
    articles: set(value.articles),
    ownBodies: set(value['own-bodies']),
    firmParts: set(value['firm-parts']),
    numbers: new Map(Object.entries(value.numbers)),
    offices: new Map(Object.entries(value.offices).map(([asked, held]) => [asked, set(held)])),
    otherOffices: set(value['other-offices']),
    sameCountry: set(value['same-country']),
    bands: set(value.bands),
    nationalOffices: set(value['national-offices']),
    sharedOffices: set(value['shared-offices']),
    regionalOffices: set(value['regional-offices']),
    bodyOffices: new Map(
      value['body-offices'].flatMap(({ offices, bodies }) => offices.map((office) => [office, set(bodies)] as const)),
    ),
    otherHeads: new Map(Object.entries(value['other-heads']).map(([office, others]) => [office, set(others)])),
    counterparts: set(value.counterparts),
    ...countryWords(value),
    ...unnamedWords(value),
    anyone: set(value.anyone),
    sorts: invert(value.sorts),
    tradesOfNoun: invert(mapLists(value.trades, ({ nouns }) => nouns)),
    tradesOfName: invert(mapLists(value.trades, ({ names }) => names)),
    vague: set(value.vague),
    formal: set(value.formal),
    straySorts: set(value['stray-sorts']),
    nationalSorts: set(value['national-sorts']),
    manyOrgans: set(value['many-organs']),
    localOrgans: set(value['local-organs']),
    strict: set(value.strict),
    namingNouns: set(value['naming-nouns']),
    namingVerbs: set(value['naming-verbs']),
    members: new Map(Object.entries(value.members).map(([member, bodies]) => [member, set(bodies)])),
    pairRelations: set(value['pair-relations']),
    neighbours: set(value.neighbours),
    related: invert(value.related),
    wholes: invert(value.wholes),
    officeRelations: set(value['office-relations']),
    sides: set(value.sides),
    sideRelations: set(value['side-relations']),
    seatRelations: set(value['seat-relations']),
  };
}

/** The words that tell of somebody whom a text does not name. */
function unnamedWords(value: z.infer<typeof schema>) {
  const { crowds, parts, indefinite, calling } = value;
  return {
    crowds: new Set(crowds),
    parts: new Set(parts),
    indefinite: new Set(indefinite),
    calling: new Set(calling),
  };
}

/** What countries and their governments are called. */
function countryWords(
  value: z.infer<typeof schema>,
): Pick<ReferenceLexicon, 'ownCountries' | 'governments' | 'regimes' | 'realms' | 'regions' | 'capitals' | 'areas'> {
  const ids = (list: readonly string[]): ReadonlySet<ActorId> => new Set(list as readonly ActorId[]);
  return {
    ownCountries: new Set(value['own-countries']),
    governments: new Set(value.governments),
    regimes: new Set(value.regimes),
    realms: new Map(Object.entries(value.realms).map(([kind, list]) => [kind, ids(list)])),
    regions: new Map(Object.entries(value.regions).map(([place, list]) => [place as ActorId, ids(list)])),
    capitals: new Set(value.capitals),
    areas: new Set(value.areas),
  };
}

/** Words and given names of women and men. */
function gendersOf(
  value: z.infer<typeof schema>,
): Pick<ReferenceLexicon, 'masculine' | 'feminine' | 'courtesies' | 'women' | 'either' | 'men' | 'openEndings'> {
  return {
    masculine: new Set(value.masculine),
    feminine: new Set(value.feminine),
    courtesies: new Set(value.courtesies),
    women: new Set(value.women.map(fold)),
    either: new Set(value.either.map(fold)),
    men: new Set(value.men.map(fold)),
    openEndings: value['open-endings'].map(fold),
  };
}

function fold(name: string): string {
  return nameWords(name).join(' ').toLowerCase();
}

function mapLists<Value>(
  record: Readonly<Record<string, Value>>,
  read: (value: Value) => readonly string[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, read(value)]));
}

function invert(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ReadonlySet<string>> {
  const inverted = new Map<string, Set<string>>();
  for (const [sort, list] of Object.entries(lists))
    for (const word of list) inverted.set(word, (inverted.get(word) ?? new Set()).add(sort));
  return inverted;
}
