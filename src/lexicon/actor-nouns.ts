import { z } from 'zod';
import { nameWords } from '../common/name-words.js';
import { buildPhraseTrie } from '../common/phrase-trie.js';
import { actorTypes } from '../model/actor.js';
import type { PhraseTrie } from '../model/phrase-trie.js';
import type { ActorNoun } from '../model/recognition-lexicon.js';
import type { OrganKind } from './organ-kind.js';
import { ministerNouns, ministriesOf } from './portfolios.js';
import type { Portfolios } from './portfolios.js';

const words = z.array(z.string().min(1));
const byType = z.partialRecord(z.enum(actorTypes), words);

export const actorNounsSchema = z.strictObject({
  organs: z.array(z.strictObject({ id: z.string().regex(/^[a-z-]+$/), name: z.string().min(1), forms: words.min(1) })),
  'local-organs': words,
  'organ-sorts': words,
  bare: words,
  'organ-nouns': words,
  delegates: z.array(words),
  armed: words,
  irregulars: words,
  appendages: words,
  apposed: words,
  sorts: words,
  'place-sorts': words,
  attributive: words,
  administrations: words,
  staff: words,
  proxies: byType,
  events: words,
  facilities: words,
  peoples: words,
  collectives: byType,
  descriptions: byType,
});
export type ActorNounsFile = z.infer<typeof actorNounsSchema>;

/** Every kind of body that each country has, ministries among them. */
export function organKindsOf(file: ActorNounsFile, portfolios: Portfolios): readonly OrganKind[] {
  return [...file.organs, ...ministriesOf(portfolios)];
}

type Sense = readonly [string, ActorNoun];

/** The index of nouns; a description in the singular is known in the plural too. */
export function buildActorNouns(file: ActorNounsFile, portfolios: Portfolios): PhraseTrie<ActorNoun> {
  const noun = (kind: ActorNoun['kind'], type: ActorNoun['type'], organ: string | null = null): ActorNoun => ({
    kind,
    type,
    plural: false,
    attributive: false,
    local: false,
    bare: false,
    apposed: false,
    organ,
  });
  const all = (forms: readonly string[], value: ActorNoun): readonly Sense[] => forms.map((form) => [form, value]);
  const senses: readonly Sense[] = [
    ...organKindsOf(file, portfolios).flatMap((organ) => all(organ.forms, noun('organ', 'organization', organ.id))),
    ...all(file['organ-nouns'], noun('organ', 'organization')),
    ...all(file.delegates.flat(), noun('delegate', 'group')),
    ...all(file.armed, noun('delegate', 'group', 'military')),
    ...all(file.irregulars, noun('irregular', 'group')),
    ...all(file.appendages, noun('appendage', 'group')),
    ...all(file.sorts, noun('sort', 'organization')),
    ...all(file['place-sorts'], noun('sort', 'place')),
    ...all(file.administrations, noun('administration', 'organization')),
    ...all(file.staff, noun('staff', 'organization')),
    ...actorTypes.flatMap((type) => all(file.proxies[type] ?? [], noun('proxy', type))),
    ...all(file.events, noun('event', 'event')),
    ...all(file.facilities, noun('facility', 'place')),
    ...all(file.peoples, noun('people', 'group')),
    ...actorTypes.flatMap((type) => all(file.collectives[type] ?? [], noun('collective', type))),
    ...actorTypes.flatMap((type) => all(file.descriptions[type] ?? [], noun('description', type)).flatMap(withPlural)),
    ...all(ministerNouns(portfolios), noun('description', 'person')).flatMap(withPlural),
  ];
  const attributive = new Set(file.attributive);
  const local = new Set(file['local-organs']);
  const bare = new Set(file.bare);
  const apposed = new Set(file.apposed);
  return buildPhraseTrie(
    senses.map(
      ([form, value]) =>
        [
          nameWords(form.toLowerCase()),
          {
            ...value,
            attributive: attributive.has(form),
            local: local.has(value.organ ?? ''),
            bare: bare.has(form),
            apposed: apposed.has(form),
          },
        ] as const,
    ),
  );
}

function withPlural([form, value]: Sense): readonly Sense[] {
  if (value.type === 'group' || / (?:of|for) |s$/.test(form)) return [[form, value]];
  return [
    [form, value],
    [plural(form), { ...value, plural: true }],
  ];
}

function plural(form: string): string {
  if (/(?:man|woman)$/.test(form)) return form.replace(/an$/, 'en');
  if (/[^aeiou]y$/.test(form)) return form.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(form) ? `${form}es` : `${form}s`;
}
