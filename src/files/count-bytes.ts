import { stat } from 'node:fs/promises';
import type { InputFile } from './input-file.js';
import type { Bytes } from './read-bytes.js';

/** Told how many bytes have been read, and of how many; null where a pipe does not say. */
export type OnBytes = (read: number, total: number | null) => void;

/** Counts what is read of some files together. */
export class ByteCounter {
  #read = 0;

  private constructor(
    private readonly total: number | null,
    private readonly onBytes: OnBytes,
  ) {}

  static async of(files: readonly InputFile[], onBytes: OnBytes): Promise<ByteCounter> {
    let total: number | null = 0;
    for (const { path } of files) {
      const found = path === '-' ? null : await stat(path).catch(() => null);
      total = total === null || !found?.isFile() ? null : total + found.size;
    }
    return new ByteCounter(total, onBytes);
  }

  /** The same stream, counted as it passes. */
  async *count(stream: Bytes): AsyncGenerator<Uint8Array> {
    for await (const part of stream) {
      this.#read += part.length;
      this.onBytes(this.#read, this.total);
      yield part;
    }
  }
}
