import type { Mention } from '../model/mention.js';

type Parts = Pick<Mention, 'text' | 'start' | 'end' | 'form' | 'type' | 'sentence' | 'from' | 'to'> & Partial<Mention>;

const NOBODY: readonly never[] = [];

/**
 * A mention that no words of its own stand for, or another reading of one: an agent left out, an owner that is only implied. Its
 * properties have the order of those that are recognized, so that all mentions are one kind of object for whoever reads them.
 */
export function makeMention(parts: Parts): Mention {
  const { text, start, end, form, type, sentence, from, to } = parts;
  return {
    text,
    start,
    end,
    form,
    type,
    sentence,
    from,
    to,
    candidates: parts.candidates ?? NOBODY,
    metonym: parts.metonym ?? null,
    parent: parts.parent ?? null,
    noun: parts.noun ?? null,
    plural: parts.plural ?? false,
    head: parts.head ?? null,
    sort: parts.sort ?? null,
    title: parts.title ?? null,
  };
}
