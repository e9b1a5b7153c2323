import { describe, expect, it } from '@jest/globals';
import model from 'wink-eng-lite-web-model';
import { readCore } from '../../../src/text/wink-model.js';

describe('the model that texts are tagged with', () => {
  it('is what the package makes of it', () => {
    const whole = (model.core as () => object)();
    expect(readCore()).toEqual(whole);
  });
});
