/**
 * Works something out once per object of the law, which is frozen data, and remembers it as long as the object lives.
 * The object asked about last is at hand without a look-up.
 */
export function oncePer<Law extends object, Found>(work: (law: Law) => Found): (law: Law) => Found {
  type Known = { readonly law: Law; readonly found: Found };
  const known = new WeakMap<Law, Known>();
  let last: Known | undefined;
  return (law) => {
    if (last === undefined || last.law !== law) {
      last = known.get(law) ?? { law, found: work(law) };
      known.set(law, last);
    }
    return last.found;
  };
}
