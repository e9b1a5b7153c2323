/** Keys a line each, in groups by a sum of their letters: of most groups a run never asks for one, and what stays bytes costs nothing. */
export interface PackedKeys {
  readonly bytes: Buffer;
  /** Where the bytes of each group end. */
  readonly ends: Int32Array;
  /** How many keys there are up to the end of each group. */
  readonly counts: Int32Array;
  /** The keys' numbers in the order in which they were given. */
  readonly numbers: Int32Array;
}

const GROUP_SIZE = 32;

export function packKeys(keys: readonly string[]): PackedKeys {
  const groups = Array.from({ length: Math.ceil(keys.length / GROUP_SIZE) }, (): number[] => []);
  keys.forEach((key, number) => groups[groupOf(key, groups.length)]?.push(number));
  const lines = groups.map((numbers) => Buffer.from(numbers.map((number) => keys[number]).join('\n')));
  return {
    bytes: Buffer.concat(lines),
    ends: runningSums(lines.map(({ length }) => length)),
    counts: runningSums(groups.map(({ length }) => length)),
    numbers: Int32Array.from(groups.flat()),
  };
}

export function runningSums(sizes: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from(sizes, (size) => (sum += size));
}

/** Tells keys and their numbers, a group at a time and each group once. */
export class KeyReader {
  readonly size: number;
  readonly #isRead: Uint8Array;
  #unread: number;

  constructor(
    private readonly packed: PackedKeys,
    private readonly tell: (key: string, number: number) => void,
  ) {
    this.size = packed.numbers.length;
    this.#unread = packed.ends.length;
    this.#isRead = new Uint8Array(this.#unread);
  }

  /** Tells the group that a key would be in; false if that was told before. Who asks for half of all will ask for the rest as well. */
  readLike(key: string): boolean {
    if (this.#unread === 0) return false;
    const group = groupOf(key, this.#isRead.length);
    if (this.#isRead[group] === 1) return false;
    this.#read(group);
    if (this.#unread * 2 < this.#isRead.length) this.readAll();
    return true;
  }

  /** Tells all that were not told yet. */
  readAll(): void {
    for (let group = 0; this.#unread > 0; group++) if (this.#isRead[group] === 0) this.#read(group);
  }

  #read(group: number): void {
    const { bytes, ends, counts, numbers } = this.packed;
    const [start, first] = group === 0 ? [0, 0] : [ends[group - 1], counts[group - 1] as number];
    this.#isRead[group] = 1;
    this.#unread--;
    if (first === counts[group]) return;
    const keys = bytes.toString('utf8', start, ends[group]).split('\n');
    for (let i = 0; i < keys.length; i++) this.tell(keys[i] as string, numbers[first + i] as number);
  }
}

function groupOf(key: string, groups: number): number {
  let sum = 0;
  for (let i = 0; i < key.length; i++) sum = (Math.imul(sum, 31) + key.charCodeAt(i)) | 0;
  return (sum >>> 0) % groups;
}
