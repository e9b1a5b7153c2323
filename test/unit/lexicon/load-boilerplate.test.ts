import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseBoilerplate } from '../../../src/lexicon/load-boilerplate.js';
import { loadTime } from '../../../src/lexicon/load-time.js';

const time = loadTime('grammar/lexicon');
const text = readFileSync('grammar/lexicon/boilerplate.yaml', 'utf8');

describe('parseBoilerplate', () => {
  it('folds phrases and puts the longest first, so that the most telling one counts', () => {
    const cues = parseBoilerplate(
      text.replace('closings: [', 'closings: [Sign Up for Less, '),
      'boilerplate.yaml',
      time,
    );
    expect(cues.closings.indexOf('sign up for less')).toBeGreaterThanOrEqual(0);
    expect(cues.closings.indexOf('sign up for less')).toBeLessThan(cues.closings.indexOf('sign up'));
  });

  it('takes the calendar from the words of time', () => {
    const { dates } = parseBoilerplate(text, 'boilerplate.yaml', time);
    expect(dates.months.get('jul')).toBe(7);
    expect(dates.units.get('weeks')).toEqual({ unit: 'day', times: 7 });
    expect(dates.units.get('hours')).toEqual({ unit: 'day', times: 0 });
    expect(dates.fillers.has('monday')).toBe(true);
  });

  it('names the line of a key that it does not know', () => {
    expect(() => parseBoilerplate(`${text}\nmenus: [home]\n`, 'boilerplate.yaml', time)).toThrow(
      /boilerplate\.yaml:\d+: .*menus/,
    );
  });
});
