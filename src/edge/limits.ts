/** Pairs of members that a council's result names; there are as many in all as it counts. */
export const mostPairsTold = 100;

/** The levels of what is read from anywhere: no result has as many. */
export const deepest = 20;

/** Characters of a ground of withdrawal in the words of a province. */
export const longestGround = 1000;
