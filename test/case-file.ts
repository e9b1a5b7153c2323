import { readFileSync } from 'node:fs';

/** One relation that a block of a case file expects: names as the text writes them. */
export interface ExpectedRelation {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly status: string;
  readonly polarity: string;
  /** Who says it, if the case names somebody. */
  readonly by: string | null;
  readonly mark: Mark;
  /** As the file has it, without its mark. */
  readonly line: string;
}

/** Of a relation that the text states, nothing, or `-` while it is not found; `+` if it is found, but not stated; `?` if either is right. */
export type Mark = '' | '?' | '-' | '+';

export interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly ExpectedRelation[];
}

const LINE = /^([?+-] )?(.+?) ([a-z]+(?:_[a-z]+)*) (.+?)(?: \[([^\]]*)\])?$/;

/** Reads a file of blocks: `# name`, text, `==>`, a relation a line or `none`. Throws on a line it cannot read. */
export function readCases(file: string, types: ReadonlySet<string>): readonly Case[] {
  const blocks = readFileSync(file, 'utf8').split(/\n\s*\n(?=# )/);
  return blocks.filter((block) => block.trim() !== '').map((block) => readBlock(block, file, types));
}

function readBlock(block: string, file: string, types: ReadonlySet<string>): Case {
  const [head = '', tail] = block.split(/\n==>\n?/);
  const [title = '', ...lines] = head.trim().split('\n');
  if (tail === undefined || !title.startsWith('# '))
    throw new Error(`${file}: the block ${title} has no name or no ==>`);
  const expected = tail
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '' && line.trim() !== 'none');
  return {
    name: title.slice(2),
    text: lines.join('\n'),
    expected: expected.map((line) => readRelation(line.trim(), file, types)),
  };
}

function readRelation(line: string, file: string, types: ReadonlySet<string>): ExpectedRelation {
  const words = line
    .replace(/^[?+-] /, '')
    .replace(/ \[[^\]]*\]$/, '')
    .split(' ');
  const at = words.findIndex((word) => types.has(word));
  const match = LINE.exec(line);
  if (at < 1 || !match) throw new Error(`${file}: cannot read the relation "${line}"`);
  const marks = (match[5] ?? '').split(',').map((mark) => mark.trim());
  return {
    source: words.slice(0, at).join(' '),
    relation: words[at] as string,
    target: words.slice(at + 1).join(' '),
    status: marks.find((mark) => mark !== 'negated' && mark !== '' && !mark.startsWith('by ')) ?? 'actual',
    by: marks.find((mark) => mark.startsWith('by '))?.slice(3) ?? null,
    polarity: marks.includes('negated') ? 'negated' : 'affirmed',
    mark: (match[1]?.trim() ?? '') as Mark,
    line: line.replace(/^[?+-] /, ''),
  };
}
