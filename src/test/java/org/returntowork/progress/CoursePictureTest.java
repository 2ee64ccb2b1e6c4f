package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.charts.Drawing;
import org.returntowork.progress.CourseOfReturn.Beside;
import org.springframework.context.i18n.LocaleContextHolder;

/** The picture of a course and the table that says the same. */
class CoursePictureTest {

    @BeforeEach
    void inEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void noLongerInEnglish() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aShiftWithoutAnEntryIsAGapInEveryLineAndAnEmptyFrame() {
        Drawing drawing =
                drawing(new CourseExample(2).mornings(2, 2).notLogged().mornings(2, 2));

        for (String line : List.of("before", "peak", "morning", "effort")) {
            assertThat(pieces(drawing, "line " + line)).as(line).isEqualTo(2);
            assertThat(pieces(drawing, "dots " + line)).as(line).isEqualTo(4);
        }
        assertThat(pieces(drawing, "worked")).isEqualTo(4);
        assertThat(pieces(drawing, "planned")).isEqualTo(4);
        assertThat(pieces(drawing, "unlogged")).isEqualTo(1);
        assertThat(drawing.words()).extracting(Drawing.Text::text).contains("not logged");
        assertThat(drawing.shapes()).extracting(Drawing.Shape::says).contains("6 May: not logged");
    }

    @Test
    void aMorningNotGivenYetIsAGapInItsLineOnly() {
        Drawing drawing = drawing(new CourseExample(2).mornings(2, 2).morning(null));

        assertThat(pieces(drawing, "dots morning")).isEqualTo(2);
        assertThat(pieces(drawing, "dots peak")).isEqualTo(3);
    }

    @Test
    void aShiftOfNoMinutesIsAStrokeAtTheFootAndNotAGap() {
        Drawing drawing = drawing(new CourseExample(2).mornings(2).shift(0, 4, null, null, null, false));

        assertThat(pieces(drawing, "nothing")).isEqualTo(1);
        assertThat(pieces(drawing, "worked")).isEqualTo(1);
        assertThat(pieces(drawing, "dots before")).isEqualTo(2);
    }

    @Test
    void eachStageIsABandWithItsNameItsBaselineAndItsRaisedMorning() {
        CourseOfReturn course =
                new CourseExample(2).mornings(2, 2, 2, 2, 2, 2, 2, 2, 2, 2).courseInTwo("2026-05-11");
        Drawing drawing = new CourseDrawing(course, CourseExample.words(false)).drawing("All is well.");

        assertThat(styles(drawing)).contains("band", "band other");
        assertThat(drawing.words()).extracting(Drawing.Text::text).contains("1 · Half days", "baseline 3", "raised: 5");
        List<String> baselines = paths(drawing, "baseline");
        assertThat(baselines).hasSize(2 + 1).doesNotHaveDuplicates();
        assertThat(paths(drawing, "raised")).hasSize(2 + 1);
    }

    @Test
    void whatHappenedBesideIsMarkedOnItsDay() {
        CourseExample course = new CourseExample(2)
                .mornings(2, 2, 2, 2, 2)
                .beside("2026-05-06", null, Beside.BEYOND_PLAN, "HEAVIER", "Move patients")
                .beside("2026-05-09", null, Beside.DECISION, "HOLD", null)
                .beside("2026-05-05", "2026-05-08", Beside.LATE, null, "Ceiling lift")
                .beside("2026-05-20", null, Beside.OUT_OF_USE, null, "Stool");
        Drawing drawing = drawing(course);

        assertThat(says(drawing, "mark beyond"))
                .containsExactly("6 May: Beyond the plan: Heavier than allowed (Move patients)");
        assertThat(says(drawing, "mark decisions")).containsExactly("9 May: Stay at this stage");
        assertThat(says(drawing, "bar late")).containsExactly("5 May: Late from 5 May, there on 8 May (Ceiling lift)");
        assertThat(says(drawing, "bar outofuse")).containsExactly("20 May: Not there since 20 May (Stool)");
        assertThat(drawing.words())
                .extracting(Drawing.Text::text)
                .contains("decisions", "beyond the plan", "change missing", "stay", "heavier", "Ceiling lift");
    }

