import { z } from 'zod';
import type { OrganKind } from './organ-kind.js';

export const portfoliosSchema = z.record(
  z.string().regex(/^[a-z-]+$/, 'write the id in lower case'),
  z.array(z.string().min(1)).min(1),
);
export type Portfolios = z.infer<typeof portfoliosSchema>;

/** The ministry of each branch of government, by every pattern that ministries are named by. */
export function ministriesOf(portfolios: Portfolios): readonly OrganKind[] {
  return Object.entries(portfolios).map(([id, [first = '', ...others]]) => ({
    id: `${id}-ministry`,
    name: `${first} Ministry`,
    forms: [first, ...others].flatMap((branch) => [
      `${branch} ministry`,
      `ministry of ${branch}`,
      `ministry for ${branch}`,
      `ministry of the ${branch}`,
      `department of ${branch}`,
      `department of the ${branch}`,
      `department for ${branch}`,
      `${branch} department`,
    ]),
  }));
}

/** "Defence Minister", "Minister of Defence", "Secretary of State for Defence", "Shadow Defence Secretary", … */
export function portfolioTitles(portfolios: Portfolios): readonly string[] {
  return Object.values(portfolios)
    .flat()
    .flatMap((branch) => [
      `${branch} Minister`,
      `${branch} Secretary`,
      `${branch} Chief`,
      `${branch} Commissioner`,
      `Shadow ${branch} Secretary`,
      `Minister of ${branch}`,
      `Minister for ${branch}`,
      `Minister of the ${branch}`,
      `Minister of State for ${branch}`,
      `Secretary of ${branch}`,
      `Secretary of the ${branch}`,
      `Secretary of State for ${branch}`,
      `Commissioner for ${branch}`,
    ]);
}

/** Nouns for who heads a ministry: "the defence minister". */
export function ministerNouns(portfolios: Portfolios): readonly string[] {
  return Object.values(portfolios)
    .flat()
    .flatMap((branch) => [
      `${branch} minister`,
      `${branch} secretary`,
      `minister of ${branch}`,
      `minister for ${branch}`,
      `secretary of ${branch}`,
    ]);
}
