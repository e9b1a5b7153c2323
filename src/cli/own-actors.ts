interface Options {
  readonly actors?: string;
  readonly only?: boolean;
}

/** The options of a list of own actors; `--only` makes no sense without one. */
export function ownActors({ actors = undefined, only = false }: Options): { actors: string | null; only: boolean } {
  if (only && actors === undefined) throw new RangeError('--only keeps the actors of a list; say which with --actors');
  return { actors: actors ?? null, only };
}