    @Test
    void marksThatAreStrokesAreNotFilled() {
        Drawing drawing = drawing(new CourseExample(2)
                .mornings(2, 2, 2, 2, 2)
                .beside("2026-05-08", null, Beside.DECISION, "STOP", null)
                .beside("2026-05-20", null, Beside.DECISION, "COMPLETE", null));

        assertThat(says(drawing, "mark decisions open")).containsExactly("8 May: Stop work", "20 May: Complete");
    }

    @Test
    void aMarkNearTheRightEndHasItsWordBeforeItAndACrowdedOneHasNone() {
        Drawing drawing = drawing(new CourseExample(2)
                .mornings(2, 2, 2, 2, 2)
                .beside("2026-05-04", null, Beside.DECISION, "UPGRADE", null)
                .beside("2026-05-05", null, Beside.DECISION, "HOLD", null)
                .beside("2026-05-10", null, Beside.DECISION, "STEP_BACK", null));
        double end = drawing.width() - 110;

        assertThat(drawing.words()).extracting(Drawing.Text::text).doesNotContain("next stage");
        assertThat(drawing.words())
                .filteredOn(word -> List.of("stay", "step back").contains(word.text()))
                .hasSize(2)
                .allSatisfy(word -> {
                    double width = word.text().length() * 6.6;
                    boolean before = word.anchor() == Drawing.Anchor.END;
                    assertThat(before ? word.x() : word.x() + width).isLessThanOrEqualTo(end);
                });
    }

    @Test
    void eachPanelIsNamedAtBothEndsAndAtTheRightOneAloneWhereThereIsRoomForOne() {
        CourseExample days = new CourseExample(2);
        for (int week = 0; week < 5; week++) {
            days.mornings(2, 2, 2, 2, 2);
        }
        Drawing wide = drawing(days);
        Drawing narrow = drawing(new CourseExample(2).mornings(2));

        assertThat(wide.words())
                .filteredOn(word -> word.style().startsWith("heading"))
                .extracting(Drawing.Text::style, Drawing.Text::text)
                .contains(tuple("heading", "Effort"), tuple("heading far", "Effort"))
                .contains(tuple("heading", "Time worked, of the time planned"));
        assertThat(narrow.words())
                .filteredOn(word -> word.style().startsWith("heading"))
                .extracting(Drawing.Text::style, Drawing.Text::text)
                .contains(tuple("heading near", "Time worked, of the time planned"))
                .contains(tuple("heading far", "Time worked, of the time planned"));
        assertThat(wide.words())
                .filteredOn(word -> word.style().equals("heading far"))
                .allMatch(word -> word.x() == wide.width() - 2 && word.anchor() == Drawing.Anchor.END);
    }

    @Test
    void aFigureStandsOnItsLineAtBothEnds() {
        Drawing drawing = drawing(new CourseExample(2).mornings(2, 2));
        List<Double> lines = paths(drawing, "grid").stream()
                .map(path -> Double.valueOf(path.substring(path.indexOf(' ') + 1, path.indexOf('H'))))
                .toList();

        assertThat(drawing.words())
                .filteredOn(word -> word.text().equals("10"))
                .hasSize(4)
                .allSatisfy(word -> assertThat(lines).contains(word.y() - 4));
    }

    @Test
    void withoutAnythingBesideThereIsNoLaneForIt() {
        assertThat(drawing(new CourseExample(2).mornings(2)).words())
                .extracting(Drawing.Text::text)
                .doesNotContain("decisions", "beyond the plan", "change missing");
    }

