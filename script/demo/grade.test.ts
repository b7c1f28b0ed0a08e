import { describe, expect, it } from 'vitest';
import { gradeContainment } from './grade.js';

const at = (block: number, index = 0) => ({ block, index });
const THEFTS = [at(10, 1), at(10, 3), at(11, 0), at(11, 2), at(20, 0)];

describe('gradeContainment', () => {
  it.each([
    ['the first theft itself', at(10, 1), 'same-tx'],
    ['another transaction of its block', at(10, 2), 'same-block'],
    ['the second theft in the same block', at(10, 3), 'same-block'],
    ['the next block, after further thefts', at(11, 1), 'next-block'],
    ['later', at(20, 0), 'missed'],
    ['never', undefined, 'missed'],
  ])('%s', (_, containment, grade) => {
    expect(gradeContainment(THEFTS, containment)).toBe(grade);
  });

  it('calls it next-tx when the very next theft meets it, however many blocks later', () => {
    expect(gradeContainment([at(10), at(15)], at(15))).toBe('next-tx');
    expect(gradeContainment([at(10), at(15)], at(12))).toBe('next-tx');
    expect(gradeContainment([at(10), at(15)], at(16))).toBe('missed');
  });

  it('has nothing to praise where nothing was stolen', () => {
    expect(gradeContainment([], at(1))).toBe('missed');
  });
});
