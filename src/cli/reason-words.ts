import type { Alike, AlikeKind, IdentityKind, IdentityReason } from '../index.js';
import { plainText } from './plain-text.js';

const REASONS: Readonly<Record<IdentityKind, string>> = {
  listed: 'the list of actors has it',
  same: 'written alike',
  short: 'short for the name',
  acronym: 'its first letters',
  called: 'called so',
  spelling: 'another spelling',
  expanded: 'an acronym that is spelt out',
  fuller: 'a shorter name',
  namesake: 'somebody else has the name too',
  corrected: 'a person says so',
};

const ALIKE: Readonly<Record<AlikeKind, string>> = {
  'same-name': 'a name of both',
  initials: 'initials',
  spelling: 'spelt alike',
  'word-order': 'the same words',
  shorter: 'a shorter name',
  surname: 'the same surname',
};

/** Why a name is one of an actor's, with what shows it. */
export function reasonWords({ because, doc, id, with: shared, line }: IdentityReason): string {
  const more = [
    ...(doc === undefined ? [] : [`in ${doc}`]),
    ...(shared === undefined ? [] : [`both with ${shared}`]),
    ...(line === undefined ? [] : [`line ${line} of the corrections`]),
    ...(id === undefined ? [] : [`was ${id}`]),
  ];
  return plainText([REASONS[because], ...more].join(', '));
}

/** In what two actors are alike, and how much. */
export function alikeWords({ because, score, shared }: Pick<Alike, 'because' | 'score' | 'shared'>): string {
  const common = shared.slice(0, 3).map(({ name }) => name);
  const both = common.length === 0 ? '' : `; both with ${common.join(', ')}`;
  return plainText(`${ALIKE[because]}, ${score}${both}`);
}
