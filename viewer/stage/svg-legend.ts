import { actorTypes } from '../../src/model/actor.js';
import { statuses } from '../../src/model/relation-mention.js';
import { escapeXml } from '../../src/export/xml.js';
import type { Store } from '../state/store.js';
import { colourAt, type Palette } from '../theme/palette.js';
import { shapePaths } from '../ui/shape-icon.js';
import { titled } from '../ui/words.js';
import { dashes } from './marks.js';

export const svgFont = 'font-family="system-ui, sans-serif"';

/** A mark, 24 pixels wide around a middle line, and what it says. */
type Row = readonly [string, string];

const rowHeight = 20;

export interface SvgLegend {
  readonly svg: string;
  readonly height: number;
}

/** The marks that what is visible uses, each with its meaning, one below the other from 0 0. */
export function svgLegend(store: Store, colours: Palette): SvgLegend {
  const parts = [actorRows(store, colours), groupRows(store, colours), markRows(store, colours)];
  const lines: string[] = [];
  let y = 12;
  for (const rows of parts) {
    for (const [mark, label] of rows) {
      const text = `<text x="32" y="4" ${svgFont} font-size="12" fill="${colours.ink}">${escapeXml(label)}</text>`;
      lines.push(`<g transform="translate(0 ${y})">${mark}${text}</g>`);
      y += rowHeight;
    }
    if (rows.length > 0) y += 10;
  }
  return { svg: lines.join('\n'), height: y };
}

function actorRows(store: Store, colours: Palette): readonly Row[] {
  const { actors } = store.dataset.peek();
  const used = new Set(store.visible.peek().actorList.map((index) => actors[index]?.type));
  const isTyped = store.colourBy.peek() === 'type';
  return actorTypes
    .filter((type) => used.has(type))
    .map((type) => {
      const fill = isTyped ? colours.actors[type] : colours.quiet;
      const shape = `<path d="${shapePaths[type]}" fill="${fill}" fill-rule="evenodd" transform="translate(5 -7) scale(.7)"/>`;
      return [shape, titled(type)];
    });
}

function groupRows(store: Store, colours: Palette): readonly Row[] {
  const { groups, kinds, relations } = store.dataset.peek();
  const used = new Set(store.visible.peek().relationList.map((i) => kinds[relations[i]?.kind ?? -1]?.groupIndex));
  return groups.flatMap((group, i) =>
    used.has(i)
      ? [[`<path d="M0 0H24" stroke="${colourAt(colours, i)}" stroke-width="2.5"/>`, titled(group) || 'Other'] as const]
      : [],
  );
}

function markRows(store: Store, colours: Palette): readonly Row[] {
  const { relations } = store.dataset.peek();
  const shown = store.visible.peek().relationList.flatMap((index) => relations[index] ?? []);
  const used = new Set(shown.map(({ status }) => status));
  const line = (dash: string, more = '') =>
    `<path d="M0 0H24" stroke="${colours.ink}" stroke-width="1.6"${dash}/>${more}`;
  const strike = `<path d="M8 5L12 -5M13 5L17 -5" stroke="${colours.ink}" stroke-width="1.6"/>`;
  return [
    ...statuses.filter((status) => used.has(status)).map((status) => [line(dashOf(status)), titled(status)] as const),
    ...(shown.some(({ polarity }) => polarity === 'negated') ? [[line('', strike), 'Negated'] as const] : []),
  ];
}

/** The attribute that dashes a line as its status has it. */
export function dashOf(status: keyof typeof dashes): string {
  return dashes[status][1] > 0 ? ` stroke-dasharray="${dashes[status].join(' ')}"` : '';
}
