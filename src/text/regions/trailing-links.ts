import type { BoilerplateCues } from '../../model/boilerplate-cues.js';
import type { Document } from '../../model/document.js';
import type { Region } from '../../model/region.js';
import { isProse } from './headline.js';
import { runOnStart } from './run-on.js';

/** A row of this many headings in the middle of a text is a list of links. */
const ROW = 3;

/** Regions with the headlines of other stories marked: rows of them, those after the text, those run on to its last sentence. */
export function dropTrailingLinks(
  regions: readonly Region[],
  document: Document,
  cues: BoilerplateCues,
): readonly Region[] {
  const last = regions.findLastIndex((region) => region.kind === 'body' && isProse(textOf(region, document), 60));
  if (last < 0) return cutLast(regions, document, cues);
  const first = regions.findIndex((region) => region.kind === 'body');
  const kept = regions.map((region, i): Region => {
    if (region.kind !== 'headline') return region;
    const isLink = i > last || (i > first && rowAt(regions, i) >= ROW);
    return isLink ? { ...region, kind: 'boilerplate' } : region;
  });
  return cutLast(kept, document, cues);
}

function rowAt(regions: readonly Region[], at: number): number {
  const isOther = (region: Region | undefined): boolean => region?.kind !== 'headline';
  let from = at;
  let to = at;
  while (from > at - ROW && !isOther(regions[from])) from -= 1;
  while (to < at + ROW && !isOther(regions[to])) to += 1;
  return to - from - 1;
}

function cutLast(regions: readonly Region[], document: Document, cues: BoilerplateCues): readonly Region[] {
  const last = regions.findLastIndex((region) => region.kind === 'body');
  const region = regions[last];
  if (!region) return regions;
  const text = textOf(region, document);
  const cut = runOnStart(text, cues);
  if (cut === text.length) return regions;
  const end = region.start + text.slice(0, cut).trimEnd().length;
  const links: Region = { kind: 'boilerplate', start: region.start + cut, end: region.end };
  return [...regions.slice(0, last), { ...region, end }, links, ...regions.slice(last + 1)];
}

function textOf(region: Region, document: Document): string {
  return document.text.slice(region.start, region.end);
}
