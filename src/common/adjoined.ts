/** The same bytes in fewer pieces: those that lie one after the other in a buffer are one, and none is empty. */
export function* adjoined(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let last = new Uint8Array(0) as Uint8Array;
  for (const piece of pieces) {
    const { buffer, byteOffset, length } = last;
    if (piece.buffer === buffer && piece.byteOffset === byteOffset + length)
      last = new Uint8Array(buffer, byteOffset, length + piece.length);
    else {
      if (length > 0) yield last;
      last = piece;
    }
  }
  if (last.length > 0) yield last;
}
