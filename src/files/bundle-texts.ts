import type { RawFile, RawRecord, RawText } from './raw-text.js';

/** Some pages: of more, what is worked out between stages lives so long that the collector keeps it, for no gain in time. */
const BUNDLE_BYTES = 12_000;
/** However short they are: after each bundle signals and timers have their turn. */
const BUNDLE_TEXTS = 100;

/**
 * Texts of files in bundles, in their order: what is read together is read faster, for a processor keeps at hand what a stage of the
 * pipeline needs. What a program gives or sends comes alone, as nobody knows when the next will.
 */
export async function* bundleTexts(texts: AsyncIterable<RawText>): AsyncGenerator<readonly RawText[]> {
  let bundle: RawText[] = [];
  let bytes = 0;
  for await (const text of texts) {
    if (!liesReady(text)) {
      if (bundle.length > 0) yield bundle;
      yield [text];
    } else {
      bundle.push(text);
      bytes += text.bytes.length;
      if (bytes < BUNDLE_BYTES && bundle.length < BUNDLE_TEXTS) continue;
      yield bundle;
    }
    bundle = [];
    bytes = 0;
  }
  if (bundle.length > 0) yield bundle;
}

function liesReady(text: RawText): text is RawFile | RawRecord {
  return text.type === 'file' ? text.file.path !== '-' : text.type === 'record' && text.file !== '-';
}
