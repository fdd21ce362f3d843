/** Where the buckets of years begin, of experience or with a skill; each ends where the next begins, the last nowhere. */
export const yearBounds = [0, 1, 2, 3, 5, 8, 10, 15] as const;
