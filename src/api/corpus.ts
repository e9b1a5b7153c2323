import { byKeys } from '../common/order.js';
import { serializeMention } from '../common/serialize-mention.js';
import type { Spool } from '../files/spool.js';
import { ActorCensus } from '../graph/actor-census.js';
import type { PutAside } from '../graph/evidence.js';
import { Namesakes, type ToldApart } from '../graph/namesakes.js';
import { PlacedPeople } from '../graph/placed-people.js';
import { settleActors, type Settlement } from '../graph/settle-actors.js';
import type { PlacedCorrection } from '../model/correction.js';
import { schemaVersion } from '../model/graph-data.js';
import type { DocumentRecord, FullDocumentRecord } from '../model/graph-data.js';
import type { Knowledge } from '../model/knowledge.js';
import type { RelationMention } from '../model/relation-mention.js';
import { findStories } from '../text/near-copies.js';
import type { FullReading } from '../workers/readings.js';
import type { Pause } from './pause.js';

/** A document that was read: where its text is, and after it its relations, one by one. */
interface Kept extends Pick<FullReading, 'sentences' | 'sketch'> {
  readonly id: string;
  readonly record: DocumentRecord;
  readonly place: number;
  readonly relations: number;
}

/** What a document says, with all that was settled. */
export interface Said {
  readonly record: DocumentRecord;
  readonly mentions: readonly PutAside[];
  readonly sentences: number;
}

/** All that was read, put aside in a spool: what stays in memory of a document is a few hundred bytes. */
export class Corpus {
  #kept: Kept[] = [];
  /** Those of before, by their ids, once everything is read. */
  #records: ReadonlyMap<string, DocumentRecord> = new Map();
  readonly #people: PlacedPeople;
  #settle: (mention: RelationMention) => readonly RelationMention[] = (mention) => [mention];
  #isWanted: (id: string) => boolean = () => true;

  constructor(
    private readonly spool: Spool,
    private readonly knowledge: Knowledge,
  ) {
    this.#people = new PlacedPeople(knowledge.actors, knowledge.variants);
  }

  get size(): number {
    return this.#kept.length;
  }

  get sentences(): number {
    return this.#kept.reduce((sum, one) => sum + one.sentences, 0);
  }

  add({ document, start, text, relations, sentences, sketch }: FullReading): void {
    const record = recordOf(document);
    const place = this.spool.add(JSON.stringify({ start, text }));
    for (const relation of relations) this.spool.add(serializeMention(relation));
    this.#people.add(relations);
    this.#kept.push({ id: record.id, record, place, relations: relations.length, sentences, sketch });
  }

  /** Once everything is read: puts documents in the order of their ids, finds copies, and settles who is who. */
  async settle(corrections: readonly PlacedCorrection[], pause: Pause): Promise<Settlement> {
    this.#kept.sort(byKeys(({ id }) => id));
    await this.#findStories(pause);
    this.#records = new Map(this.#kept.map(({ id, record }) => [id, record]));
    const apart = await this.#tellApart(pause);
    this.#settle = (mention) => apart.part([mention]);
    const settlement = await this.#settleActors(corrections, apart, pause);
    this.#settle = (mention) => settlement.rewrite(apart.part([mention]));
    return settlement;
  }

  /** From now on, only relations that touch an actor who is wanted. */
  keepOnly(isWanted: (id: string) => boolean): void {
    this.#isWanted = isWanted;
  }

  /** The records of all documents, with their texts. */
  *documents(): Generator<FullDocumentRecord> {
    for (const { record, place } of this.#kept) yield { schema: schemaVersion, ...record, ...this.#text(place) };
  }

  /** What every document says. */
  *said(): Generator<Said> {
    for (const { record, place, relations, sentences } of this.#kept)
      yield { record, mentions: this.#mentions(record.id, place, relations), sentences };
  }

  /** The record of a document. Throws where it was not read. */
  record(id: string): DocumentRecord {
    const record = this.#records.get(id);
    if (record === undefined) throw new Error(`no document \`${id}\` was read`);
    return record;
  }

  /** The relation of a document that was put aside at a place, with all that was settled. */
  mentionAt(place: number, doc: string): PutAside {
    const [mention] = this.#settled(place, doc);
    if (mention === undefined) throw new Error(`no relation is kept at ${place}`);
    return mention;
  }

  async #findStories(pause: Pause): Promise<void> {
    const placeOf = new Map(this.#kept.map(({ id, place }) => [id, place]));
    const stories = await pause.within(findStories(this.#kept, (id) => this.#text(placeOf.get(id) ?? 0).text));
    this.#kept = this.#kept.map((kept) => withStory(kept, stories.get(kept.id) ?? kept.id));
  }

  async #tellApart(pause: Pause): Promise<ToldApart> {
    const people = this.#people.take();
    const namesakes = new Namesakes(this.knowledge.actors, this.knowledge.variants, people);
    if (people.size > 0) await this.#tell(namesakes, pause);
    return namesakes.find();
  }

  /** Who is who by a census of all, which takes more memory than anything after it, and is gone then. */
  async #settleActors(
    corrections: readonly PlacedCorrection[],
    { all: namesakes }: ToldApart,
    pause: Pause,
  ): Promise<Settlement> {
    const { actors: known, variants } = this.knowledge;
    const census = new ActorCensus(known);
    await this.#tell(census, pause);
    return pause.within(settleActors(census, { known, variants, corrections, namesakes }));
  }

  async #tell(listener: { add(mentions: readonly RelationMention[]): void }, pause: Pause): Promise<void> {
    for (const { mentions } of this.said()) {
      listener.add(mentions);
      await pause.now();
    }
  }

  #text(place: number): Pick<FullDocumentRecord, 'start' | 'text'> {
    return JSON.parse(this.spool.get(place)) as Pick<FullDocumentRecord, 'start' | 'text'>;
  }

  #mentions(doc: string, place: number, count: number): readonly PutAside[] {
    const mentions: PutAside[] = [];
    let next = place;
    for (let i = 0; i < count; i++) {
      next = this.spool.after(next);
      mentions.push(...this.#settled(next, doc));
    }
    return mentions;
  }

  #settled(keptAt: number, doc: string): readonly PutAside[] {
    const mention = JSON.parse(this.spool.get(keptAt)) as RelationMention;
    const wanted = this.#settle(mention).filter(
      ({ source, target }) => this.#isWanted(source.id) || this.#isWanted(target.id),
    );
    // With the one string that is the document's id: thousands of relations would have thousands of it.
    return wanted.map((one) => ({ ...one, doc, keptAt }));
  }
}

/** What copies are looked for by is not needed any more. */
function withStory({ record, ...kept }: Kept, story: string): Kept {
  return { ...kept, record: { ...record, story }, sketch: null };
}

function recordOf(document: FullReading['document']): DocumentRecord {
  const record: DocumentRecord = { ...document, story: document.id };
  // JavaScript keeps the whole text of which a title was cut: written and read it is one of its own.
  return JSON.parse(JSON.stringify(record)) as DocumentRecord;
}
