import type { Evidence } from '../../src/model/graph-data.js';
import type { RelationEdge } from '../data/dataset.js';
import { readableDate } from '../data/days.js';
import { markSentence, type MarkRole } from '../data/mark-sentence.js';
import { DocumentLink } from '../ui/document-link.js';
import { Icon } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';
import { grouped, percent, safeUrl } from '../ui/words.js';
import { EvidenceActions } from './evidence-actions.js';

const roles: readonly MarkRole[] = ['source', 'predicate', 'target', 'theme'];

/** What the marks in a sentence mean. */
export function MarkKey() {
  return (
    <p class="mark-key">
      {roles.map((role) => (
        <span key={role} class={`mark is-${role}`}>
          {role}
        </span>
      ))}
    </p>
  );
}

interface Props {
  readonly evidence: Evidence;
  /** The relation it is evidence of, where the card shall say all there is and let readers put it right. */
  readonly relation?: RelationEdge;
}

/** One sentence with its marks, and where it comes from. */
export function EvidenceCard({ evidence, relation }: Props) {
  const { region } = evidence.sentence;
  return (
    <figure class="evidence">
      {region !== 'body' && <p class="kicker">{region}</p>}
      <blockquote>
        <MarkedSentence evidence={evidence} />
      </blockquote>
      <figcaption>
        <Source evidence={evidence} />
        {relation && <Details evidence={evidence} />}
      </figcaption>
      {relation && <EvidenceActions evidence={evidence} relation={relation} />}
    </figure>
  );
}

export function MarkedSentence({ evidence }: { readonly evidence: Evidence }) {
  return (
    <>
      {markSentence(evidence).map(({ text, roles: own }, i) =>
        own.length === 0 ? (
          text
        ) : (
          <mark key={i} class={`mark ${own.map((role) => `is-${role}`).join(' ')}`} title={own.join(', ')}>
            {text}
          </mark>
        ),
      )}
    </>
  );
}

function Source({ evidence }: { readonly evidence: Evidence }) {
  const { dataset } = useStore();
  const document = dataset.value.documents.get(evidence.doc);
  const url = safeUrl(document?.url ?? null);
  const [publisher, date] = [evidence.publisher ?? document?.publisher, evidence.date ?? document?.date];
  return (
    <p class="evidence-source">
      {publisher && (
        <>
          <strong>{publisher}</strong> ·{' '}
        </>
      )}
      {date && (
        <>
          <time dateTime={date}>{readableDate(date)}</time> ·{' '}
        </>
      )}
      <DocumentLink id={evidence.doc} evidence={evidence.id}>
        {document?.title ?? evidence.doc}
      </DocumentLink>
      {'\u2060'}
      {url !== null && (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label="The article at its publisher’s, in a new tab"
        >
          <Icon name="open" size={14} />
        </a>
      )}
    </p>
  );
}

function Details({ evidence }: { readonly evidence: Evidence }) {
  const { by, money, time, place, theme, rule, confidence } = evidence;
  return (
    <p class="evidence-details">
      {by && <span>said by {by.name}</span>}
      {time && <span>“{time.text}”</span>}
      {typeof theme?.quantity === 'number' && (
        <span>
          {theme.unit ? `${theme.unit}: ` : ''}
          {grouped(theme.quantity)}
        </span>
      )}
      {money && (
        <span>
          {grouped(money.amount)} {money.currency}
        </span>
      )}
      {place && <span>in {place.name}</span>}
      <span title="The rule that found it, and its measured precision">
        <code>{rule}</code> {percent(confidence)}
      </span>
    </p>
  );
}
