/** What a mention has that no words of its own stand for: an agent left out, an owner that is only implied. */
export const blankMention = {
  candidates: [],
  metonym: null,
  parent: null,
  noun: null,
  plural: false,
  head: null,
  sort: null,
  title: null,
} as const;
