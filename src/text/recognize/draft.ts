import type { ActorId, ActorType } from '../../model/actor.js';
import type { Mention, MentionForm, MentionNoun } from '../../model/mention.js';
import type { NameHead } from '../../model/recognition-lexicon.js';
import type { View } from './view.js';

/** A mention while a sentence is still being read. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly form: MentionForm;
  readonly type: ActorType;
  readonly candidates: readonly ActorId[];
  readonly metonym: ActorId | null;
  readonly parent: Draft | null;
  readonly noun: MentionNoun | null;
  readonly plural: boolean;
  readonly title: Mention['title'];
  /** The kind of name its head word makes it; null if none does. */
  readonly head: NameHead | null;
  readonly sort: Mention['sort'];
  /** Characters of its last token that belong to another name ("SánchezMadrid"). */
  readonly cut: number;
  /** Characters of its first token that do. */
  readonly skip: number;
  /** How it was known: by the gazetteer, by the words in or around it, or by its capitals alone. */
  readonly known: 'gazetteer' | 'surroundings' | 'shape';
  /** What it has been made into. */
  mention: Mention | null;
}

/** One that is being made. */
export type NewDraft = { -readonly [Part in keyof Draft]: Draft[Part] };

const NOBODY: readonly never[] = [];

/**
 * A name of which no more is known, for whoever makes it to tell the rest. All drafts are made here: objects that spreads make are a kind
 * each for every place in the code, and to read what may be of any kind takes long.
 */
export function newDraft(from: number, to: number, type: ActorType, known: Draft['known']): NewDraft {
  return {
    from,
    to,
    form: 'name',
    type,
    candidates: NOBODY,
    metonym: null,
    parent: null,
    noun: null,
    plural: false,
    title: null,
    head: null,
    sort: null,
    cut: 0,
    skip: 0,
    known,
    mention: null,
  };
}

/** The name of a body or firm that a head word tells. */
export function headedDraft(from: number, to: number, head: NameHead): NewDraft {
  const draft = newDraft(from, to, 'organization', 'surroundings');
  draft.head = head;
  return draft;
}

/** A draft that is the same but for some parts. */
export function changed(draft: Draft, parts: Partial<Draft>): Draft {
  const { from, to, type, known } = draft;
  const copy = newDraft(from, to, type, known);
  copy.form = draft.form;
  copy.candidates = draft.candidates;
  copy.metonym = draft.metonym;
  copy.parent = draft.parent;
  copy.noun = draft.noun;
  copy.plural = draft.plural;
  copy.title = draft.title;
  copy.head = draft.head;
  copy.sort = draft.sort;
  copy.cut = draft.cut;
  copy.skip = draft.skip;
  return Object.assign(copy, parts);
}

/** Turns drafts into mentions, by start and then the longest first; a parent is the very mention that stands in the list. */
export function finishDrafts(view: View, lists: readonly (readonly Draft[])[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const drafts of lists) for (const draft of drafts) finish(view, draft, mentions);
  sortMentions(mentions);
  return mentions;
}

/** A draft stands before its parent in the list. */
function finish(view: View, draft: Draft, mentions: (Mention | null)[]): Mention {
  if (draft.mention) return draft.mention;
  const place = mentions.push(null) - 1;
  const parent = draft.parent && finish(view, draft.parent, mentions);
  return (draft.mention = mentions[place] = toMention(view, draft, parent));
}

/** Most stand in order already. */
function sortMentions(mentions: Mention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    let at = i;
    for (; at > 0 && standsBefore(mention, mentions[at - 1] as Mention); at--)
      mentions[at] = mentions[at - 1] as Mention;
    mentions[at] = mention;
  }
}

const standsBefore = (one: Mention, other: Mention): boolean =>
  one.start < other.start || (one.start === other.start && one.end > other.end);

function toMention(view: View, draft: Draft, parent: Mention | null): Mention {
  const first = view.tokens[draft.from];
  const last = view.tokens[draft.to - 1];
  const start = (first?.start ?? 0) + draft.skip;
  const end = (last?.end ?? 0) - draft.cut;
  const { form, type, from, to, candidates, metonym, noun, plural, head, sort, title } = draft;
  return {
    text: first && to - from === 1 && draft.skip + draft.cut === 0 ? first.text : textOf(view, from, to, start, end),
    start,
    end,
    form,
    type,
    sentence: view.sentence.index,
    from,
    to,
    candidates,
    metonym,
    parent,
    noun,
    plural,
    head,
    sort,
    title,
  };
}

/** The text of some tokens between two offsets, white space between them as one blank each. */
function textOf({ tokens }: View, from: number, to: number, start: number, end: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.end <= start || token.start >= end) continue;
    if (token.spaced && text !== '') text += ' ';
    const isWhole = token.start >= start && token.end <= end;
    text += isWhole ? token.text : token.text.slice(Math.max(0, start - token.start), Math.max(0, end - token.start));
  }
  return text;
}
