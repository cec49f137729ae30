/** Pairs of members that a council's result names; there are as many in all as it counts. */
export const mostPairsTold = 100;

/** The levels of what is read from anywhere: no result has as many. */
export const deepest = 20;
