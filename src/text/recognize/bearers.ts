import { ofWordBy } from '../../common/words.js';
import type { ActorId } from '../../model/actor.js';
import type { Gazetteer, GazetteerActor, GazetteerAlias } from '../../model/gazetteer.js';
import type { RecognitionLexicon } from '../../model/recognition-lexicon.js';
import { factsOf } from './word-facts.js';

/** Those who bear a listed name, and what the gazetteer has of them. */
export interface Bearers {
  /** The first alias, and who is called so. */
  readonly alias: GazetteerAlias;
  readonly first: GazetteerActor | null;
  readonly candidates: readonly ActorId[];
  readonly metonym: ActorId | null;
}

/** Those whose name, adjective or people's name some aliases are; null where none is that. */
export interface Forms {
  readonly aliases: readonly GazetteerAlias[];
  readonly names: Bearers | null;
  readonly adjectives: Bearers | null;
  readonly people: Bearers | null;
}

/** The forms of what a word means wherever it stands; null if that depends on its place. */
export const formsOfWord = ofWordBy((word, lexicon: RecognitionLexicon): Forms | null => {
  const { meant } = factsOf(word, lexicon);
  return meant && formsOf(meant, lexicon.gazetteer);
});

const formsByAliases = new WeakMap<readonly GazetteerAlias[], Forms>();

/** Those of what a listed name can mean. */
export function formsOf(aliases: readonly GazetteerAlias[], gazetteer: Gazetteer): Forms {
  const known = formsByAliases.get(aliases);
  if (known) return known;
  const forms = makeForms(aliases, gazetteer);
  formsByAliases.set(aliases, forms);
  return forms;
}

function makeForms(aliases: readonly GazetteerAlias[], gazetteer: Gazetteer): Forms {
  const isName = aliases.every(({ form }) => form === 'name');
  if (isName) return { aliases, names: bearersOf(aliases, gazetteer), adjectives: null, people: null };
  const bearersBy = (form: GazetteerAlias['form']): Bearers | null =>
    bearersOf(
      aliases.filter((alias) => alias.form === form),
      gazetteer,
    );
  return { aliases, names: bearersBy('name'), adjectives: bearersBy('adjective'), people: bearersBy('people') };
}

/** Who bears the name of some aliases; null if these are none. */
function bearersOf(aliases: readonly GazetteerAlias[], { actors }: Gazetteer): Bearers | null {
  const alias = aliases[0];
  if (!alias) return null;
  const candidates = [alias.actor];
  for (const { actor } of aliases) if (!candidates.includes(actor)) candidates.push(actor);
  const first = actors.get(alias.actor) ?? null;
  return { alias, first, candidates, metonym: first?.metonym ?? metonymOf(candidates, actors) };
}

/** The government that a name stands for, if any of those who bear it after the first are its seat. */
function metonymOf(candidates: readonly ActorId[], actors: Gazetteer['actors']): ActorId | null {
  for (let i = 1; i < candidates.length; i++) {
    const metonym = actors.get(candidates[i] as ActorId)?.metonym ?? null;
    if (metonym !== null) return metonym;
  }
  return null;
}
