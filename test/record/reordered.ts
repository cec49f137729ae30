/** The same data with the keys of every object in another order, as a database may hand it back; the seed says in which. */
export function reordered<Data>(data: Data, seed: number): Data {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((item: unknown) => reordered(item, seed)) as Data;
  const places = Object.entries(data).map(([key, value]) => ({ key, value: reordered(value as unknown, seed), place: placeOf(key, seed) }));
  return Object.fromEntries(places.sort((one, other) => one.place - other.place).map(({ key, value }) => [key, value])) as Data;
}

function placeOf(key: string, seed: number): number {
  const mixed = [...key].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, seed >>> 0);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
}
