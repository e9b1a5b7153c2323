/** What bytes say as text, or why they are none. `notice` is what the reader should know about the decoding. */
export type Decoded =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly notice: { readonly message: string; readonly line: number } | null;
    }
  | { readonly type: 'binary' };

// What windows-1252 has at 0x80 to 0x9f, and Latin-1 has not. Some runtimes decode that range wrongly under either name.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** A control character that is no white space. */
const CONTROL = /[^\P{Cc}\t-\r]/gu;
const CHARSET = /\bcharset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i;

/**
 * Decodes UTF-8, or UTF-16 with a byte order mark; the mark stays in the text, so that offsets are those of the file as UTF-8.
 * Text that is not UTF-8 is read all the same, with a notice: as the charset it declares, with a replacement character where a
 * few bytes of UTF-8 are broken, else as windows-1252, which most old Western news is in. (A wrong accent costs a name; a refusal
 * would cost the document.)
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (wide) return checked(new TextDecoder(wide, { ignoreBOM: true }).decode(bytes), null);
  if (bytes.includes(0)) return { type: 'binary' };
  const text = decodeUtf8(bytes);
  return text === null ? decodeLegacy(bytes) : checked(text, null);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function decodeLegacy(bytes: Uint8Array): Decoded {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const line = lossy.slice(0, lossy.indexOf('\ufffd')).split('\n').length;
  const notice = (read: string): { message: string; line: number } => ({
    message: `The bytes here are not UTF-8, so the text was read as ${read}; save the file as UTF-8 if names look wrong.`,
    line,
  });
  const broken = lossy.split('\ufffd').length - 1;
  const whole = (lossy.match(/[^\p{ASCII}\ufffd]/gu) ?? []).length;
  if (whole > broken) return checked(lossy, notice('UTF-8 with the broken characters replaced'));
  const declared = CHARSET.exec(lossy.slice(0, 2048))?.[1]?.toLowerCase();
  const text =
    declared && !/^(utf-?8|iso-8859-1|latin1|windows-1252|us-ascii)$/.test(declared) ? decodeAs(declared, bytes) : null;
  if (text !== null) return checked(text, notice(`${declared}, which it declares`));
  return checked(decodeWindows1252(bytes), notice('windows-1252'));
}

function decodeAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
}

function checked(text: string, notice: Extract<Decoded, { type: 'text' }>['notice']): Decoded {
  return isBinary(text) ? { type: 'binary' } : { type: 'text', text, notice };
}

/** A text has no NUL, and hardly any other control characters. */
export function isBinary(text: string): boolean {
  return text.includes('\u0000') || (text.match(CONTROL)?.length ?? 0) > 2 + text.length / 100;
}
