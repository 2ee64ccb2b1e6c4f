package org.returntowork.ergonomics;

/** REBA's Tables A, B and C. Domain reference 2.9. */
final class RebaTables {

    private static final int[][][] A = {
        {{1, 2, 3, 4}, {2, 3, 4, 5}, {2, 4, 5, 6}, {3, 5, 6, 7}, {4, 6, 7, 8}},
        {{1, 2, 3, 4}, {3, 4, 5, 6}, {4, 5, 6, 7}, {5, 6, 7, 8}, {6, 7, 8, 9}},
        {{3, 3, 5, 6}, {4, 5, 6, 7}, {5, 6, 7, 8}, {6, 7, 8, 9}, {7, 8, 9, 9}}
    };

    private static final int[][][] B = {
        {{1, 2, 2}, {1, 2, 3}, {3, 4, 5}, {4, 5, 5}, {6, 7, 8}, {7, 8, 8}},
        {{1, 2, 3}, {2, 3, 4}, {4, 5, 5}, {5, 6, 7}, {7, 8, 8}, {8, 9, 9}}
    };

    private static final int[][] C = {
        {1, 1, 1, 2, 3, 3, 4, 5, 6, 7, 7, 7},
        {1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 7, 8},
        {2, 3, 3, 3, 4, 5, 6, 7, 7, 8, 8, 8},
        {3, 4, 4, 4, 5, 6, 7, 8, 8, 9, 9, 9},
        {4, 4, 4, 5, 6, 7, 8, 8, 9, 9, 9, 9},
        {6, 6, 6, 7, 8, 8, 9, 9, 10, 10, 10, 10},
        {7, 7, 7, 8, 9, 9, 9, 10, 10, 11, 11, 11},
        {8, 8, 8, 9, 10, 10, 10, 10, 10, 11, 11, 11},
        {9, 9, 9, 10, 10, 10, 11, 11, 11, 12, 12, 12},
        {10, 10, 10, 11, 11, 11, 11, 12, 12, 12, 12, 12},
        {11, 11, 11, 11, 12, 12, 12, 12, 12, 12, 12, 12},
        {12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12}
    };

    private RebaTables() {}

    /** Neck, trunk and legs, all counted from 1. */
    static int a(int neck, int trunk, int legs) {
        return A[neck - 1][trunk - 1][legs - 1];
    }

    /** Lower arm, upper arm and wrist, all counted from 1. */
    static int b(int lowerArm, int upperArm, int wrist) {
        return B[lowerArm - 1][upperArm - 1][wrist - 1];
    }

    /** Rows score A, columns score B, both 1 to 12. */
    static int c(int scoreA, int scoreB) {
        return C[scoreA - 1][scoreB - 1];
    }
}
