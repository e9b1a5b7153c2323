/** Where readers put actors, by id. */
export type MovedActors = Map<string, { x: number; y: number }>;
