import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { slug } from '../common/normalize-name.js';
import { actorTypes, type ActorType } from '../model/actor.js';
import { LexiconError } from './lexicon-error.js';
import type { Complaint } from './lexicon-error.js';
import { readYaml } from './read-yaml.js';

/** An actor of a list that a user brings: what is left out, the shipped actors may know. */
export interface ListedActor {
  readonly name: string;
  readonly type: ActorType | null;
  readonly id: string | null;
  readonly aliases: readonly string[];
  readonly generic: boolean;
  readonly line: number;
}

const LONGEST = 200;
const MOST_BYTES = 50_000_000;
const REMEDY = 'see docs/actors.md for what a list of actors looks like';
const COLUMNS = ['name', 'type', 'aliases', 'id', 'generic'] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], unknown>> & { readonly line: number };

/**
 * Reads a list of names, types and aliases: CSV with a line of heads, or YAML. `file` is how a LexiconError names it, which has every
 * mistake with its line and remedy.
 */
export function readActorList(text: string, file: string): readonly ListedActor[] {
  if (text.length > MOST_BYTES) throw complaint(file, 1, 'the list is too large', 'split it');
  const isYaml = /\.(?:ya?ml|json)$/i.test(file);
  const rows = isYaml ? withRemedy(() => yamlRows(text, file)) : csvRows(text.replace(/^\ufeff/, ''), file);
  const complaints: Complaint[] = [];
  const actors = rows.flatMap((row) => {
    const actor = toActor(row);
    if (typeof actor !== 'string') return [actor];
    const [message = '', remedy = REMEDY] = actor.split('; ');
    complaints.push({ file, line: row.line, message, remedy });
    return [];
  });
  if (complaints.length > 0) throw new LexiconError(complaints);
  if (actors.length === 0) throw complaint(file, 1, 'the list names no actor', REMEDY);
  return actors;
}

const complaint = (file: string, line: number, message: string, remedy: string): LexiconError =>
  new LexiconError([{ file, line, message, remedy }]);

/** The shapes of the shipped lists are other ones. */
function withRemedy<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    throw new LexiconError(error.complaints.map((one) => ({ ...one, remedy: REMEDY })));
  }
}

const words = z.union([z.string(), z.array(z.string())]);
const entry = z.strictObject({
  name: z.string(),
  type: z.string().optional(),
  aliases: words.optional(),
  id: z.string().optional(),
  generic: z.boolean().optional(),
});
const list = z.array(z.union([z.string(), entry]));
const whole = z.strictObject({ source: z.string().optional(), type: z.string().optional(), actors: list });

function yamlRows(text: string, file: string): readonly Row[] {
  const { value: shape } = readYaml(text, file, z.unknown());
  const isList = Array.isArray(shape);
  const { value, lineOf } = isList ? readYaml(text, file, list) : readYaml(text, file, whole);
  const [type, actors] = Array.isArray(value) ? [undefined, value] : [value.type, value.actors];
  return actors.map((one, at) => {
    const line = lineOf(isList ? [at] : ['actors', at]);
    return { type, ...(typeof one === 'string' ? { name: one } : one), line };
  });
}

function csvRows(text: string, file: string): readonly Row[] {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = head.includes('\t') ? '\t' : head.includes(';') && !head.includes(',') ? ';' : ',';
  const [heads, ...rows] = parseCsv(text, delimiter, file);
  const names = (heads?.cells ?? []).map((cell) => cell.toLowerCase());
  const unknown = names.find((name) => !(COLUMNS as readonly string[]).includes(name));
  if (!names.includes('name') || unknown !== undefined) {
    const message = unknown === undefined ? 'there is no column `name`' : `unknown column \`${unknown.slice(0, 40)}\``;
    throw complaint(file, 1, message, `begin with a line of heads, of ${COLUMNS.join(', ')}`);
  }
  const long = rows.find(({ cells }) => cells.length > names.length);
  if (long !== undefined)
    throw complaint(
      file,
      long.line,
      'the line has more fields than the first',
      `put what has a ${JSON.stringify(delimiter)} in it in quotes`,
    );
  return rows.map(({ cells, line }) => {
    return { ...Object.fromEntries(names.map((name, at) => [name, cells[at] || undefined])), line };
  });
}

interface Parsed {
  readonly cells: readonly string[];
  readonly line: number;
}

function parseCsv(text: string, delimiter: string, file: string): readonly Parsed[] {
  const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const;
  try {
    const records = parse(text, { ...options, max_record_size: 100_000 }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: unknown }).lines ?? 1);
    throw complaint(
      file,
      line,
      `this is no CSV (${error.message.slice(0, 120)})`,
      'close every quote, and double those inside',
    );
  }
}

/** The actor of a row; or what is wrong and, after a semicolon, what to do. */
function toActor({ name, type, aliases = [], id, generic, line }: Row): ListedActor | string {
  const own = wordOf(name);
  if (own === '') return 'there is no name; write one, or leave the line out';
  const all = (typeof aliases === 'string' ? aliases.split(/[|;]/) : (aliases as readonly string[])).map(wordOf);
  const names = [own, ...all.filter((alias) => alias !== '')];
  const odd = names.find((one) => one.length > LONGEST || slug(one) === '' || /\p{Cc}/u.test(one));
  if (odd !== undefined) return `\`${plain(odd)}\` is no name; write letters or digits, ${LONGEST} characters at most`;
  if (type !== undefined && !isType(type))
    return `\`${plain(String(type))}\` is no type of actor; take one of ${actorTypes.join(', ')}`;
  if (id !== undefined && !isId(String(id)))
    return `\`${plain(String(id))}\` is no id; write it as type:name-in-lower-case`;
  const marks = { generic: generic === true || /^(?:true|yes|1)$/i.test(String(generic ?? '')), line };
  return { name: own, type: type ?? null, id: id === undefined ? null : String(id), aliases: names.slice(1), ...marks };
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/[^\S\r\n]+/gu, ' ').trim() : '');
const plain = (text: string): string => text.slice(0, 60).replace(/\p{Cc}/gu, '?');
const isType = (value: unknown): value is ActorType => (actorTypes as readonly unknown[]).includes(value);
const isId = (value: string): boolean =>
  /^(?:person|organization|country|place|event|group):[\p{Ll}\p{N}-]+$/u.test(value) && value.length <= LONGEST;
