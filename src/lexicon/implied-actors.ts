import { slug } from '../common/normalize-name.js';
import type { ActorId } from '../model/actor.js';
import { capitalId } from './actor-definition.js';
import type { ActorDefinition } from './actor-definition.js';
import type { OrganKind } from './organ-kind.js';

const blank = {
  aliases: [],
  adjectives: [],
  people: [],
  capital: [],
  country: null,
  metonym: null,
  generic: false,
  offices: [],
  sort: '',
};

/** The actors listed, and those that a country's entry implies: its capital and its people. What is listed itself wins. */
export function impliedActors(definitions: readonly ActorDefinition[]): readonly ActorDefinition[] {
  const listed = new Set(definitions.map(({ id }) => id));
  const implied = definitions.flatMap((actor) => [...capitalOf(actor), ...peopleOf(actor)]);
  return [...definitions, ...implied.filter(({ id }) => !listed.has(id))];
}

function capitalOf(actor: ActorDefinition): readonly ActorDefinition[] {
  const [name, ...aliases] = actor.capital;
  if (name === undefined) return [];
  return [{ ...blank, id: capitalId(name), name, type: 'place', aliases, country: actor.id, metonym: actor.id }];
}

/** "Danes", "the Dutch": a group of its own beside the country. */
function peopleOf(actor: ActorDefinition): readonly ActorDefinition[] {
  const plural = actor.people[0];
  if (plural === undefined || actor.type === 'group') return [];
  const name = actor.adjectives.includes(plural) ? `the ${plural}` : plural;
  const id = `group:${slug(plural)}` as ActorId;
  return [{ ...blank, id, name, type: 'group', people: actor.people, country: actor.id }];
}

/** The organs that every country has, as `organization:dnk-foreign-ministry`. */
export function organActors(
  definitions: readonly ActorDefinition[],
  organs: readonly OrganKind[],
): readonly ActorDefinition[] {
  return definitions
    .filter((actor) => actor.type === 'country')
    .flatMap((country) =>
      organs.map((organ): ActorDefinition => ({
        ...blank,
        id: `organization:${country.id.slice('country:'.length)}-${organ.id}` as ActorId,
        name: `${country.adjectives[0] ?? country.name} ${organ.name}`,
        type: 'organization',
        country: country.id,
        sort: 'governments',
      })),
    );
}
