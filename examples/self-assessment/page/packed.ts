// The sheets of an edition in one script: equal pieces (criteria, boxes, words) stand once.

/** A value whose lists and objects are named by how far back they stand in the table, as a list of one number. */
export type Packed = readonly unknown[];

/** The table of every different list and object of a value, inner ones first; the value itself stands last. */
export function pack(value: object): Packed {
  const table: unknown[] = [];
  const places = new Map<string, number>();
  const place = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const shallow = inside(one, place);
    const key = JSON.stringify(shallow);
    const known = places.get(key);
    if (known !== undefined) return [known];
    places.set(key, table.push(shallow) - 1);
    return [table.length - 1];
  };
  place(value);
  // Neighbours are near: short steps repeat, and compress, where places in the table do not.
  return table.map((one, at) => inside(one as object, (inner) => (Array.isArray(inner) ? [at - (inner[0] as number)] : inner)));
}

/** The value of `pack`. */
export function unpack(table: Packed): unknown {
  const whole: unknown[] = [];
  for (const one of table) {
    whole.push(inside(one as object, (inner) => (Array.isArray(inner) ? whole[whole.length - (inner[0] as number)] : inner)));
  }
  return whole.at(-1);
}

/** A list or object with something made of each value in it. */
function inside(one: object, make: (value: unknown) => unknown): object {
  return Array.isArray(one) ? one.map(make) : Object.fromEntries(Object.entries(one).map(([key, value]) => [key, make(value)]));
}
