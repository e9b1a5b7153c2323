import { slug } from '../../src/common/normalize-name.js';

/** As the build makes ids of actors that no list has. */
export function idOf(type: string, name: string): string {
  return `${type}:${slug(name)}`;
}
