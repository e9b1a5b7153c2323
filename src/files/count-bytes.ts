import { statSync } from 'node:fs';
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

  static of(files: readonly InputFile[], onBytes: OnBytes): ByteCounter {
    let total: number | null = 0;
    for (const { path } of files) {
      const size = path === '-' ? null : sizeOf(path);
      total = total === null || size === null ? null : total + size;
    }
    return new ByteCounter(total, onBytes);
  }

  /** Counts so many more. */
  add(bytes: number): void {
    this.#read += bytes;
    this.onBytes(this.#read, this.total);
  }

  /** The same stream, counted as it passes. */
  async *count(stream: Bytes): AsyncGenerator<Uint8Array> {
    for await (const part of stream) {
      this.add(part.length);
      yield part;
    }
  }
}

/** The size of a file; null for what is none, as a pipe. */
function sizeOf(path: string): number | null {
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}
