import { useEffect, useRef } from 'preact/hooks';
import type { FullDocumentRecord } from '../../src/model/graph-data.js';
import { readableDate } from '../data/days.js';
import { markDocument, type DocumentPiece, type Statement } from '../data/mark-document.js';
import type { Dataset } from '../data/dataset.js';
import { readsText } from '../data/reads.js';
import { colourAt } from '../theme/palette.js';
import { palette, reducedMotion } from '../theme/scheme.js';
import { Icon } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';
import { counted, safeUrl } from '../ui/words.js';
import { EvidenceCard, MarkKey } from './evidence-card.js';

/** A whole document with every relation marked in it; without its text, the sentences that the graph keeps. */
export function DocumentPanel({ id, evidence }: { readonly id: string; readonly evidence: string | null }) {
  const { dataset, fullDocuments } = useStore();
  const document = dataset.value.documents.get(id);
  const full = fullDocuments.value.get(id);
  const statements = statementsOf(dataset.value, id);
  const url = safeUrl(document?.url ?? null);
  const about = [document?.publisher, document?.date && readableDate(document.date)].filter(Boolean).join(' · ');
  return (
    <article class="document">
      <p class="kicker">
        <Icon name="read" size={14} /> Document{about && ` · ${about}`}
      </p>
      <h2 class="title">{document?.title ?? id}</h2>
      <p class="lead">
        {counted(statements.length, 'statement')} read from it.{' '}
        {url !== null && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            Open at its publisher’s
          </a>
        )}
      </p>
      <MarkKey />
      {full ? (
        <FullText full={full} statements={statements} evidence={evidence} />
      ) : (
        <KnownSentences statements={statements} />
      )}
    </article>
  );
}

function statementsOf(dataset: Dataset, id: string): readonly Statement[] {
  return dataset.relations.flatMap((relation) =>
    relation.evidence.filter((item) => item.doc === id).map((item) => ({ relation, evidence: item })),
  );
}

interface TextProps {
  readonly full: FullDocumentRecord;
  readonly statements: readonly Statement[];
  readonly evidence: string | null;
}

function FullText({ full, statements, evidence }: TextProps) {
  const wanted = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    wanted.current?.scrollIntoView({ block: 'center', behavior: reducedMotion.peek() ? 'auto' : 'smooth' });
  }, [full, evidence]);
  return (
    <div class="full-text">
      {markDocument(full.text, full.start, statements).map((piece, i) =>
        piece.type === 'text' ? (
          piece.text.replace(/\n{3,}/g, '\n\n')
        ) : (
          <Sentence
            key={i}
            piece={piece}
            isWanted={evidence !== null && piece.evidence.includes(evidence)}
            anchor={wanted}
          />
        ),
      )}
    </div>
  );
}

interface SentenceProps {
  readonly piece: Extract<DocumentPiece, { type: 'sentence' }>;
  readonly isWanted: boolean;
  readonly anchor: { current: HTMLSpanElement | null };
}

function Sentence({ piece, isWanted, anchor }: SentenceProps) {
  const { dataset, select } = useStore();
  return (
    <span class={`sentence ${isWanted ? 'is-wanted' : ''}`} {...(isWanted && { ref: anchor })}>
      {piece.segments.map(({ text, roles }, i) =>
        roles.length === 0 ? (
          text
        ) : (
          <mark key={i} class={`mark ${roles.map((role) => `is-${role}`).join(' ')}`}>
            {text}
          </mark>
        ),
      )}
      {piece.relations.map((relation) => {
        const kind = dataset.value.kinds[relation.kind];
        const text = readsText(dataset.value, relation);
        return (
          <button
            type="button"
            key={relation.id}
            class="sentence-relation"
            style={{ '--colour': colourAt(palette.value, kind?.groupIndex ?? 0) }}
            title={text}
            aria-label={text}
            onClick={() => select({ type: 'relation', id: relation.id })}
          >
            {relation.lemma ?? kind?.label}
          </button>
        );
      })}
    </span>
  );
}

function KnownSentences({ statements }: { readonly statements: readonly Statement[] }) {
  const seen = new Map(statements.map(({ evidence }) => [evidence.sentence.start, evidence]));
  return (
    <>
      <p class="quiet">The text itself is not at hand; these are its sentences that the graph keeps.</p>
      {[...seen]
        .sort(([a], [b]) => a - b)
        .map(([start, item]) => (
          <EvidenceCard key={start} evidence={item} />
        ))}
    </>
  );
}
