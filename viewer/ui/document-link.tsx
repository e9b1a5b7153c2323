import type { ComponentChildren } from 'preact';
import { toAddress } from '../state/address.js';
import type { Selection } from '../state/selection.js';
import { useStore } from './use-store.js';

interface Props {
  readonly id: string;
  readonly evidence: string;
  readonly children: ComponentChildren;
}

/** Leads to a sentence in its document; a link, so that its words may run over several lines, and that it opens in a tab. */
export function DocumentLink({ id, evidence, children }: Props) {
  const { state, select } = useStore();
  const selection: Selection = { type: 'document', id, evidence };
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    select(selection);
  };
  return (
    <a class="link" href={`#${toAddress({ ...state.value, selection })}`} onClick={follow}>
      {children}
    </a>
  );
}
