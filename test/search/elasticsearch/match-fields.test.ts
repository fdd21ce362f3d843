import { describe, expect, it } from '@jest/globals';
import { buildMatchFields } from '../../../src/search/elasticsearch/match-fields.js';

describe('the fields that a requirement lies in', () => {
  it('name what a full and a partial answer earn', () => {
    const tokens = { full: ['skill:go>=3'], partial: ['skill:go>=0'] };
    expect(buildMatchFields({ ...tokens, half: 2 })).toEqual({
      full2: tokens.full,
      partial2: tokens.partial,
    });
    expect(buildMatchFields({ ...tokens, half: 1 })).toEqual({
      full1: tokens.full,
      partial1: tokens.partial,
    });
  });

  it('are one where nobody answers in part', () => {
    const tokens = ['skill:go>=0', 'skill:rust>=0'];
    expect(buildMatchFields({ full: tokens, partial: tokens, half: 2 })).toEqual({ whole4: tokens });
    expect(buildMatchFields({ full: tokens, partial: tokens, half: 1 })).toEqual({ whole2: tokens });
  });

  it('are two where an open end answers in part', () => {
    const full = ['skill:go>=0'];
    const partial = ['skill:go>=0', 'category:Languages'];
    expect(buildMatchFields({ full, partial, half: 1 })).toEqual({ full1: full, partial1: partial });
  });

  it('are none for what matching does not consider', () => {
    expect(buildMatchFields(null)).toEqual({});
  });
});
