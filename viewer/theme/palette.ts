import { actorTypes, type ActorType } from '../../src/model/actor.js';

export const schemes = ['light', 'dark', 'contrast-light', 'contrast-dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Colours of what is drawn on the canvas, which cannot read style sheets. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly groups: readonly string[];
  readonly actors: Readonly<Record<ActorType, string>>;
}

const light: Palette = {
  ...{ paper: '#fbfaf7', ink: '#22201c', quiet: '#6b665c', accent: '#1d4ed8' },
  groups: [
    '#2f8f5b',
    '#b97a10',
    '#c93a4b',
    '#1f8a99',
    '#3d63c9',
    '#b5508f',
    '#7a50c4',
    '#66717f',
    '#8a5a3c',
    '#7c8a1e',
  ],
  actors: actorColours('#c8643a', '#3f74c0', '#2b8a6e', '#8d7446', '#b04a8a', '#7659b8'),
};

const dark: Palette = {
  ...{ paper: '#15171b', ink: '#ecebe6', quiet: '#a3a199', accent: '#8fb0ff' },
  groups: [
    '#57c08a',
    '#e0a83e',
    '#f0727f',
    '#4fc0cf',
    '#85a5f5',
    '#e586bf',
    '#b292f0',
    '#a3aebb',
    '#c89a78',
    '#b9c75a',
  ],
  actors: actorColours('#ee9468', '#77aaf0', '#5cc2a2', '#c7ab75', '#e183bd', '#ab92ea'),
};

const contrastLight: Palette = {
  ...{ paper: '#ffffff', ink: '#000000', quiet: '#33312d', accent: '#0000c8' },
  groups: [
    '#00602f',
    '#7a4a00',
    '#a00018',
    '#005a66',
    '#1136a8',
    '#8a0f5f',
    '#5219a6',
    '#2f3842',
    '#5c2f12',
    '#4a5500',
  ],
  actors: actorColours('#8f2f05', '#0b3f94', '#00573f', '#54400f', '#860a5c', '#43218f'),
};

const contrastDark: Palette = {
  ...{ paper: '#000000', ink: '#ffffff', quiet: '#d8d6cf', accent: '#b9ceff' },
  groups: [
    '#7ff0b4',
    '#ffcf70',
    '#ff9aa4',
    '#7deaf7',
    '#b5c9ff',
    '#ffaede',
    '#d3beff',
    '#d5dde6',
    '#efc4a4',
    '#e2f080',
  ],
  actors: actorColours('#ffb48f', '#a9ccff', '#86efcf', '#ead19f', '#ffaadd', '#cfbcff'),
};

export const palettes: Readonly<Record<Scheme, Palette>> = {
  light,
  dark,
  'contrast-light': contrastLight,
  'contrast-dark': contrastDark,
};

/** In the order of `actorTypes`. */
function actorColours(...colours: readonly string[]): Record<ActorType, string> {
  return Object.fromEntries(actorTypes.map((type, i) => [type, colours[i] ?? '#888888'])) as Record<ActorType, string>;
}

/** The colour of the n-th group or community; after the last it begins anew. */
export function colourAt(palette: Palette, index: number): string {
  return palette.groups[index % palette.groups.length] ?? palette.quiet;
}
