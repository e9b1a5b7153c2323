declare const actorId: unique symbol;

/** `type:name-in-lower-case-with-hyphens`, or `type:code` where the gazetteer has one (`country:gbr`). */
export type ActorId = string & { readonly [actorId]: true };

export const actorTypes = ['person', 'organization', 'country', 'place', 'event', 'group'] as const;
export type ActorType = (typeof actorTypes)[number];

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  /** Says nothing in particular ("the West", "officials"): queries may leave it out. */
  readonly generic: boolean;
}
