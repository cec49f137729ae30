/** A sentence for every code of some faults: one forgotten does not compile. */
export type Told<Faults extends { readonly code: string }> = {
  readonly [Code in Faults['code']]: (fault: Extract<Faults, { readonly code: Code }>, tell: TellCause) => string;
};

/** Tells a fault that another one carries. */
export type TellCause = (cause: { readonly code: string }) => string;
