import { SaxesParser } from 'saxes';
import { GraphFileError } from './graph-file-error.js';

/** A node or edge of a GEXF file: its own attributes, its values by their column's title, and its position. */
export interface GexfItem {
  readonly own: ReadonlyMap<string, string>;
  readonly values: Map<string, string>;
  readonly position: Map<string, string>;
}

export interface GexfContent {
  readonly creator: string;
  readonly description: string;
  /** What whowhom itself wrote of the graph as a whole, as JSON; null if another program saved the file. */
  readonly instruction: string | null;
  readonly nodes: readonly GexfItem[];
  readonly edges: readonly GexfItem[];
}

/** Nodes and edges of a GEXF file of any version, in order, nothing checked. Throws GraphFileError if it is no XML or no GEXF. */
export function readGexfItems(text: string): GexfContent {
  const reading = new GexfReading();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => reading.open(name, new Map(Object.entries(attributes))));
  parser.on('closetag', ({ name }) => reading.close(name));
  parser.on('processinginstruction', ({ target, body }) => reading.instruct(target, body));
  parser.on('text', (content) => reading.take(content));
  parser.on('error', ({ message }) => {
    throw new GraphFileError(`expected a GEXF file, which is XML, but: ${message.slice(0, 200)}`);
  });
  parser.write(text).close();
  return reading.content();
}

class GexfReading {
  readonly #path: string[] = [];
  readonly #texts = new Map<string, string>();
  /** Titles of columns by class and id. */
  readonly #titles = new Map<string, string>();
  readonly #nodes: GexfItem[] = [];
  readonly #edges: GexfItem[] = [];
  #class = '';
  #instruction: string | null = null;
  #item: GexfItem | null = null;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#path.length === 0 && name !== 'gexf')
      throw new GraphFileError(`expected a GEXF file, but its outermost element is ${name}`);
    this.#path.push(name);
    if (name === 'attributes') this.#class = attributes.get('class') ?? '';
    else if (name === 'attribute')
      this.#titles.set(`${this.#class} ${attributes.get('id')}`, attributes.get('title') ?? '');
    else if (name === 'node' || name === 'edge') this.#begin(name, attributes);
    else if (name === 'attvalue') this.#item?.values.set(this.#title(attributes), attributes.get('value') ?? '');
    else if (/(?:^|:)position$/.test(name))
      for (const [axis, value] of attributes) this.#item?.position.set(axis, value);
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'node' || name === 'edge') this.#item = null;
  }

  take(content: string): void {
    const name = this.#path.at(-1) ?? '';
    if (name === 'creator' || name === 'description') this.#texts.set(name, (this.#texts.get(name) ?? '') + content);
  }

  instruct(target: string, body: string): void {
    if (target === 'whowhom') this.#instruction ??= body;
  }

  content(): GexfContent {
    const [creator = '', description = ''] = ['creator', 'description'].map((name) => this.#texts.get(name));
    return { creator, description, instruction: this.#instruction, nodes: this.#nodes, edges: this.#edges };
  }

  #begin(name: 'node' | 'edge', own: ReadonlyMap<string, string>): void {
    this.#item = { own, values: new Map(), position: new Map() };
    (name === 'node' ? this.#nodes : this.#edges).push(this.#item);
    this.#class = name;
  }

  #title(attributes: ReadonlyMap<string, string>): string {
    const id = attributes.get('for') ?? '';
    return this.#titles.get(`${this.#class} ${id}`) ?? id;
  }
}
