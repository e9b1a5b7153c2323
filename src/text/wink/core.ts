import type { Tag } from '../../model/token.js';
import { partOfModel } from './parts.js';

/** Where a property of words is packed, and by which numbers. */
type Place = readonly [at: number, mask: number, shift: number, isNumber: 0 | 1, isExtracted: 0 | 1, isListed: 0 | 1];

/** The values that a property of words has. */
interface Feature {
  list: readonly (string | ReadonlySet<number>)[];
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
 * What the package's own load-core-model.js makes of the same file, which others in the process may read as well; but for the hash of all
 * words, in whose place there are Lexemes. The package copies all words as JSON before it looks at them, which takes as long again.
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
  Object.assign(lexeme, extentOf(lexeme));
  features.posClusters.list = features.posClusters.list.map(
    (tags) => new Set((tags as string).split('_').map((tag) => pos.hash[tag] ?? 0)),
  );
  model.lexicon = wordsOf(model.lexicon as string);
  model.xpansions = wordsOf(model.xpansions as string);
  return model;
}

function numbered(feature: Feature): Feature {
  const hash = Object.create(null) as Record<string, number>;
  feature.list.forEach((value, i) => (hash[value as string] = i));
  return Object.assign(feature, { hash, ...extentOf(feature) });
}

const extentOf = ({ list }: Feature) => ({ intrinsicSize: list.length, index: list.length });

function wordsOf(base64: string): Uint32Array {
  const bytes = Buffer.alloc(Buffer.byteLength(base64, 'base64'), base64, 'base64');
  return new Uint32Array(bytes.buffer);
}
