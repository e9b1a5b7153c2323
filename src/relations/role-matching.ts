import type { NounGroup } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { allOf, isOf } from './holders.js';
import type { Holders } from './holders.js';
import type { NounRow } from './noun-row.js';
import { rolesRoots } from './open-functions.js';
import type { Predicates } from './predicate-nouns.js';
import { roleLookup } from './role-lookup.js';
import { roleBefore } from './roles.js';
import type { FoundRole } from './roles.js';
import { sharedHolder } from './shared-titles.js';
import { bare, state, wordingOf } from './state.js';
import type { Circumstance } from './state.js';
import { Places } from './places.js';

/** What the roles and names of a sentence are looked for in. */
export interface RoleMatching {
  readonly row: NounRow;
  readonly predications: readonly Predication[];
  readonly predicates: Predicates;
  readonly sentence: Sentence;
  readonly lexicon: FrameLexicon;
  readonly holders: Holders;
}

/** Whom a role is said of, and how. */
export interface Holding {
  readonly holders: readonly Mention[];
  readonly around: Circumstance;
}

const NOBODY: readonly never[] = [];
const UNHELD: Holding = { holders: NOBODY, around: bare };

/** Whom the noun at chunk `at`, whose phrases end before chunk `end`, is said of, if of `types`: by a clause, by a title, by standing beside it. */
export function holdingOf(
  { row, predicates, sentence, lexicon, holders }: RoleMatching,
  at: number,
  end: number,
  group: NounGroup,
  isPlural: boolean,
  types: number,
): Holding {
  const predicate = predicates.of(group, row);
  const said = predicate ? allOf(predicate.holders, types) : NOBODY;
  if (predicate && said.length > 0) return { holders: said, around: predicate.around };
  const shared = isPlural ? NOBODY : allOf(sharedHolder(row, at, group, sentence, lexicon), types);
  const found = shared.length > 0 ? shared : holders.find(at, end, group, isPlural, types);
  if (found.length > 0) return { holders: found, around: bare };
  const described = group.mention;
  const isBody = described?.type === 'organization' && described.noun?.kind === 'description' && isPlaced(described);
  const isKnown =
    described?.form === 'description' && (described.type === 'person' || isBody) && isOf(described, types);
  return isKnown ? { holders: [described], around: bare } : UNHELD;
}

/** "the Danish shipper", "the Leeds firm", not "Leeds's firm": where the body that it means is. */
function isPlaced({ parent }: Mention): boolean {
  return parent !== null && parent.form !== 'pronoun' && (parent.type === 'country' || parent.type === 'place');
}

/** What it states that some have a role; adds to `found`. */
export function stateRole(
  { row, sentence, lexicon }: RoleMatching,
  role: FoundRole,
  group: NounGroup,
  owners: readonly Mention[],
  slots: readonly Slot[],
  { holders, around }: Holding,
  found: StatedRelation[],
): void {
  const predicate = { from: role.from, to: role.to, lemma: role.name };
  const isWhose = row.typeAt(row.indexOf(group) - 1) === 'WHOSE';
  const { table } = role;
  const open = table.openWith(rolesRoots(slots));
  if (table.nextFit(0, open) < 0) return;
  const wording = wordingOf(predicate, 'role', wordsIn(role.name));
  for (const self of holders) {
    const lookup = roleLookup({ role, group, owners, slots, holders, self, isWhose }, sentence);
    const places = new Places(table, lookup, open);
    for (const fitting of places.fitting()) state(fitting, places, around, wording, lexicon.control, found);
  }
}

function wordsIn(name: string): number {
  let words = 1;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) words++;
  return words;
}

/** The role that ends before a name; "Arctic Council member Norway" has no council member. */
export function titleBefore(
  { sentence, lexicon }: RoleMatching,
  from: number,
  end: number,
  group: NounGroup,
): FoundRole | null {
  const role = roleBefore(from, end, sentence, lexicon);
  const cut = role && actorCutBy(role, group);
  return cut && cut.to < end ? roleBefore(cut.to, end, sentence, lexicon) : role;
}

/** The name that a role would begin inside of. */
function actorCutBy({ from }: FoundRole, { parts }: NounGroup): Mention | null {
  for (const { mention } of parts) {
    if (!mention || mention.from >= from || mention.to <= from) continue;
    return mention.form === 'name' && (!mention.noun || mention.candidates.length > 0) ? mention : null;
  }
  return null;
}
