import { InvalidArgumentError, Option } from 'commander';
import { suggest } from '../query/similarity.js';

/** An option that takes one of some words. For another it says which may be meant, and all there are. */
export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices).argParser((value) => {
    if (choices.includes(value)) return value;
    const [likeliest] = suggest(value, choices);
    const meant = likeliest === undefined ? '' : `Did you mean ${likeliest}? `;
    throw new InvalidArgumentError(`${meant}Allowed choices are ${choices.join(', ')}.`);
  });
}
