import type { Evidence } from '../../src/model/graph-data.js';
import type { Dataset, RelationEdge } from '../data/dataset.js';
import { useStore } from '../ui/use-store.js';
import { counted } from '../ui/words.js';
import { EvidenceCard, MarkKey } from './evidence-card.js';

interface Props {
  readonly relation: RelationEdge;
  readonly evidence: readonly Evidence[];
}

/** The evidence of a relation, near-copies of one story folded under its first document. */
export function Stories({ relation, evidence }: Props) {
  const { dataset } = useStore();
  const stories = byStory(dataset.value, evidence);
  return (
    <section class="stories" aria-label="Evidence">
      <MarkKey />
      {[...stories].map(([story, own]) => (
        <Story key={story} evidence={own} relation={relation} />
      ))}
    </section>
  );
}

interface StoryProps {
  readonly evidence: readonly Evidence[];
  readonly relation: RelationEdge;
}

function Story({ evidence, relation }: StoryProps) {
  const doc = evidence[0]?.doc;
  const own = evidence.filter((item) => item.doc === doc);
  const copies = evidence.filter((item) => item.doc !== doc);
  const documents = new Set(copies.map((item) => item.doc)).size;
  return (
    <div class="story">
      {own.map((item) => (
        <EvidenceCard key={`${item.doc} ${item.id}`} evidence={item} relation={relation} />
      ))}
      {copies.length > 0 && (
        <details class="copies">
          <summary>{counted(documents, 'near-copy', 'near-copies')} of this story</summary>
          {copies.map((item) => (
            <EvidenceCard key={`${item.doc} ${item.id}`} evidence={item} relation={relation} />
          ))}
        </details>
      )}
    </div>
  );
}

function byStory(dataset: Dataset, evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const stories = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const story = dataset.documents.get(item.doc)?.story ?? item.doc;
    const others = stories.get(story);
    if (others) others.push(item);
    else stories.set(story, [item]);
  }
  return stories;
}
