import { normalizeName } from '../common/normalize-name.js';
import { byKeys } from '../common/order.js';
import type { IdentityKind, IdentityReason } from '../model/identity.js';
import type { NodeFold } from './node-fold.js';

/** Why each other name of an actor is one of its names, in the order of the names; `settled` are reasons that are known already. */
export function identityReasons(
  label: string,
  { aliases }: Pick<NodeFold, 'aliases'>,
  listed: readonly string[],
  settled: readonly IdentityReason[],
): readonly IdentityReason[] {
  const explained = new Set(settled.filter(({ id }) => id !== undefined).map(({ name }) => normalizeName(name)));
  const known = new Set(listed.map(normalizeName));
  const used = [...aliases].filter(([alias]) => alias !== label && !explained.has(normalizeName(alias)));
  const found = used.map(([name, doc]): IdentityReason => ({ name, because: kindOf(name, label, known), doc }));
  return [...found, ...settled].sort(
    byKeys(
      ({ name }) => name,
      ({ because }) => because,
      ({ id = '' }) => id,
      ({ line = 0 }) => line,
    ),
  );
}

function kindOf(alias: string, label: string, listed: ReadonlySet<string>): IdentityKind {
  const [name, own] = [normalizeName(alias), normalizeName(label)];
  if (name === own) return 'same';
  if (listed.has(name)) return 'listed';
  if (initials(label).includes(alias.replaceAll('.', '')) && /^[\p{Lu}.]{2,}$/u.test(alias)) return 'acronym';
  const words = new Set(own.split(' '));
  return name.split(' ').every((word) => words.has(word)) ? 'short' : 'called';
}

/** The capitals of a name, as an acronym has them. */
function initials(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? []).join('');
}
