/** Texts as UTF-8, one after the other in one buffer that is theirs alone. */
export function encodeTogether(texts: readonly string[]): readonly Uint8Array[] {
  const bytes = Buffer.allocUnsafeSlow(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  let end = 0;
  return texts.map((text) => {
    const start = end;
    end += bytes.write(text, start);
    return bytes.subarray(start, end);
  });
}
