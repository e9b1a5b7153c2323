import { createRequire } from 'node:module';
import type { Model } from 'wink-nlp';

const require = createRequire(import.meta.url);
const part = (name: string): unknown => require(`wink-eng-lite-web-model/dist/${name}`);

/** Where a property of words is packed, and by which numbers. */
type Place = readonly [at: number, mask: number, shift: number, isNumber: 0 | 1, isExtracted: 0 | 1, isListed: 0 | 1];

/** The values that a property of words has. */
interface Feature {
  list: readonly (string | ReadonlySet<number>)[];
}

type FeatureName = 'prefix' | 'suffix' | 'shape' | 'lexeme' | 'posClusters';

interface CoreModel {
  readonly packing: { readonly layout: Readonly<Record<FeatureName, Place>>; efList?: readonly string[] };
  readonly features: Readonly<Record<FeatureName, Feature>>;
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  lexicon: string | Uint32Array;
  xpansions: string | Uint32Array;
}

const unused = () => ({ machines: ['[]'], transformers: [] });

/**
 * wink-nlp's English model, with no more than sentences, tags and lemmas need: the package itself reads names and moods as well, and
 * copies all its words as JSON before it looks at them, which takes as long again. For one call of winkNLP, which changes it.
 */
export const winkModel: Model = {
  core: readCore,
  sbd: part('load-sbd-model.js'),
  pos: part('load-pos-model.js'),
  ner: unused,
  negation: unused,
  sa: unused,
  metaCER: unused,
  featureFn: part('feature.js'),
  addons: { lemmatize: part('lemmatize.js') },
};

/** What the package's own load-core-model.js makes of the same file. */
export function readCore(): CoreModel {
  const model = part('languages/cur/models/eng-core-web-model.json') as CoreModel;
  const { packing, features, pos } = model;
  const places = Object.entries(packing.layout) as [FeatureName, Place][];
  packing.efList = places.filter(([, [, , , , isExtracted]]) => isExtracted).map(([name]) => name);
  for (const [name, [, mask, shift, isNumber]] of places)
    if (!isNumber) Object.assign(numbered(features[name]), { maxIndex: mask >>> shift });
  numbered(features.lexeme);
  features.posClusters.list = features.posClusters.list.map(
    (tags) => new Set((tags as string).split('_').map((tag) => pos.hash[tag] ?? 0)),
  );
  model.lexicon = wordsOf(model.lexicon as string);
  model.xpansions = wordsOf(model.xpansions as string);
  return model;
}

function numbered(feature: Feature): Feature {
  const { list } = feature;
  const hash = Object.create(null) as Record<string, number>;
  for (let i = 0; i < list.length; i++) hash[list[i] as string] = i;
  return Object.assign(feature, { hash, intrinsicSize: list.length, index: list.length });
}

function wordsOf(base64: string): Uint32Array {
  const bytes = Buffer.alloc(Buffer.byteLength(base64, 'base64'), base64, 'base64');
  return new Uint32Array(bytes.buffer);
}
