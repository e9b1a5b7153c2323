import { deserialize, serialize } from 'node:v8';
import type { Frame, FrameLexicon, RelationDefinition, TriggerKind } from '../model/frame.js';
import { LazyMap, packMap } from './lazy-map.js';
import type { PackedMap } from './lazy-map.js';
import { bytesAt, packTexts } from './packed-texts.js';
import type { PackedTexts } from './packed-texts.js';

/** Frames as they are kept: each for itself, and by number in all that has them. */
export interface PackedFrames extends Omit<FrameLexicon, 'definitions' | 'frames'> {
  readonly all: PackedTexts;
  readonly byTrigger: Readonly<Record<TriggerKind, PackedMap>>;
  /** Asked for by few commands: their bytes. */
  readonly definitions: Buffer;
}

type NumberedDefinition = Omit<RelationDefinition, 'frames'> & { readonly frames: readonly number[] };

export function packFrames({ definitions, frames, ...rest }: FrameLexicon): PackedFrames {
  const all = definitions.flatMap((definition) => definition.frames);
  const numbers = new Map(all.map((frame, number) => [frame, number]));
  const numbered = (own: readonly Frame[]) => own.map((frame) => numbers.get(frame));
  const pack = (kind: TriggerKind) => packMap([...frames[kind]].map(([trigger, own]) => [trigger, numbered(own)]));
  return {
    ...rest,
    all: packTexts(all.map((frame) => serialize(frame))),
    byTrigger: ofEachKind(pack),
    definitions: serialize(definitions.map((own) => ({ ...own, frames: numbered(own.frames) }))),
  };
}

export function unpackFrames({ all, byTrigger, definitions, ...rest }: PackedFrames): FrameLexicon {
  const read: Frame[] = [];
  const frameAt = (number: number): Frame => (read[number] ??= deserialize(bytesAt(all, number)) as Frame);
  const framesAt = (numbers: readonly number[]): readonly Frame[] => numbers.map(frameAt);
  let defined: readonly RelationDefinition[] | null = null;
  return {
    ...rest,
    get definitions() {
      return (defined ??= (deserialize(definitions) as readonly NumberedDefinition[]).map((own) => ({
        ...own,
        frames: framesAt(own.frames),
      })));
    },
    frames: ofEachKind((kind) => new LazyMap(byTrigger[kind], (numbers) => framesAt(numbers as readonly number[]))),
  };
}

function ofEachKind<T>(make: (kind: TriggerKind) => T): Readonly<Record<TriggerKind, T>> {
  return {
    verb: make('verb'),
    noun: make('noun'),
    role: make('role'),
    adjective: make('adjective'),
    compound: make('compound'),
    organ: make('organ'),
    name: make('name'),
  };
}
