import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { Reference } from './reference.js';

/** How many paragraphs and sentences back an act may be told. */
const PARAGRAPHS = 4;
const SENTENCES = 8;

/** Who did what a passive tells without its agent: the only one whom the paragraphs right before make the doer of such an act. */
export function resolveOmitted(
  { discourses, resolve, agentless }: Reference,
  mention: Mention,
): readonly ActorReference[] {
  const here = discourses[mention.sentence]?.sentence.paragraph ?? 0;
  const relations = agentless.get(mention.text);
  const found = new Map<string, ActorReference>();
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - SENTENCES); s--) {
    const discourse = discourses[s];
    if (!discourse || here - discourse.sentence.paragraph > PARAGRAPHS) break;
    for (const { relation, doer } of discourse.acts) {
      if (!relations?.has(relation) || doer === mention || (doer && doer.start >= mention.start)) continue;
      const actors = doer ? resolve(doer) : [];
      if (actors.length !== 1 && doer?.form !== 'omitted') return [];
      for (const actor of actors) found.set(actor.id, actor);
    }
  }
  return found.size === 1 ? [...found.values()] : [];
}
