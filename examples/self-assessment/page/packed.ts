// The sheets of an edition in one script: equal pieces (criteria, boxes, words) stand once.

/** A value whose lists and objects are named by their place in the table, as a list of one number. */
export type Packed = readonly unknown[];

/** The table of every different list and object of a value, inner ones first; the value itself stands last. */
export function pack(value: object): Packed {
  const table: unknown[] = [];
  const places = new Map<string, number>();
  const place = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const shallow = Array.isArray(one) ? one.map(place) : Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, place(inner)]));
    const key = JSON.stringify(shallow);
    const known = places.get(key);
    if (known !== undefined) return [known];
    places.set(key, table.push(shallow) - 1);
    return [table.length - 1];
  };
  place(value);
  return table;
}

/** The value of `pack`. */
export function unpack(table: Packed): unknown {
  const whole: unknown[] = [];
  const inner = (one: unknown): unknown => (Array.isArray(one) ? whole[one[0] as number] : one);
  for (const one of table) {
    whole.push(Array.isArray(one) ? one.map(inner) : Object.fromEntries(Object.entries(one as object).map(([key, value]) => [key, inner(value)])));
  }
  return whole.at(-1);
}
