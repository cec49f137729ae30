/** Freezes plain data to its leaves, so that no consumer can change the law; gives the same object back. */
export function deepFreeze<T>(data: T): T {
  // What is not an object counts as frozen.
  if (!Object.isFrozen(data)) {
    Object.freeze(data);
    for (const value of Object.values(data as object)) deepFreeze(value);
  }
  return data;
}
