import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { OutputError } from './output-error.js';

/** Texts that are put aside, each found again at the place that putting it there gave. Places count up. */
export interface Spool {
  add(text: string): number;
  get(place: number): string;
  /** The place after a text: that of the text added next. */
  after(place: number): number;
  close(): void;
}

/** Keeps texts in memory. */
export class MemorySpool implements Spool {
  readonly #texts: string[] = [];

  add(text: string): number {
    return this.#texts.push(text) - 1;
  }

  get(place: number): string {
    return this.#texts[place] ?? '';
  }

  after(place: number): number {
    return place + 1;
  }

  close(): void {
    this.#texts.length = 0;
  }
}

/** Before each text stands how many bytes it has. */
const HEAD = 4;
/** What is gathered before it is written, and what is read at a time. */
const BUFFER = 1 << 20;
const PIECE = 1 << 14;

/** Keeps texts in a hidden file beside a path, which is gone when the program is, however that ends. */
export class FileSpool implements Spool {
  readonly #file: number;
  readonly #folder: string;
  readonly #buffer = Buffer.allocUnsafe(BUFFER);
  #piece = Buffer.allocUnsafe(PIECE);
  /** What stands in the piece: bytes from a place on, so many. */
  #from = 0;
  #held = 0;
  /** How many bytes are in the file, and how many wait in the buffer. */
  #written = 0;
  #waiting = 0;

  constructor(private readonly path: string) {
    const target = resolve(path);
    [this.#folder, this.#file] = this.#guard(() => {
      mkdirSync(dirname(target), { recursive: true });
      const folder = mkdtempSync(join(dirname(target), `.${basename(target).slice(0, 80)}-`));
      return [folder, openSync(join(folder, 'spool'), 'wx+')] as const;
    });
    // Where the system lets go of the name of an open file, nothing is left even if the program is killed.
    this.#removeFolder();
  }

  add(text: string): number {
    const place = this.#written + this.#waiting;
    const bytes = Buffer.from(text, 'utf8');
    const head = Buffer.allocUnsafe(HEAD);
    head.writeUInt32LE(bytes.length);
    this.#append(head);
    this.#append(bytes);
    return place;
  }

  get(place: number): string {
    const length = this.#read(place, HEAD).readUInt32LE(0);
    return this.#read(place, HEAD + length).toString('utf8', HEAD, HEAD + length);
  }

  after(place: number): number {
    return place + HEAD + this.#read(place, HEAD).readUInt32LE(0);
  }

  close(): void {
    closeSync(this.#file);
    this.#removeFolder();
  }

  #append(bytes: Buffer): void {
    if (bytes.length > BUFFER - this.#waiting) this.#flush();
    if (bytes.length > BUFFER) this.#write(bytes, bytes.length);
    else this.#waiting += bytes.copy(this.#buffer, this.#waiting);
  }

  #flush(): void {
    this.#write(this.#buffer, this.#waiting);
    this.#waiting = 0;
  }

  #write(bytes: Buffer, length: number): void {
    for (let done = 0; done < length;)
      done += this.#guard(() => writeSync(this.#file, bytes, done, length - done, this.#written + done));
    this.#written += length;
  }

  /** So many bytes from a place on; they stay what they are until the next call. What follows is read with them, for mostly it is next. */
  #read(place: number, length: number): Buffer {
    const isHeld = place >= this.#from && place + length <= this.#from + this.#held;
    if (!isHeld) this.#hold(place, length);
    return this.#piece.subarray(place - this.#from, place - this.#from + length);
  }

  #hold(place: number, length: number): void {
    if (place + length > this.#written) this.#flush();
    if (this.#piece.length < length) this.#piece = Buffer.allocUnsafe(length);
    [this.#from, this.#held] = [place, 0];
    for (let size = -1; size !== 0 && this.#held < length; this.#held += size) {
      const wanted = this.#piece.length - this.#held;
      size = this.#guard(() => readSync(this.#file, this.#piece, this.#held, wanted, place + this.#held));
    }
  }

  #removeFolder(): void {
    try {
      rmSync(this.#folder, { recursive: true, force: true });
    } catch {
      // Windows keeps an open file; it goes when it is closed.
    }
  }

  #guard<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw new OutputError(this.path, error);
    }
  }
}
