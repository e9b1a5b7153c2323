import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { DocumentActors } from './document-actors.js';
import { listed } from './reference.js';
import type { Reference } from './reference.js';

/** Whose office a title is that does not say so: what is known of a listed holder, if the document speaks of that country or body. */
export function resolveImplied(
  reference: Reference,
  mention: Mention,
  actors: DocumentActors,
): readonly ActorReference[] {
  const [holder] = mention.parent ? reference.resolve(mention.parent) : [];
  if (!holder) return [];
  const id = reference.offices.countryOfTitle(holder.id, mention.text);
  const body = id && actors.names(id) ? listed(reference, id) : null;
  return body ? [body] : [];
}
