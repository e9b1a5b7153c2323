import type { Tag } from '../../model/token.js';
import { partOfModel } from './parts.js';

/** Where a property of words is packed, and by which numbers. */
type Place = readonly [at: number, mask: number, shift: number, isNumber: 0 | 1, isExtracted: 0 | 1, isListed: 0 | 1];

/** The values that a property of words has. */
interface Feature {
  list: readonly (string | ReadonlySet<number>)[];
  /** The numbers of the values. */
  readonly hash?: Readonly<Record<string, number>>;
}

type FeatureName = 'prefix' | 'suffix' | 'shape' | 'lexeme' | 'posClusters';

/** What wink-nlp's English model knows of words, and how it cuts them. */
export interface CoreModel {
  readonly packing: {
    readonly layout: Readonly<Record<FeatureName, Place>>;
    efList?: readonly string[];
    readonly config: unknown;
  };
  readonly features: Readonly<Record<FeatureName, Feature>>;
  readonly pos: { readonly hash: Readonly<Record<string, number>>; readonly list: readonly Tag[] };
  readonly trex: unknown;
  readonly tcat: { readonly hash: { readonly word: number } };
  readonly preserve: unknown;
  lexicon: string | Uint32Array;
  xpansions: string | Uint32Array;
}

/**
 * What the package's own load-core-model.js makes of the same file, which others in the process may read as well. The package copies all
 * words as JSON before it looks at them, which takes as long again.
 */
export function readCore(): CoreModel {
  const shared = partOfModel('languages/cur/models/eng-core-web-model.json') as CoreModel;
  const own = Object.entries(shared.features).map(([name, feature]) => [name, { ...feature, list: [...feature.list] }]);
  const features = Object.fromEntries(own) as CoreModel['features'];
  const model: CoreModel = { ...shared, packing: { ...shared.packing }, features };
  const { packing, pos } = model;
  const places = Object.entries(packing.layout) as [FeatureName, Place][];
  packing.efList = places.filter(([, [, , , , isExtracted]]) => isExtracted).map(([name]) => name);
  for (const [name, [, mask, shift, isNumber]] of places)
    if (!isNumber) Object.assign(numbered(features[name]), { maxIndex: mask >>> shift });
  const { lexeme } = features;
  Object.assign(lexeme, { hash: numbersOf(lexeme.list as string[]), ...extentOf(lexeme) });
  features.posClusters.list = features.posClusters.list.map(
    (tags) => new Set((tags as string).split('_').map((tag) => pos.hash[tag] ?? 0)),
  );
  model.lexicon = wordsOf(model.lexicon as string);
  model.xpansions = wordsOf(model.xpansions as string);
  return model;
}

function numbered(feature: Feature): Feature {
  const hash = Object.create(null) as Record<string, number>;
  fill(hash, feature.list as readonly string[], feature.list.length);
  return Object.assign(feature, { hash, ...extentOf(feature) });
}

const extentOf = ({ list }: Feature) => ({ intrinsicSize: list.length, index: list.length });

function fill(hash: Record<string, number>, list: readonly string[], size: number): void {
  for (let i = 0; i < size; i++) hash[list[i] as string] = i;
}

/** As many words are looked for in the list, before all are put into the hash. */
const FEW = 1000;

/**
 * The numbers of words by their text. To hash all 88,000 of them takes as long as reading some hundred sentences, so that it is left
 * until many are asked for: up to then, what the hash does not have goes to its prototype, which looks it up in the sorted list.
 */
function numbersOf(list: readonly string[]): Record<string, number> {
  const size = list.length;
  let asked = 0;
  const get = (_: object, word: string | symbol, hash: Record<string, number>): number | undefined => {
    if (typeof word === 'symbol') return undefined;
    if (asked++ < FEW) {
      const found = find(list, size, word);
      return found === null ? undefined : (hash[word] = found);
    }
    Object.setPrototypeOf(hash, null);
    fill(hash, list, size);
    return hash[word];
  };
  return Object.create(new Proxy(Object.create(null) as object, { get })) as Record<string, number>;
}

/** The number of a word in a list that is in the order of words in lower case, but for its first, which stands for all others. */
function find(list: readonly string[], size: number, word: string): number | null {
  if (word === list[0]) return 0;
  const lower = word.toLowerCase();
  const at = (number: number): string => list[number] as string;
  let [from, to] = [1, size];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (at(middle).toLowerCase() < lower) from = middle + 1;
    else to = middle;
  }
  while (from < size && at(from) !== word && at(from).toLowerCase() === lower) from++;
  return from < size && at(from) === word ? from : null;
}

function wordsOf(base64: string): Uint32Array {
  const bytes = Buffer.alloc(Buffer.byteLength(base64, 'base64'), base64, 'base64');
  return new Uint32Array(bytes.buffer);
}
