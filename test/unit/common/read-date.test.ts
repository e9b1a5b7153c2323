import { describe, expect, it } from '@jest/globals';
import { readDate } from '../../../src/common/read-date.js';

describe('readDate', () => {
  it.each([
    ['2025', '2025'],
    ['2025-07', '2025-07'],
    ['2025-07-21T23:59:59-05:00', '2025-07-21'],
    ['20250721', '2025-07-21'],
    ['21 July 2025', '2025-07-21'],
    ['21st Jul. 2025, 10:04', '2025-07-21'],
    ['July 4, 2025', '2025-07-04'],
    ['Sept 4 2025', '2025-09-04'],
    ['Mon, 21 Jul 2025 09:30:00 GMT', '2025-07-21'],
    ['Monday, July 21, 2025', '2025-07-21'],
    ['July 2025', '2025-07'],
  ])('reads %s as %s', (written, date) => {
    expect(readDate(written)).toBe(date);
  });

  it.each(['2025-02-30', '2025-13', '31 June 2025', '12-07-2025', 'someday', '', '0999', 'Juil 4, 2025x', '99999999'])(
    'reads no date from %s',
    (written) => {
      expect(readDate(written)).toBeNull();
    },
  );
});
