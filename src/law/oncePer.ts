/** Works something out once per object of the law, which is frozen data, and remembers it as long as the object lives. */
export function oncePer<Law extends object, Found extends object>(work: (law: Law) => Found): (law: Law) => Found {
  const known = new WeakMap<Law, Found>();
  return (law) => {
    let found = known.get(law);
    if (found === undefined) known.set(law, (found = work(law)));
    return found;
  };
}
