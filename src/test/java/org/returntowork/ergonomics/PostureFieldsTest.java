package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.returntowork.tasks.RenderedForm;

/** A posture's fields within a row of another form, and the drawings beside them. */
class PostureFieldsTest {

    record Row(Posture posture) {}

    record Rows(List<Row> duties) {}

    private static String fields(Posture posture) {
        return RenderedForm.of("posture-in-a-row", Rows.class, new Rows(List.of(new Row(posture))), "no facts");
    }

    @Test
    void theFieldsStandInTheirRowWithTheWordsThePostureBrings() {
        String page = fields(PostureTest.rula(ArmsSeen.EACH, RulaTable.OLDER));

        assertThat(page)
                .contains("name=\"duties[0].posture.left.upperArmDegrees\" value=\"10\"")
                .contains("name=\"duties[0].posture.right.upperArmDegrees\" value=\"60\"")
                .contains("name=\"duties[0].posture.rula.right.loadKg\" value=\"4\"")
                .contains("name=\"duties[0].posture.reba.left.coupling\" value=\"GOOD\"")
                .containsPattern("name=\"duties\\[0].posture.method\" value=\"RULA\" checked")
                .containsPattern("name=\"duties\\[0].posture.table\" value=\"OLDER\" checked")
                .contains(">Upper arm, in degrees<")
                .contains("In front of the trunk 0 to 180")
                .contains(">Shoulder raised (1 more)<");
    }

    @Test
    void whatOneMethodAsksShowsWithThatMethod() {
        String page = fields(PostureTest.reba(ArmsSeen.LEFT));

        assertThat(page)
                .contains("data-show-when=\"duties[0].posture.method=RULA\"")
                .contains("data-show-when=\"duties[0].posture.method=REBA\"")
                .contains("data-show-when=\"duties[0].posture.arms=BOTH_ALIKE|EACH|LEFT\"")
                .contains("data-show-when=\"duties[0].posture.arms=EACH|RIGHT\"")
                .contains("/images/posture/rula-neck.svg")
                .contains("/images/posture/reba-neck.svg");
    }

    /** Ten minutes are not more than ten: the answer beside it says so, and so does the score. */
    @Test
    void aVersionSaysFromHowLongOnHeldStillCountsAsItIsCounted() {
        assertThat(fields(PostureTest.rula(ArmsSeen.LEFT, RulaTable.WORKSHEET)))
                .contains("held still counts from more than 10 minutes", "held still counts from more than 1 minute")
                .contains(">More than 10 minutes<", ">More than 1, up to 10 minutes<");
    }

    @ParameterizedTest
    @CsvSource({
        "upper-arm, UPPER_ARM",
        "lower-arm, LOWER_ARM",
        "rula-wrist, RULA_WRIST",
        "reba-wrist, REBA_WRIST",
        "rula-neck, RULA_NECK",
        "reba-neck, REBA_NECK",
        "trunk, RULA_TRUNK",
        "trunk, REBA_TRUNK",
        "knees, REBA_KNEES"
    })
    void aDrawingShowsTheBandsThatAreScored(String drawing, AngleBands bands) throws IOException {
        String svg = Files.readString(Path.of("src/main/resources/static/images/posture", drawing + ".svg"));

        assertThat(Pattern.compile("data-from=\"(-?\\d+)\" data-to=\"(-?\\d+)\" data-score=\"(\\d)\"")
                        .matcher(svg)
                        .results()
                        .map(band -> new AngleBands.Band(
                                Integer.parseInt(band.group(1)),
                                Integer.parseInt(band.group(2)),
                                Integer.parseInt(band.group(3)))))
                .containsExactlyElementsOf(bands.bands());
    }
}
