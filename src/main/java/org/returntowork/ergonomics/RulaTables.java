package org.returntowork.ergonomics;

/** RULA's Tables B and C, which are the same in all versions. Domain reference 2.8. */
final class RulaTables {

    private static final int[][] B = {
        {1, 3, 2, 3, 3, 4, 5, 5, 6, 6, 7, 7},
        {2, 3, 2, 3, 4, 5, 5, 5, 6, 7, 7, 7},
        {3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 7},
        {5, 5, 5, 6, 6, 7, 7, 7, 7, 7, 8, 8},
        {7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8},
        {8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9}
    };

    private static final int[][] C = {
        {1, 2, 3, 3, 4, 5, 5},
        {2, 2, 3, 4, 4, 5, 5},
        {3, 3, 3, 4, 4, 5, 6},
        {3, 3, 3, 4, 5, 6, 6},
        {4, 4, 4, 5, 6, 7, 7},
        {4, 4, 5, 6, 6, 7, 7},
        {5, 5, 6, 6, 7, 7, 7},
        {5, 5, 6, 7, 7, 7, 7}
    };

    private RulaTables() {}

    /** Rows neck, columns trunk and within it legs, all counted from 1. */
    static int b(int neck, int trunk, int legs) {
        return B[neck - 1][2 * (trunk - 1) + legs - 1];
    }

    /** Rows score A, columns score B, from 1; the last row and the last column stand for all above them. */
    static int c(int scoreA, int scoreB) {
        return C[Math.min(scoreA, C.length) - 1][Math.min(scoreB, C[0].length) - 1];
    }
}