    @Test
    void everyFigureOfThePictureStandsInTheTable() {
        CourseOfReturn course = new CourseExample(2)
                .mornings(2, 5)
                .notLogged()
                .shift(120, 3, 6, null, 7, true)
                .shift(0, 4, null, null, null, false)
                .beside("2026-05-06", null, Beside.BEYOND_PLAN, "LONGER", null)
                .beside("2026-05-09", null, Beside.DECISION, "STEP_BACK", null)
                .course();

        List<CourseChart.Group> table = new CourseTable(course, CourseExample.words(false)).groups();

        assertThat(table)
                .extracting(CourseChart.Group::heading)
                .containsExactly("Stage 1, Half days: 4 May to 8 May. Baseline 2, a morning is raised from 4.");
        assertThat(table.get(0).rows())
                .extracting(row -> Stream.concat(
                                Stream.of(
                                        row.date().getDayOfMonth() + "",
                                        row.before(),
                                        row.peak(),
                                        row.morning(),
                                        row.effort(),
                                        row.minutes()),
                                row.notes().stream())
                        .toList())
                .containsExactly(
                        List.of("4", "2", "4", "2", "3", "240 of 240 min"),
                        List.of("5", "2", "4", "5", "3", "240 of 240 min"),
                        List.of(
                                "6",
                                "–",
                                "–",
                                "–",
                                "–",
                                "not recorded, of 240 min",
                                "Not logged",
                                "Beyond the plan: Longer than allowed"),
                        List.of(
                                "7",
                                "3",
                                "6",
                                "–",
                                "7",
                                "120 of 240 min",
                                "The next morning is not given yet",
                                "Corrected"),
                        List.of("8", "4", "–", "–", "–", "0 of 240 min"),
                        List.of("9", "", "", "", "", "", "Go back one stage"));
    }

    @Test
    void aReturnTakesTheRoomOfItsDays() {
        CourseExample year = new CourseExample(2);
        for (int week = 0; week < 52; week++) {
            year.mornings(2, 2, 2, 2, 2);
        }

        assertThat(drawing(new CourseExample(2).mornings(2)).width()).isEqualTo(34 + 9 * 24 + 110);
        assertThat(drawing(new CourseExample(2).mornings(2, 2, 2, 2, 2, 2, 2, 2))
                        .width())
                .isEqualTo(34 + 12 * 24 + 110);
        assertThat(drawing(year).width()).isEqualTo(680);
    }

    @Test
    void aReturnOfHalfAYearHasNoLabelOutsideThePicture() {
        CourseExample course = new CourseExample(2);
        for (int week = 0; week < 26; week++) {
            course.mornings(2, 2, 2, 2, 2);
        }
        Drawing drawing = drawing(course.beside("2026-10-30", null, Beside.DECISION, "COMPLETE", null));

        assertThat(drawing.words())
                .allSatisfy(text -> assertThat(text.x()).isBetween(0.0, (double) drawing.width()))
                .allSatisfy(text -> assertThat(text.y()).isBetween(0.0, (double) drawing.height()));
    }

    @Test
    void thePatientReadsTheSamePictureInWordsOfTheirOwn() {
        CourseOfReturn course = new CourseExample(2).mornings(2, 4).course();

        Drawing own = new CourseDrawing(course, CourseExample.words(true)).drawing("It goes well.");

        assertThat(own.words()).extracting(Drawing.Text::text).contains("your usual 2", "sore: 4");
        assertThat(own.title()).isEqualTo("How it has gone so far");
        assertThat(own.description()).startsWith("It goes well. The chart shows 2 shifts:");
        assertThat(own.shapes().stream().map(Drawing.Shape::path))
                .containsExactlyElementsOf(drawing(new CourseExample(2).mornings(2, 4)).shapes().stream()
                        .map(Drawing.Shape::path)
                        .toList());
    }

    private static Drawing drawing(CourseExample course) {
        return new CourseDrawing(course.course(), CourseExample.words(false)).drawing("All is well.");
    }

    private static List<String> styles(Drawing drawing) {
        return drawing.shapes().stream().map(Drawing.Shape::style).toList();
    }

    private static List<String> paths(Drawing drawing, String style) {
        return drawing.shapes().stream()
                .filter(shape -> shape.style().equals(style))
                .map(Drawing.Shape::path)
                .toList();
    }

    private static List<String> says(Drawing drawing, String style) {
        return drawing.shapes().stream()
                .filter(shape -> shape.style().equals(style))
                .map(Drawing.Shape::says)
                .toList();
    }

    /** Of how many pieces the first shape of that style is made. */
    private static int pieces(Drawing drawing, String style) {
        return paths(drawing, style).get(0).split("M").length - 1;
    }
}
