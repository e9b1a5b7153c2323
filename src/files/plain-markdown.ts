/** A line that begins no block but a paragraph, with no character that marks anything, and no blanks to be taken off its ends. */
const PLAIN_LINE = /^[\p{L}\p{Pi}"'](?:[^\\`*_[\]<>&\r\t\0]*[^\s\\`*_[\]<>&\0])?$/u;

/** What a reader sees of Markdown, sooner, where it is paragraphs without marks, as most news is; else null. */
export function plainMarkdown(markdown: string): string | null {
  const isPlain = markdown.split('\n').every((line) => line === '' || PLAIN_LINE.test(line));
  return isPlain ? markdown.replace(/\n{3,}/g, '\n\n').trim() : null;
}
