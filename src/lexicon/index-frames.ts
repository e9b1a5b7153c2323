import type { ControlLexicon, Frame, FrameLexicon, RelationDefinition, TriggerKind } from '../model/frame.js';
import { lengthByEndingOf, loweringWordsOf, openingWordsOf } from './index-roles.js';

/** Indexes frames by kind and trigger, in the order of relation ids. */
export function indexFrames(definitions: readonly RelationDefinition[], control: ControlLexicon): FrameLexicon {
  const kinds: Record<TriggerKind, Map<string, Frame[]>> = {
    verb: new Map(),
    noun: new Map(),
    role: new Map(),
    adjective: new Map(),
    compound: new Map(),
    organ: new Map(),
    name: new Map(),
  };
  for (const frame of definitions.flatMap((definition) => definition.frames)) {
    for (const trigger of frame.triggers) {
      const known = kinds[frame.kind].get(trigger);
      if (known) known.push(frame);
      else kinds[frame.kind].set(trigger, [frame]);
    }
  }
  return {
    definitions,
    frames: kinds,
    roleLengthByEnding: lengthByEndingOf(kinds.role.keys()),
    roleOpeningWords: openingWordsOf(kinds.role.keys()),
    loweringWords: loweringWordsOf(kinds.role.keys()),
    control,
  };
}

/** The verbs of two words that frames are triggered by. */
export function phrasalsOf(definitions: readonly RelationDefinition[]): ReadonlySet<string> {
  const triggers = definitions.flatMap(({ frames }) =>
    frames.filter(({ kind }) => kind === 'verb').flatMap((frame) => frame.triggers),
  );
  return new Set(triggers.filter((trigger) => trigger.includes(' ')));
}
