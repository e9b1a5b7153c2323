import { runningSums } from './packed-keys.js';

/** Texts one after another, each of which is read where it is asked for. */
export interface PackedTexts {
  readonly bytes: Buffer;
  readonly ends: Int32Array;
}

export function packTexts(texts: readonly (string | Uint8Array)[]): PackedTexts {
  const all = texts.map((text) => (typeof text === 'string' ? Buffer.from(text) : text));
  return { bytes: Buffer.concat(all), ends: runningSums(all.map(({ length }) => length)) };
}

export function bytesAt({ bytes, ends }: PackedTexts, number: number): Buffer {
  return bytes.subarray(ends[number - 1] ?? 0, ends[number]);
}

export function textAt({ bytes, ends }: PackedTexts, number: number): string {
  return bytes.toString('utf8', ends[number - 1] ?? 0, ends[number]);
}
