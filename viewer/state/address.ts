import { actorTypes } from '../../src/model/actor.js';
import { polarities, statuses } from '../../src/model/relation-mention.js';
import { daysOf, isoDay } from '../data/days.js';
import { noFilters, type DayRange, type Filters } from './filters.js';
import { nothing, type Selection } from './selection.js';
import { startState, type CameraView, type ViewState } from './view-state.js';

/** The state as what follows `#` in the address; what is as at the start is left out. */
export function toAddress(state: ViewState): string {
  const params = new URLSearchParams();
  const put = (key: string, value: string | null) => value !== null && value !== '' && params.set(key, value);
  putSelection(put, state.selection);
  putFilters(put, state.filters);
  put('screen', state.screen === startState.screen ? null : state.screen);
  put('colour', state.colourBy === startState.colourBy ? null : state.colourBy);
  put('size', state.sizeBy === startState.sizeBy ? null : state.sizeBy);
  put('camera', state.camera && [state.camera.x, state.camera.y, state.camera.ratio].map(short).join(' '));
  put('embed', state.embed ? 'yes' : null);
  return params.toString();
}

type Put = (key: string, value: string | null) => unknown;

function putSelection(put: Put, selection: Selection): void {
  if (selection.type === 'actor') put('actor', selection.id);
  if (selection.type === 'relation') put('relation', selection.id);
  if (selection.type === 'document') {
    put('document', selection.id);
    put('evidence', selection.evidence);
  }
  if (selection.type === 'path') {
    put('from', selection.from);
    put('to', selection.to);
  }
}

function putFilters(put: Put, filters: Filters): void {
  for (const key of setKeys) put(key, list(filters[key]));
  put('particular', filters.particular ? 'yes' : null);
  put('support', filters.support > 1 ? String(filters.support) : null);
  put('confidence', filters.confidence > 0 ? String(filters.confidence) : null);
  put('by', filters.basis === noFilters.basis ? null : filters.basis);
  put('time', filters.range && `${isoDay(filters.range.from)} ${isoDay(filters.range.to)}`);
  put('undated', filters.undated ? 'yes' : null);
  put('new', filters.newSince === null ? null : isoDay(filters.newSince));
  put('ego', filters.ego && `${filters.ego.radius} ${filters.ego.id}`);
}

const setKeys = ['relations', 'actorTypes', 'statuses', 'polarities', 'publishers', 'documents', 'speakers'] as const;

/** Values are joined with `|`; one that has such a character or `\` in it is escaped. */
function list(values: ReadonlySet<string>): string {
  return [...values].map((value) => value.replace(/[\\|]/g, '\\$&')).join('|');
}

function unlist(text: string | null): readonly string[] {
  return text === null ? [] : [...text.matchAll(/(?:\\.|[^\\|])+/gs)].map(([part]) => part.replace(/\\(.)/gs, '$1'));
}

function short(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

/** Reads an address; whatever it does not know or cannot read is as at the start. */
export function fromAddress(address: string): ViewState {
  const params = new URLSearchParams(address.replace(/^#/, ''));
  const one = <T extends string>(key: string, allowed: readonly T[], other: T) =>
    allowed.find((value) => value === params.get(key)) ?? other;
  return {
    selection: readSelection(params),
    filters: readFilters(params),
    screen: one('screen', ['graph', 'actors', 'relations'], startState.screen),
    colourBy: one('colour', ['type', 'community'], startState.colourBy),
    sizeBy: one('size', ['relations', 'support', 'mentions', 'documents'], startState.sizeBy),
    camera: readCamera(params.get('camera')),
    embed: params.get('embed') === 'yes',
  };
}

function readSelection(params: URLSearchParams): Selection {
  const [actor, relation, document, from] = ['actor', 'relation', 'document', 'from'].map((key) => params.get(key));
  if (actor) return { type: 'actor', id: actor };
  if (relation) return { type: 'relation', id: relation };
  if (document) return { type: 'document', id: document, evidence: params.get('evidence') };
  return from ? { type: 'path', from, to: params.get('to') } : nothing;
}

function readFilters(params: URLSearchParams): Filters {
  const some = <T extends string>(key: string, allowed: readonly T[]) => {
    const wanted = new Set(unlist(params.get(key)));
    return new Set(allowed.filter((value) => wanted.has(value)));
  };
  const support = Math.round(number(params.get('support'), 1));
  return {
    relations: new Set(unlist(params.get('relations'))),
    actorTypes: some('actorTypes', actorTypes),
    statuses: some('statuses', statuses),
    polarities: some('polarities', polarities),
    publishers: new Set(unlist(params.get('publishers'))),
    documents: new Set(unlist(params.get('documents'))),
    speakers: some('speakers', ['outlet', 'others'] as const),
    particular: params.get('particular') === 'yes',
    support: Math.max(1, support),
    confidence: Math.min(1, Math.max(0, number(params.get('confidence'), 0))),
    basis: params.get('by') === 'publication' ? 'publication' : 'event',
    range: readRange(params.get('time')),
    undated: params.get('undated') === 'yes',
    newSince: daysOf(params.get('new') ?? '')?.[0] ?? null,
    onlyNew: false,
    ego: readEgo(params.get('ego')),
  };
}

function number(text: string | null, other: number): number {
  const value = text === null || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : other;
}

function readRange(text: string | null): DayRange | null {
  const [first = '', last = ''] = (text ?? '').split(' ');
  const [from, to] = [daysOf(first)?.[0], daysOf(last)?.[1]];
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
}

function readEgo(text: string | null): Filters['ego'] {
  const match = /^([1-5]) (.+)$/s.exec(text ?? '');
  return match?.[2] ? { id: match[2], radius: Number(match[1]) } : null;
}

function readCamera(text: string | null): CameraView | null {
  const [x = NaN, y = NaN, ratio = NaN] = (text ?? '').split(' ').map(Number);
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}
