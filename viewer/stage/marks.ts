import { actorTypes, type ActorType } from '../../src/model/actor.js';
import { statuses, type Polarity, type Status } from '../../src/model/relation-mention.js';

/** The shape of an actor type: its place in `actorTypes`, which the node shader switches on. */
export function shapeOf(type: ActorType): number {
  return actorTypes.indexOf(type);
}

/** Dash and gap in pixels, twice; a status without one is drawn solid. Legend and shader both read it. */
export const dashes: Readonly<Record<Status, readonly [number, number, number, number]>> = {
  actual: [1, 0, 1, 0],
  planned: [10, 5, 10, 5],
  pledged: [10, 4, 2, 4],
  threatened: [5, 4, 5, 4],
  requested: [2, 3, 2, 3],
  possible: [2, 6, 2, 6],
};

export function dashIndexOf(status: Status): number {
  return statuses.indexOf(status);
}

/** What did not happen, or is not known to have, is a little fainter. */
export function opacityOf(status: Status, polarity: Polarity): number {
  return status === 'actual' && polarity === 'affirmed' ? 1 : 0.85;
}

/** What a shader reads of one node or edge, packed into one number. */
export function packEdge(dash: number, isStruck: boolean, isEmphasised: boolean, hasArrow: boolean): number {
  return dash + (isStruck ? 8 : 0) + (isEmphasised ? 16 : 0) + (hasArrow ? 32 : 0);
}

export function packNode(shape: number, isSelected: boolean, isEmphasised: boolean, isPinned: boolean): number {
  return shape + (isSelected ? 8 : 0) + (isEmphasised ? 16 : 0) + (isPinned ? 32 : 0);
}
