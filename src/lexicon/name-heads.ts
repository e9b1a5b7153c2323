import { z } from 'zod';
import type { NameHead, RecognitionLexicon } from '../model/recognition-lexicon.js';
import { foldWord } from './fold-word.js';

const words = z.array(z.string().min(1));
const headKinds = ['suffix', 'country', 'body', 'organization', 'event', 'place', 'law', 'product'] as const;

/** grammar/lexicon/name-heads.yaml */
export const headsSchema = z.strictObject({
  ...Object.fromEntries(headKinds.map((kind) => [kind, words])),
  country: words.default([]),
  fronts: z.partialRecord(z.enum(headKinds), words),
  'firm-heads': words,
  'surname-heads': words,
  openers: words,
  'envoy-openers': words,
  'envoy-heads': words,
  linkers: words,
  joiners: words,
  'name-links': words,
  'numbered-heads': words,
  sites: words,
  'seated-heads': words,
  'private-words': words,
  'adjective-endings': words,
  'local-words': words,
  'run-places': words,
  purpose: z.string(),
  'short-links': words,
  'portfolio-links': words,
  prefixes: words,
  'owner-links': words,
  'proxy-links': words,
  directions: words,
});

export function headsOf(
  file: z.infer<typeof headsSchema>,
): Pick<
  RecognitionLexicon,
  | 'heads'
  | 'fronts'
  | 'firmHeads'
  | 'prefixes'
  | 'surnameHeads'
  | 'openers'
  | 'envoyOpeners'
  | 'envoyHeads'
  | 'linkers'
  | 'joiners'
  | 'nameLinks'
  | 'numberedHeads'
  | 'sites'
  | 'seatedHeads'
  | 'privateWords'
  | 'adjectiveEndings'
  | 'localWords'
  | 'runPlaces'
  | 'purpose'
  | 'shortLinks'
  | 'portfolioLinks'
  | 'ownerLinks'
  | 'proxyLinks'
  | 'directions'
> {
  const lists = file as unknown as Readonly<Record<NameHead, readonly string[]>>;
  const listOf = (from: Readonly<Partial<Record<NameHead, readonly string[]>>>): Map<string, NameHead> =>
    new Map(headKinds.flatMap((kind) => (from[kind] ?? []).map((word) => [foldWord(word), kind] as const)));
  const fronts = file.fronts as Readonly<Partial<Record<NameHead, readonly string[]>>>;
  return {
    heads: listOf(lists),
    fronts: listOf(fronts),
    firmHeads: new Set(file['firm-heads'].map(foldWord)),
    prefixes: new Set(file.prefixes.map(foldWord)),
    surnameHeads: new Set(file['surname-heads'].map(foldWord)),
    openers: new Set(file.openers),
    envoyOpeners: new Set(file['envoy-openers']),
    envoyHeads: new Set(file['envoy-heads'].map(foldWord)),
    linkers: new Set(file.linkers),
    joiners: new Set(file.joiners),
    nameLinks: new Set(file['name-links']),
    purpose: file.purpose,
    numberedHeads: new Set(file['numbered-heads'].map(foldWord)),
    sites: new Set(file.sites.map(foldWord)),
    runPlaces: new Set(file['run-places'].map(foldWord)),
    localWords: new Set(file['local-words'].map(foldWord)),
    adjectiveEndings: file['adjective-endings'],
    privateWords: new Set(file['private-words'].map(foldWord)),
    seatedHeads: new Set(file['seated-heads'].map(foldWord)),
    shortLinks: new Set(file['short-links']),
    portfolioLinks: new Set(file['portfolio-links']),
    ownerLinks: new Set(file['owner-links']),
    proxyLinks: new Set(file['proxy-links']),
    directions: new Set(file.directions),
  };
}
