package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedFlagTest {

    @Test
    void neverMoreThanSevenAreAsked() {
        for (int parts = 0; parts < 16; parts++) {
            assertThat(RedFlag.askedFor((parts & 1) > 0, (parts & 2) > 0, (parts & 4) > 0, (parts & 8) > 0))
                    .hasSizeBetween(4, RedFlag.MOST_SHOWN)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyFlagIsAskedInSomeCase() {
        Set<RedFlag> asked = EnumSet.noneOf(RedFlag.class);
        for (int parts = 0; parts < 16; parts++) {
            asked.addAll(RedFlag.askedFor((parts & 1) > 0, (parts & 2) > 0, (parts & 4) > 0, (parts & 8) > 0));
        }

        assertThat(asked).containsExactlyInAnyOrder(RedFlag.values());
    }

    @Test
    void anOperatedLimbIsAskedAboutItsWound() {
        assertThat(RedFlag.askedFor(false, false, true, true)).contains(RedFlag.WOUND);
        assertThat(RedFlag.askedFor(false, false, true, false)).doesNotContain(RedFlag.WOUND);
    }

    @Test
    void aBackIsAskedAboutTheSaddleFirst() {
        assertThat(RedFlag.askedFor(true, false, true, true))
                .contains(RedFlag.SADDLE_NUMBNESS, RedFlag.BLADDER_OR_BOWEL, RedFlag.WOUND);
    }
}
