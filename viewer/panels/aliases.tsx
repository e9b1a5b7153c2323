import type { IdentityReason } from '../../src/model/identity.js';
import type { ActorNode, Dataset } from '../data/dataset.js';
import { useStore } from '../ui/use-store.js';

/** More names than this are folded. */
const mostOpen = 6;

/** The other names of an actor, and why each counts as one. */
export function Aliases({ actor }: { readonly actor: ActorNode }) {
  const { dataset } = useStore();
  const { aliases, reasons = [] } = actor;
  if (aliases.length === 0) return null;
  const isOpen = aliases.length <= mostOpen;
  const explained = aliases.map((alias) => ({ alias, why: reasons.filter(({ name }) => name === alias) }));
  return (
    <details class="aliases" open={isOpen}>
      <summary>Also written{isOpen ? '' : ` in ${aliases.length} ways`}</summary>
      <dl>
        {explained.map(({ alias, why }) => (
          <div key={alias}>
            <dt>{alias}</dt>
            {why.length > 0 && <dd>{why.map((reason) => wordsOf(reason, dataset.value)).join('; ')}</dd>}
          </div>
        ))}
      </dl>
      <p class="quiet">
        One actor, for all of these lead to the id <code>{actor.id}</code>.
      </p>
    </details>
  );
}

function wordsOf({ because, doc, with: other, line }: IdentityReason, dataset: Dataset): string {
  const title = doc === undefined ? undefined : (dataset.documents.get(doc)?.title ?? doc);
  const source = title === undefined ? '' : ` in “${title}”`;
  const third = other === undefined ? 'the same others' : (dataset.actorById.get(other)?.label ?? other);
  switch (because) {
    case 'listed':
      return 'in the list of known actors';
    case 'same':
      return 'written alike';
    case 'short':
      return `a part of the name${source}`;
    case 'acronym':
      return `its first letters${source}`;
    case 'called':
      return `called so${source}`;
    case 'spelling':
      return 'another spelling';
    case 'expanded':
      return `spelled out${source}`;
    case 'fuller':
      return `a shorter name; both have to do with ${third}`;
    case 'namesake':
      return `somebody else has it too${other === undefined ? '' : `: this one is of ${third}`}`;
    case 'corrected':
      return `put right by a reader${line === undefined ? '' : `, line ${line}`}`;
  }
}
