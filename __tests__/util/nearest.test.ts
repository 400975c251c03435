import { describe, expect, test } from '@jest/globals';
import { nearestWords } from '../../src/util/nearest.js';

const MONTHS = ['JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE', 'JULY', 'SEPTEMBER'];

describe('nearestWords', () => {
  test.each([
    ['JANURY', ['JANUARY']],
    ['january', ['JANUARY']],
    ['SETPEMBER', []], // two letters changed, of nine
    ['SEPTEMBERRR', ['SEPTEMBER']], // two of eleven
    ['APRIL', ['APRIL']],
    ['APPIL', ['APRIL']],
    ['JUNY', []], // too short for any mistake
    ['jUNE', ['JUNE']],
    ['', []],
  ])('of "%s"', (word, near) => {
    expect(nearestWords(word, MONTHS, 3)).toEqual(near);
  });

  test('takes three wrong letters at most, however long the word', () => {
    const long = 'A'.repeat(40);
    expect(nearestWords(`${long}BBB`, [long], 1)).toEqual([long]);
    expect(nearestWords(`${long}BBBB`, [long], 1)).toEqual([]);
  });

  test('orders by distance, then by characters, whatever the order of the words', () => {
    const words = ['CUSTOMERS', 'CUSTOM_ERS', 'CUSTOMER2', 'CUSTOMER1', 'CUSTOMER_X'];
    const nearest = ['CUSTOMER_X', 'CUSTOMER1', 'CUSTOMER2', 'CUSTOMERS'];
    expect(nearestWords('CUSTOMERXX', words, 9)).toEqual(nearest);
    expect(nearestWords('CUSTOMERXX', words.reverse(), 9)).toEqual(nearest);
  });
});
