/** How close to the first theft an attack was contained, from positions on the chain alone. */

/** From best to worst. */
export const GRADES = ['same-tx', 'same-block', 'next-tx', 'next-block', 'missed'] as const;
export type Grade = (typeof GRADES)[number];

/** Where a transaction stands in the chain. */
export type Position = { block: number; index: number };

/**
 * Grades a containment.
 *
 * - `same-tx`: the first theft itself tripped, waited or was refused.
 * - `same-block`: a later transaction of its block did.
 * - `next-tx`: a later block, but the very next theft.
 * - `next-block`: the block after, when further thefts came before the containment in it.
 * - `missed`: later, or never.
 *
 * @param thefts Positions of all thefts in order, whatever became of them.
 * @param containment The first transaction, from the first theft on, in which the contracts contained.
 */
export function gradeContainment(thefts: readonly Position[], containment: Position | undefined): Grade {
  const [first, second] = thefts;
  if (first === undefined || containment === undefined) return 'missed';
  const blocks = containment.block - first.block;
  if (blocks === 0) return containment.index === first.index ? 'same-tx' : 'same-block';
  if (second !== undefined && !isAfter(containment, second)) return 'next-tx';
  return blocks === 1 ? 'next-block' : 'missed';
}

/** Whether `a` stands after `b`. */
export function isAfter(a: Position, b: Position): boolean {
  return a.block !== b.block ? a.block > b.block : a.index > b.index;
}
