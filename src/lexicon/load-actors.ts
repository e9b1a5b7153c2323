import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ActorId } from '../model/actor.js';
import { actorFileSchema, capitalId, defineActor } from './actor-definition.js';
import type { ActorDefinition } from './actor-definition.js';
import { LexiconError } from './lexicon-error.js';
import type { Complaint } from './lexicon-error.js';
import { readYaml } from './read-yaml.js';
import { yamlFiles } from './yaml-files.js';

interface Placed {
  readonly actor: ActorDefinition;
  readonly file: string;
  readonly line: number;
}

/**
 * Reads every YAML file of a folder such as seeds/actors, in the order of their names, and those of a second one, whose actors stand
 * instead of the first one's where they have their ids. Throws one LexiconError.
 */
export function loadActors(folder: string, own: string | null = null): readonly ActorDefinition[] {
  const complaints: Complaint[] = [];
  const shipped = placeAll(folder, complaints);
  const added = placeAll(own, complaints);
  if (shipped.length === 0 && complaints.length === 0) complaints.push(missing(folder));
  const replaced = new Set(added.map(({ actor }) => actor.id));
  const placed = [...shipped.filter(({ actor }) => !replaced.has(actor.id)), ...added];
  if (complaints.length === 0)
    complaints.push(...repeated(shipped), ...repeated(added), ...misnamed(placed), ...dangling(placed));
  if (complaints.length > 0) throw new LexiconError(complaints);
  return placed.map(({ actor }) => actor);
}

/** Without the list that comes with whowhom, reading would go on and take countries for firms. */
function missing(file: string): Complaint {
  const remedy = 'install whowhom anew, or copy the folder from where it came from';
  return { file, line: 1, message: 'no actors are listed here', remedy };
}

function placeAll(folder: string | null, complaints: Complaint[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const [, file] of yamlFiles(folder)) {
    try {
      placed.push(...readActorFile(file));
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      complaints.push(...error.complaints);
    }
  }
  return placed;
}

function readActorFile(file: string): readonly Placed[] {
  const { value, lineOf } = readYaml(readFileSync(file, 'utf8'), file, actorFileSchema);
  const sort = basename(file, '.yaml');
  return value.actors.map((raw, i) => ({
    actor: defineActor(raw, value.type, sort),
    file,
    line: lineOf(['actors', i]),
  }));
}

function repeated(placed: readonly Placed[]): readonly Complaint[] {
  const first = new Map<ActorId, Placed>();
  return placed.flatMap((item) => {
    const before = first.get(item.actor.id);
    if (!before) first.set(item.actor.id, item);
    if (!before) return [];
    const message = `\`${item.actor.id}\` is listed already in ${before.file}:${before.line}`;
    return [{ file: item.file, line: item.line, message, remedy: 'merge the two, or give one its own id' }];
  });
}

/** An id begins with the type of its actor, which is known by it where nothing else of the actor was read. */
function misnamed(placed: readonly Placed[]): readonly Complaint[] {
  return placed
    .filter(({ actor }) => !actor.id.startsWith(`${actor.type}:`))
    .map(({ actor, file, line }) => ({
      file,
      line,
      message: `\`${actor.name}\` is of the type ${actor.type}, and its id \`${actor.id}\` of another`,
      remedy: 'correct the one or the other',
    }));
}

function dangling(placed: readonly Placed[]): readonly Complaint[] {
  const known = new Set(placed.flatMap(({ actor }) => [actor.id, ...actor.capital.slice(0, 1).map(capitalId)]));
  return placed.flatMap(({ actor, file, line }) =>
    [actor.country, actor.metonym, ...actor.offices.map((office) => office.of)]
      .filter((id) => id !== null && !known.has(id))
      .map((id) => ({
        file,
        line,
        message: `\`${actor.name}\` refers to \`${id}\`, which is not listed`,
        remedy: 'correct the id, or list it',
      })),
  );
}
