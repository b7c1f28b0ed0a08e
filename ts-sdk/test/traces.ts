/** What tests need that compare a mirror with its contract over many random traces. */

export function chunks<item>(items: readonly item[], size: number): item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** What an action gives, or undefined when it is refused. */
export function attempt<result>(action: () => result): result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
