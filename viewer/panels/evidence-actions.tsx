import type { Evidence } from '../../src/model/graph-data.js';
import { cite } from '../data/cite.js';
import { correct } from '../state/correct.js';
import { copyText } from '../ui/copy-text.js';
import { useStore } from '../ui/use-store.js';

export function EvidenceActions({ evidence }: { readonly evidence: Evidence }) {
  const store = useStore();
  const about = evidence.sentence.text;
  const reject = () => {
    correct(store, { type: 'reject', evidence: [evidence.id], about }, 'This statement is rejected.');
  };
  return (
    <div class="evidence-actions">
      <button
        type="button"
        class="link"
        onClick={() => copyText(store, cite(store.dataset.value, evidence), 'Citation copied.')}
      >
        Copy citation
      </button>
      <button type="button" class="link" onClick={reject}>
        Misread
      </button>
    </div>
  );
}
