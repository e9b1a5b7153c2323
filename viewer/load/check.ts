import { GraphFileError } from '../../src/query/graph-file-error.js';

export type JsonObject = { readonly [key: string]: unknown };

/** Says where in the file a value is: `edges[3].attributes.status`. */
export type Place = string;

export function asObject(value: unknown, place: Place): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(place, 'an object', value);
  return value as JsonObject;
}

export function asArray(value: unknown, place: Place): readonly unknown[] {
  if (!Array.isArray(value)) fail(place, 'a list', value);
  return value as readonly unknown[];
}

export function asString(value: unknown, place: Place): string {
  if (typeof value !== 'string') fail(place, 'a string', value);
  return value as string;
}

export function asText(value: unknown, place: Place): string | null {
  return value === null || value === undefined ? null : asString(value, place);
}

export function asNumber(value: unknown, place: Place): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) fail(place, 'a number', value);
  return value as number;
}

export function asBoolean(value: unknown, place: Place): boolean {
  if (typeof value !== 'boolean') fail(place, 'true or false', value);
  return value as boolean;
}

export function asOneOf<T extends string>(value: unknown, allowed: readonly T[], place: Place): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) fail(place, `one of ${allowed.join(', ')}`, value);
  return found as T;
}

export function asStrings(value: unknown, place: Place): string[] {
  return asArray(value, place).map((item, i) => asString(item, `${place}[${i}]`));
}

function fail(place: Place, expected: string, value: unknown): never {
  const shown = (JSON.stringify(value) ?? 'missing').slice(0, 60);
  throw new GraphFileError(`This is not a whowhom graph: ${place} should be ${expected}, but is ${shown}.`);
}
