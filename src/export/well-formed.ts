// With the u flag a surrogate pair is one character, so this finds lone halves alone.
const LONE_SURROGATE_OR_NUL = /[\p{Surrogate}\0]/gu;
const FORBIDDEN_IN_XML = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as any UTF-8 file can hold it: lone surrogates and U+0000 become the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE_OR_NUL, '\ufffd');
}

/** Text as XML 1.0 can hold it: forbidden characters become the replacement character. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN_IN_XML, '\ufffd');
}
