import { z } from 'zod';
import { inflect } from '../common/inflect.js';
import type { RelationDefinition } from '../model/frame.js';
import { readYaml } from './read-yaml.js';

/** Forms of the verbs that frames are triggered by, for the tagger's lemmas are wrong once in twenty-five: form → lemma. */
export function verbFormsOf(
  definitions: readonly RelationDefinition[],
  irregular: string,
  file: string,
): ReadonlyMap<string, string> {
  const { value } = readYaml(irregular, file, z.record(z.string(), z.array(z.string())));
  const frames = definitions.flatMap(({ frames: all }) => all.filter(({ kind }) => kind === 'verb'));
  const verbs = new Set(frames.flatMap(({ triggers }) => triggers.map((trigger) => trigger.split(' ')[0] ?? trigger)));
  const forms = new Map<string, string>();
  for (const verb of [...verbs].sort())
    for (const form of inflect(verb)) if (!forms.has(form) && !verbs.has(form)) forms.set(form, verb);
  for (const [verb, irregularForms] of Object.entries(value)) for (const form of irregularForms) forms.set(form, verb);
  return forms;
}
