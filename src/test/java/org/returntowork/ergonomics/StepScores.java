package org.returntowork.ergonomics;

import java.util.function.Consumer;

/** Walks all combinations of step scores, each from its first to its last. */
record StepScores(int[] first, int[] last) {

    int count() {
        int count = 1;
        for (int i = 0; i < first.length; i++) {
            count *= last[i] - first[i] + 1;
        }
        return count;
    }

    void eachCombination(Consumer<int[]> look) {
        int[] at = first.clone();
        while (true) {
            look.accept(at);
            int step = 0;
            while (step < at.length && at[step] == last[step]) {
                at[step] = first[step++];
            }
            if (step == at.length) {
                return;
            }
            at[step]++;
        }
    }

    /** Each combination with one that is worse in one step. */
    void eachStepUp(Pair look) {
        eachCombination(at -> {
            for (int step = 0; step < at.length; step++) {
                if (at[step] < last[step]) {
                    int[] worse = at.clone();
                    worse[step]++;
                    look.accept(at, worse);
                }
            }
        });
    }

    /** Two combinations, the second worse in one step. */
    interface Pair {

        void accept(int[] steps, int[] worse);
    }
}
