import { mergesOf } from '../common/merges.js';
import { fieldsOf } from '../export/write-corrections.js';
import { appendCorrection } from '../files/append-correction.js';
import { CorrectionsError } from '../files/read-corrections.js';
import type { ActorType } from '../model/actor.js';
import type { Correction } from '../model/correction.js';
import { schemaVersion, type Evidence } from '../model/graph-data.js';
import type { ActorNode } from '../query/actor-node.js';
import type { Graph } from '../query/graph.js';
import type { LikelyMerge } from '../query/likely-merges.js';
import { correctionsPath, loadCorrections, saveCorrections, type CorrectionsState } from './corrections-file.js';
import { knowledgeFor } from './knowledge-for.js';
import { openGraph } from './open-graph.js';

/** A question to a person: are these two one? */
export interface MergeProposal extends LikelyMerge {
  /** A statement or two about each of the two. */
  readonly evidence: readonly [readonly Evidence[], readonly Evidence[]];
}

export interface ReviewOptions {
  /** Where the answers go; beside the graph if left out. */
  readonly corrections?: string | undefined;
  /** How likely two must be one to be asked about, from 0 to 1: 0.4 if left out. */
  readonly minScore?: number | undefined;
  readonly type?: ActorType | undefined;
  /** The folder of own lexicons and the file of own actors that the graph was built with: who is listed there is somebody of his own. */
  readonly lexicon?: string | undefined;
  readonly actors?: string | undefined;
}

interface State {
  readonly text: string;
  readonly corrections: readonly Correction[];
  readonly passed: ReadonlySet<MergeProposal>;
}

/** Goes through likely merges and keeps every answer in the corrections file as soon as it is given, whole or not at all. */
export class Review {
  readonly #before: State[] = [];
  #state: State;
  #version: string;

  private constructor(
    /** The file that the answers go to. */
    readonly file: string,
    private readonly proposals: readonly MergeProposal[],
    { text, corrections, version }: CorrectionsState,
  ) {
    this.#version = version;
    this.#state = { text, corrections, passed: new Set() };
  }

  /** Throws a GraphFileError, a CorrectionsError or a LexiconError. */
  static async open(path: string, options: ReviewOptions = {}): Promise<Review> {
    const file = options.corrections ?? correctionsPath(path);
    return new Review(file, await proposalsOf(openGraph<string>(path), options), await loadCorrections(file));
  }

  /** The questions that are open, the next one first. */
  get open(): readonly MergeProposal[] {
    const { corrections, passed } = this.#state;
    const isOpen = openPairs(corrections);
    return this.proposals.filter((proposal) => !passed.has(proposal) && isOpen(proposal));
  }

  /** Keeps the answer to the next question; null passes it over. */
  async answer(areOne: boolean | null): Promise<void> {
    const [next] = this.open;
    if (next === undefined) return;
    const before = this.#state;
    if (areOne === null) this.#state = { ...before, passed: new Set([...before.passed, next]) };
    else await this.#add({ type: areOne ? 'merge' : 'distinct', actors: next.actors.map(({ id }) => id) });
    this.#before.push(before);
  }

  /** Takes the last answer back; false if there is none. */
  async undo(): Promise<boolean> {
    const before = this.#before.pop();
    if (before === undefined) return false;
    if (before.text !== this.#state.text) await this.#save(before.text);
    this.#state = before;
    return true;
  }

  async #add(correction: Correction): Promise<void> {
    const text = appendCorrection(this.#state.text, schemaVersion, fieldsOf(correction));
    await this.#save(text);
    this.#state = { ...this.#state, text, corrections: [...this.#state.corrections, correction] };
  }

  async #save(text: string): Promise<void> {
    const version = await saveCorrections(this.file, text, this.#version);
    if (version === null) throw new CorrectionsError(`${this.file}: it was changed meanwhile; run review again`);
    this.#version = version;
  }
}

/** Whether two were neither merged nor held apart, whatever has become of them by other answers. */
function openPairs(corrections: readonly Correction[]): (proposal: MergeProposal) => boolean {
  const merged = mergesOf(corrections, () => true);
  const keep = (id: string): string => merged.get(id) ?? id;
  const apart = corrections.flatMap((each) => (each.type === 'distinct' ? [new Set(each.actors.map(keep))] : []));
  return ({ actors: [one, other] }) => {
    const [a, b] = [keep(one.id), keep(other.id)];
    return a !== b && !apart.some((ids) => ids.has(a) && ids.has(b));
  };
}

async function proposalsOf(graph: Graph<string>, options: ReviewOptions): Promise<readonly MergeProposal[]> {
  const { minScore, type, lexicon = null, actors: own = null } = options;
  const { actors } = await knowledgeFor({ lexicon, actors: own });
  const isListed = (id: string): boolean => (actors as ReadonlyMap<string, unknown>).has(id);
  const likely = graph.likelyMerges({ isListed, minScore });
  const wanted = likely.filter(({ actors: both }) => type === undefined || both.every((actor) => actor.type === type));
  const statements = ({ id }: ActorNode): readonly Evidence[] =>
    graph
      .uses(id)
      .slice(0, 2)
      .map(({ evidence }) => evidence);
  return wanted.map((merge) => {
    const [keep, other] = merge.actors;
    return { ...merge, evidence: [statements(keep), statements(other)] };
  });
}
