/** What the reader looks at; ids are those of the graph file. */
export type Selection =
  | { readonly type: 'none' }
  | { readonly type: 'actor'; readonly id: string }
  | { readonly type: 'relation'; readonly id: string }
  | { readonly type: 'path'; readonly from: string; readonly to: string | null }
  /** `evidence` is the id of the evidence to scroll to. */
  | { readonly type: 'document'; readonly id: string; readonly evidence: string | null };

export const nothing: Selection = { type: 'none' };

export function isSame(a: Selection, b: Selection): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
