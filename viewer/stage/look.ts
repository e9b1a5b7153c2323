/** What all shaders share; the programs read it at every frame, so that a hover need not touch every item. */
export interface Look {
  /** 1 fades whatever is not emphasised, 0 fades nothing. */
  dim: number;
  paper: readonly [number, number, number];
  accent: readonly [number, number, number];
}

/** `#rrggbb` as red, green and blue from 0 to 1. */
export function toRgb(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** How much of an item's colour is left when it is faded. */
export const fadedOpacity = 0.13;
