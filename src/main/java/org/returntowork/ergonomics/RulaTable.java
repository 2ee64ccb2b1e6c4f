package org.returntowork.ergonomics;

/**
 * Which of the two versions of RULA's Table A is read. Both circulate: today's common worksheet, in which at least five
 * public codes agree, and an older worksheet believed to be the 1993 paper's. Tables B and C are one for both. The
 * versions also disagree on how long a posture is held still before its muscle use counts. Domain reference 2.8.
 */
public enum RulaTable {
    WORKSHEET(Held.OVER_TEN_MINUTES, new int[][] {
        {1, 2, 2, 2, 2, 3, 3, 3},
        {2, 2, 2, 2, 3, 3, 3, 3},
        {2, 3, 3, 3, 3, 3, 4, 4},
        {2, 3, 3, 3, 3, 4, 4, 4},
        {3, 3, 3, 3, 3, 4, 4, 4},
        {3, 4, 4, 4, 4, 4, 5, 5},
        {3, 3, 4, 4, 4, 4, 5, 5},
        {3, 4, 4, 4, 4, 4, 5, 5},
        {4, 4, 4, 4, 4, 5, 5, 5},
        {4, 4, 4, 4, 4, 5, 5, 5},
        {4, 4, 4, 4, 4, 5, 5, 5},
        {4, 4, 4, 5, 5, 5, 6, 6},
        {5, 5, 5, 5, 5, 6, 6, 7},
        {5, 6, 6, 6, 6, 7, 7, 7},
        {6, 6, 6, 7, 7, 7, 7, 8},
        {7, 7, 7, 7, 7, 8, 8, 9},
        {8, 8, 8, 8, 8, 9, 9, 9},
        {9, 9, 9, 9, 9, 9, 9, 9}
    }),
    OLDER(Held.OVER_ONE_MINUTE, new int[][] {
        {1, 2, 2, 2, 2, 3, 3, 3},
        {2, 2, 2, 2, 3, 3, 3, 3},
        {2, 3, 2, 3, 3, 3, 4, 4},
        {2, 2, 2, 3, 3, 3, 4, 4},
        {2, 2, 2, 3, 3, 3, 4, 4},
        {2, 3, 3, 3, 3, 4, 4, 5},
        {2, 3, 3, 3, 4, 4, 5, 5},
        {2, 3, 3, 3, 4, 4, 5, 5},
        {2, 3, 3, 4, 4, 4, 5, 5},
        {3, 4, 4, 4, 4, 4, 5, 5},
        {3, 4, 4, 4, 4, 4, 5, 5},
        {3, 4, 4, 5, 5, 5, 6, 6},
        {5, 5, 5, 5, 5, 6, 6, 7},
        {5, 6, 6, 6, 6, 7, 7, 7},
        {6, 6, 6, 7, 7, 7, 7, 8},
        {7, 7, 7, 7, 7, 8, 8, 9},
        {7, 8, 8, 8, 8, 9, 9, 9},
        {9, 9, 9, 9, 9, 9, 9, 9}
    });

    private final Held still;
    private final int[][] a;

    RulaTable(Held still, int[][] a) {
        this.still = still;
        this.a = a;
    }

    /** Table A: rows upper arm and within it lower arm, columns wrist and within it twist, all counted from 1. */
    int a(int upperArm, int lowerArm, int wrist, int twist) {
        return a[3 * (upperArm - 1) + lowerArm - 1][2 * (wrist - 1) + twist - 1];
    }

    /** From how long on a posture counts as held still: over 10 minutes on the worksheet, over 1 in the older sources. */
    Held still() {
        return still;
    }
}
