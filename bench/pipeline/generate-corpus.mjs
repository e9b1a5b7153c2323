// Writes articles that nobody wrote, the same at every run, to see how time and memory grow with a corpus:
//   node bench/pipeline/generate-corpus.mjs FOLDER [ARTICLES] [SEED]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomNumbers } from '../query/generate-network.mjs';

const [folder, count = '20000', seed = '1'] = process.argv.slice(2);
if (!folder)
  throw new RangeError('say in which folder: node bench/pipeline/generate-corpus.mjs FOLDER [ARTICLES] [SEED]');

/** Files in one folder: more are slow to list. */
const A_FOLDER = 1000;
const random = randomNumbers(Number(seed));
const pick = (list) => list[Math.floor(list.length * random())];
const whole = (from, to) => from + Math.floor((to - from + 1) * random());

const SYLLABLES = [
  'ba',
  'den',
  'kor',
  'li',
  'mar',
  'no',
  'ris',
  'sol',
  'ta',
  'vel',
  'zan',
  'hu',
  'gre',
  'pel',
  'yor',
  'ch',
  'qui',
  'fen',
  'dra',
  'mo',
];
const FIRST = [
  'Anna',
  'Boris',
  'Carla',
  'David',
  'Elena',
  'Farid',
  'Grace',
  'Hassan',
  'Irene',
  'James',
  'Karim',
  'Laura',
  'Maria',
  'Nadia',
  'Omar',
  'Peter',
];
const SORTS = [
  'Group',
  'Bank',
  'Institute',
  'Ministry',
  'Holdings',
  'Foundation',
  'Energy',
  'Airlines',
  'University',
  'Party',
];
const COUNTRIES = [
  'Germany',
  'Norway',
  'Chad',
  'Brazil',
  'Japan',
  'Kenya',
  'Canada',
  'India',
  'Egypt',
  'Poland',
  'Chile',
  'Vietnam',
];
const GOODS = ['trucks', 'generators', 'vaccines', 'drones', 'satellites', 'grain', 'turbines', 'radar systems'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const TITLES = ['chairman', 'spokeswoman', 'director', 'finance minister', 'chief executive'];

const word = () => {
  const text = Array.from({ length: whole(2, 4) }, () => pick(SYLLABLES)).join('');
  return text[0].toUpperCase() + text.slice(1);
};
const person = () => `${pick(FIRST)} ${word()}`;
const organization = () => `${word()} ${pick(SORTS)}`;

/** What an article writes about: the same few names again and again, as news does. */
function cast() {
  const people = Array.from({ length: 3 }, person);
  const bodies = Array.from({ length: 3 }, organization);
  return { who: () => pick(people), body: () => pick(bodies), land: () => pick(COUNTRIES) };
}

const SHORT = [
  ({ who }) => `${who()} denied it.`,
  ({ body }) => `${body()} declined to comment.`,
  ({ land, who }) => `"${land()} will not wait," said ${who()}.`,
];
const MIDDLE = [
  ({ body, land }) =>
    `${body()} delivered ${whole(10, 900)} ${pick(GOODS)} to ${land()} last ${pick(DAYS)}, officials said.`,
  ({ who, body }) => `${who()}, the ${pick(TITLES)} of ${body()}, met employees in the capital and promised new jobs.`,
  ({ body }) =>
    `${body()} bought a ${whole(5, 90)}% stake in ${body()} for $${whole(2, 80)} million in ${whole(2009, 2024)}.`,
  ({ land }) => `${land()} and ${land()} agreed on ${pick(DAYS)} to share water from the river that both use.`,
];
const LONG = [
  ({ who, body, land }) =>
    `${who()}, who had led ${body()} until ${whole(2009, 2024)}, told reporters on ${pick(DAYS)} that the government of ${land()} ` +
    `had threatened to withdraw its support for the project unless ${body()} paid its workers, many of whom have been without wages since spring.`,
  ({ who, body, land }) =>
    `The agreement, which was signed after months of talks between ${land()} and ${land()}, allows ${body()} to sell ${pick(GOODS)} worth ` +
    `$${whole(2, 80)} million, according to ${who()}, although critics of the deal warned that it could be stopped by a court.`,
];

/** Half of news' sentences are of middle length, a fifth short, the rest long. */
function sentence(names) {
  const share = random();
  return pick(share < 0.2 ? SHORT : share < 0.7 ? MIDDLE : LONG)(names);
}

function article() {
  const names = cast();
  const paragraphs = Array.from({ length: whole(4, 12) }, () =>
    Array.from({ length: whole(1, 3) }, () => sentence(names)).join(' '),
  );
  const date = `${whole(2010, 2024)}-${String(whole(1, 12)).padStart(2, '0')}-${String(whole(1, 28)).padStart(2, '0')}`;
  return `---\ntitle: ${names.body()} in talks with ${names.land()}\ndate: ${date}\npublisher: ${word()} Times\n---\n\n${paragraphs.join('\n\n')}\n`;
}

for (let i = 0; i < Number(count); i++) {
  const part = join(folder, String(Math.floor(i / A_FOLDER)).padStart(3, '0'));
  if (i % A_FOLDER === 0) mkdirSync(part, { recursive: true });
  writeFileSync(join(part, `${String(i).padStart(6, '0')}.md`), article());
}
