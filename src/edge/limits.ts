/** Pairs of members that a council's result names; there are as many in all as it counts. */
export const mostPairsTold = 100;
