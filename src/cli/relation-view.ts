import type { Relation } from '../index.js';
import type { AnswerView } from './answers.js';

/** Relations as a table. */
export const relationView: AnswerView<Relation<string>> = {
  columns: [
    { head: 'source', value: ({ source }) => source.name },
    { head: 'relation', value: ({ label }) => label },
    { head: 'target', value: ({ target }) => target.name },
    { head: 'state', value: stateOf },
    { head: 'when', value: whenOf },
    { head: 'stories', value: ({ support }) => support },
  ],
  evidence: ({ evidence }) => evidence,
};

/** What is not plain fact about a relation. */
export function stateOf({ status, polarity }: Relation<string>): string {
  return [...(status === 'actual' ? [] : [status]), ...(polarity === 'affirmed' ? [] : [polarity])].join(', ');
}

function whenOf({ since, until }: Relation<string>): string {
  if (since === until) return since ?? '';
  return `${since ?? '…'} to ${until ?? '…'}`;
}
