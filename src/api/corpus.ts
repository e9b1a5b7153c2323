import { byKeys } from '../common/order.js';
import { serializeMention } from '../export/serialize-mention.js';
import type { Spool } from '../files/spool.js';
import { ActorCensus } from '../graph/actor-census.js';
import type { PutAside } from '../graph/evidence.js';
import { Namesakes } from '../graph/namesakes.js';
import { Settlement } from '../graph/settle-actors.js';
import type { PlacedCorrection } from '../model/correction.js';
import type { Document } from '../model/document.js';
import { schemaVersion } from '../model/graph-data.js';
import type { DocumentRecord, FullDocumentRecord } from '../model/graph-data.js';
import type { Knowledge } from '../model/knowledge.js';
import type { RelationMention } from '../model/relation-mention.js';
import { findStories } from '../text/near-copies.js';
import type { ReadRelations } from '../workers/read-text.js';

/** A document that was read: where its record is, and after it its relations, one by one. */
interface Kept extends Omit<ReadRelations, 'relations'> {
  readonly id: string;
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
  readonly #kept: Kept[] = [];
  readonly #namesakes: Namesakes;
  #stories: ReadonlyMap<string, string> = new Map();
  #settle: (mention: RelationMention) => readonly RelationMention[] = (mention) => [mention];
  #isWanted: (id: string) => boolean = () => true;

  constructor(
    private readonly spool: Spool,
    private readonly knowledge: Knowledge,
  ) {
    this.#namesakes = new Namesakes(knowledge.actors, knowledge.variants);
  }

  get size(): number {
    return this.#kept.length;
  }

  get sentences(): number {
    return this.#kept.reduce((sum, one) => sum + one.sentences, 0);
  }

  add(document: Document, { relations, sentences, sketch }: ReadRelations): void {
    const place = this.spool.add(JSON.stringify(fullRecordOf(document)));
    for (const relation of relations) this.spool.add(serializeMention(relation));
    this.#namesakes.add(relations);
    this.#kept.push({ id: document.id, place, relations: relations.length, sentences, sketch });
  }

  /** Once everything is read: puts documents in the order of their ids, finds copies, and settles who is who. */
  settle(corrections: readonly PlacedCorrection[]): Settlement {
    this.#kept.sort(byKeys(({ id }) => id));
    const placeOf = new Map(this.#kept.map(({ id, place }) => [id, place]));
    this.#stories = findStories(this.#kept, (id) => this.#record(placeOf.get(id) ?? 0).text);
    const apart = this.#namesakes.find();
    this.#settle = (mention) => apart.part([mention]);
    const { actors: known, variants } = this.knowledge;
    const census = new ActorCensus(known);
    for (const { mentions } of this.said()) census.add(mentions);
    const settlement = new Settlement(census, { known, variants, corrections, namesakes: apart.all });
    this.#settle = (mention) => settlement.rewrite(apart.part([mention]));
    return settlement;
  }

  /** From now on, only relations that touch an actor who is wanted. */
  keepOnly(isWanted: (id: string) => boolean): void {
    this.#isWanted = isWanted;
  }

  /** The records of all documents, with their texts. */
  *documents(): Generator<FullDocumentRecord> {
    for (const { place } of this.#kept) yield this.#record(place);
  }

  /** What every document says. */
  *said(): Generator<Said> {
    for (const { place, relations, sentences } of this.#kept) {
      const { id, file, title, date, publisher, url, story } = this.#record(place);
      const record = { id, file, title, date, publisher, url, story };
      yield { record, mentions: this.#mentions(place, relations), sentences };
    }
  }

  /** The relation that was put aside at a place, with all that was settled. */
  mentionAt(place: number): PutAside {
    const [mention] = this.#settled(place);
    if (mention === undefined) throw new Error(`no relation is kept at ${place}`);
    return mention;
  }

  #record(place: number): FullDocumentRecord {
    const record = JSON.parse(this.spool.get(place)) as FullDocumentRecord;
    return { ...record, story: this.#stories.get(record.id) ?? record.id };
  }

  #mentions(place: number, count: number): readonly PutAside[] {
    const mentions: PutAside[] = [];
    let next = place;
    for (let i = 0; i < count; i++) {
      next = this.spool.after(next);
      mentions.push(...this.#settled(next));
    }
    return mentions;
  }

  #settled(keptAt: number): readonly PutAside[] {
    const mention = JSON.parse(this.spool.get(keptAt)) as RelationMention;
    const wanted = this.#settle(mention).filter(
      ({ source, target }) => this.#isWanted(source.id) || this.#isWanted(target.id),
    );
    return wanted.map((one) => ({ ...one, keptAt }));
  }
}

function fullRecordOf({ id, file, title, date, publisher, url, span, text }: Document): FullDocumentRecord {
  const record = { schema: schemaVersion, id, file, title, date, publisher, url, story: id };
  return { ...record, start: span.start, text: text.slice(span.start, span.end) };
}
