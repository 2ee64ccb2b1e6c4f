package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class CourseSentenceTest {

    @BeforeEach
    void inEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void noLongerInEnglish() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void calmMorningsAtTheEndAreCountedAndTheHighestIsNamed() {
        CourseExample course = new CourseExample(2).mornings(2, 5, 2, 1, 2);

        assertThat(said(course, false))
                .isEqualTo("Pain in the morning has been at or below the usual 2 for 3 shifts;"
                        + " the highest was 5, after the shift of 5 May.");
        assertThat(said(course, true))
                .isEqualTo("In the morning your pain was at or below your usual 2 after your last 3 shifts."
                        + " The highest was 5, after your shift on 5 May.");
    }

    @Test
    void oneCalmMorningIsOneShift() {
        assertThat(said(new CourseExample(2).mornings(5, 2), false)).contains("the usual 2 for one shift;");
        assertThat(said(new CourseExample(2).mornings(5, 2), true)).contains("after your last shift.");
    }

    @Test
    void whereAllMorningsWereCalmThereIsNoHighestToName() {
        assertThat(said(new CourseExample(2).mornings(2, 1), false))
                .isEqualTo("Pain in the morning was at or below the usual 2 after all 2 shifts that have a score.");
        assertThat(said(new CourseExample(2).mornings(2), false))
                .isEqualTo("Pain in the morning was at or below the usual 2 after the one shift that has a score.");
        assertThat(said(new CourseExample(2).mornings(2), true))
                .isEqualTo("In the morning your pain was at or below your usual 2 after your first shift.");
    }

    @Test
    void aMorningAboveTheUsualIsToldFromARaisedOne() {
        assertThat(said(new CourseExample(2).mornings(2, 3), false)).contains("was 3, 1 above the usual 2;");
        assertThat(said(new CourseExample(2).mornings(2, 3), true)).contains("was 3, a little above your usual 2.");
        assertThat(said(new CourseExample(2).mornings(2, 4), false))
                .contains("was 4, 2 above the usual 2: a raised morning.");
        assertThat(said(new CourseExample(2).mornings(2, 4), true)).contains("was 4, more than your usual 2.");
    }

    @Test
    void aMorningThatIsNotGivenYetDoesNotCount() {
        assertThat(said(new CourseExample(2).mornings(5, 2).morning(null), false))
                .contains("for one shift;");
        assertThat(said(new CourseExample(2).morning(null), false)).isEqualTo("No morning has a score yet.");
        assertThat(said(new CourseExample(2).morning(null), true)).isEqualTo("There is no morning score yet.");
    }

    @Test
    void missingEntriesAmongTheLastFiveShiftsAreSaid() {
        CourseExample course =
                new CourseExample(2).notLogged().mornings(2, 2, 2).notLogged().notLogged();

        assertThat(said(course, false)).endsWith(" 2 of the last 5 shifts have no entry.");
        assertThat(said(new CourseExample(2).mornings(2).notLogged(), true))
                .endsWith(" 1 of your last 2 shifts is not in your log yet.");
        assertThat(said(new CourseExample(2).notLogged(), false)).endsWith(" 1 of the last 1 shift has no entry.");
    }

    private static String said(CourseExample course, boolean own) {
        return new CourseSentence(course.course()).in(CourseExample.words(own));
    }
}
