import type { Visible } from '../state/visible.js';

/** What all programs share; they read it at every frame, so that neither a hover nor a filter need touch every item. */
export interface Look {
  /** 1 fades whatever is not emphasised, 0 fades nothing. */
  dim: number;
  paper: readonly [number, number, number];
  accent: readonly [number, number, number];
  visible: Visible;
  /** The very first frame of many relations is a sketch, of lines without names: shaders and fonts take a while. */
  isRough: boolean;
}

/** With more relations on the screen than this, lines one pixel wide take the place of ribbons. */
const mostRibbons = 5_000;

/** With more than this, they do so in the first frame. */
const mostAtOnce = 1_500;

export function isFine({ relationList }: Visible): boolean {
  return relationList.length <= mostRibbons;
}

export function isRoughAtFirst({ relationList }: Visible): boolean {
  return relationList.length > mostAtOnce;
}

export function hasRibbons({ visible, isRough }: Look): boolean {
  return !isRough && isFine(visible);
}

/** `#rrggbb` as red, green and blue from 0 to 1. */
export function toRgb(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** How much of an item's colour is left when it is faded. */
export const fadedOpacity = 0.13;
