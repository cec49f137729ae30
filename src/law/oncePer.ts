/**
 * Works something out once per object of the law, which is frozen data, and remembers it as long as the object lives.
 * The object asked about last is at hand without a look-up.
 */
export function oncePer<Law extends object, Found>(work: (law: Law) => Found): (law: Law) => Found {
  const known = new WeakMap<Law, { readonly found: Found }>();
  let lastLaw: Law | undefined;
  let last: { readonly found: Found } | undefined;
  return (law) => {
    if (law === lastLaw && last !== undefined) return last.found;
    let entry = known.get(law);
    if (entry === undefined) known.set(law, (entry = { found: work(law) }));
    lastLaw = law;
    last = entry;
    return entry.found;
  };
}
