import { readableDate } from '../data/days.js';
import { byKeys } from '../../src/common/order.js';
import { useStore } from '../ui/use-store.js';
import { Facet } from './facet.js';

/** Filters by publisher and by document, the commonest first. */
export function DocumentFacets() {
  const { facets, summary } = useStore();
  const { documents, publishers } = summary.value;
  const { publishers: byPublisher, documents: byDocument } = facets.value;
  const rank = (counts: ReadonlyMap<string, number>) =>
    byKeys<{ value: string }>(
      ({ value }) => -(counts.get(value) ?? 0),
      ({ value }) => value,
    );
  const documentRows = documents.map(({ id, title, date }) => ({
    value: id,
    label: `${title ?? id}${date ? `, ${readableDate(date)}` : ''}`,
  }));
  return (
    <>
      <Facet
        title="Publishers"
        facet="publishers"
        cut={6}
        rows={publishers.map((name) => ({ value: name, label: name })).sort(rank(byPublisher))}
      />
      <Facet title="Documents" facet="documents" cut={5} rows={documentRows.sort(rank(byDocument))} />
    </>
  );
}
