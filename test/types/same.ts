/** A type with every alias opened, so that two ways of writing the same shape compare as one. */
export type Open<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly unknown[]
    ? { [K in keyof T]: Open<T[K]> }
    : { [K in keyof T]: Open<T[K]> };

/** Whether two types are the same, down to `readonly` and optional keys. */
export type Same<A, B> = Identical<Open<A>, Open<B>>;

type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile unless the claim is true. */
export function proves<Claim extends true>(claim: Claim): Claim {
  return claim;
}
