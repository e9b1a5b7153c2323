import type { Mention, MentionNoun } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { DocumentActors } from './document-actors.js';
import { plainOffice } from './offices.js';
import { listed } from './reference.js';
import type { Reference } from './reference.js';
import { namedBody, resolveBody } from './resolve-body.js';

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
  if (body) return [body];
  const known = ofSort(reference, mention);
  if (known) return [known];
  return isNational(reference, mention.text) && !hasOffice(reference, holder) ? home(reference, holder, actors) : [];
}

/** "company founder", "union spokesman": the body of that sort in mind. */
function ofSort(reference: Reference, mention: Mention): ActorReference | null {
  const [form = '', ...rest] = mention.text.split(' ');
  if (rest.length === 0 || !reference.lexicon.sorts.has(form)) return null;
  const noun: MentionNoun = { kind: 'description', organ: null, form };
  const to = mention.from + 1;
  const body: Mention = { ...mention, form: 'description', type: 'organization', noun, parent: null, to };
  return namedBody(reference, body, noun) ?? resolveBody(reference, body, noun);
}

/** "Foreign Minister": of a country, whoever has it. */
function isNational({ lexicon }: Reference, title: string): boolean {
  const office = plainOffice(title);
  const [first = ''] = office.split(' ');
  return (
    !lexicon.otherOffices.has(first) && [...lexicon.nationalOffices].some((one) => ` ${office}`.endsWith(` ${one}`))
  );
}

/** Whoever is listed with an office has no other one that the text could mean. */
function hasOffice({ gazetteer }: Reference, { id }: ActorReference): boolean {
  return (gazetteer.get(id)?.offices ?? []).length > 0;
}

/** Where the text says so of the holder elsewhere, that country; else the one that the text is about. */
function home(reference: Reference, holder: ActorReference, actors: DocumentActors): readonly ActorReference[] {
  const stated = reference.offices.bodiesOf(holder.id);
  if (stated.length > 0) return stated.length === 1 && stated[0]?.type === 'country' ? stated : [];
  return actors.home ? [actors.home] : [];
}
