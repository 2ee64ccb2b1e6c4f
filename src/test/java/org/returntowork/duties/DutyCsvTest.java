package org.returntowork.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.tasks.Binders;

/** What a file of duties becomes, and which errors stand where. */
class DutyCsvTest {

    private final DutyCsv csv = new DutyCsv(Binders.binder());

    @Test
    void theExampleOfferedForDownloadHasNoError() throws IOException {
        DutyFile read = csv.read(Files.readAllBytes(Path.of("src/main/resources/static/duty-list.csv")));

        assertThat(read.problems()).isEmpty();
        assertThat(read.duties())
                .extracting(ListDuties.Row::name, ListDuties.Row::core, ListDuties.Row::minutesPerShift)
                .containsExactly(
                        tuple("Pick cartons", Core.YES, 240),
                        tuple("Drive the forklift, yard and hall", Core.NO, 60),
                        tuple("Write the shift report", Core.NOT_SURE, 20));
        assertThat(read.duties().get(0).demands())
                .extracting(Demand::kind, Demand::loadKg, Demand::minutesPerShift)
                .containsExactly(tuple(DemandKind.LIFT_FLOOR_TO_WAIST, 12.5, 90), tuple(DemandKind.WALK, null, 200));
        assertThat(read.duties().get(2).demands()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,minutesPerShift,loadKg,fromCm,toCm\r\nPick,240,2.5,60,120\r\n",
                "\uFEFFname,minutesPerShift,loadKg,fromCm,toCm\nPick,240,2.5,60,120",
                "name;minutesPerShift;loadKg;fromCm;toCm\r\nPick;240;2,5;60;120\r\n;;;;\r\n",
                "sep=;\r\nname;minutesPerShift;loadKg;fromCm;toCm\r\nPick;240;2,5;60;120\r\n",
                "name\tminutesPerShift\tloadKg\tfromCm\ttoCm\nPick\t240.0\t2.5\t60\t120\n",
                "NAME, MinutesPerShift ,loadkg,fromCm,toCm\n\"Pick\",240,\"2,5\",60,120\n"
            })
    void spreadsheetsHabitsAreUnderstood(String file) {
        DutyFile read = read(file);

        assertThat(read.problems()).isEmpty();
        assertThat(read.duties()).singleElement().satisfies(duty -> {
            assertThat(duty.name()).isEqualTo("Pick");
            assertThat(duty.minutesPerShift()).isEqualTo(240);
            assertThat(duty.demands())
                    .containsExactly(new Demand(null, null, 2.5, null, null, null, null, null, 60, 120));
        });
    }

    @Test
    void aRowWithoutANameOrWithAKnownOneAddsADemand() {
        DutyFile read = read("name,minutesPerShift,kind\nPick,240,LIFT_OVERHEAD\n,,stand\npick,,Reach forward\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.duties())
                .singleElement()
                .satisfies(duty -> assertThat(duty.demands())
                        .extracting(Demand::kind)
                        .containsExactly(DemandKind.LIFT_OVERHEAD, DemandKind.STAND, DemandKind.REACH_FORWARD));
    }

    @Test
    void eachErrorSaysItsRowAndColumnAsASpreadsheetCounts() {
        DutyFile read = read("""
                name,core,minutesPerShift,kind,loadKg
                Pick,perhaps,240,LIFT_OVERHEAD,"1.234,5"

                Pack,YES,a while,,
                Sweep,NO,1500,JUMP,
                Lift,YES,30,CARRY,900
                Pick,,200,,
                """);

        assertThat(read.problems())
                .extracting(DutyFile.Problem::row, DutyFile.Problem::column, DutyFile.Problem::code)
                .containsExactlyInAnyOrder(
                        tuple(2, "core", "duty-file.wordOf"),
                        tuple(2, "loadKg", "duty-file.figure"),
                        tuple(4, "minutesPerShift", "duty-file.whole"),
                        tuple(5, "kind", "duty-file.word"),
                        tuple(5, "minutesPerShift", "Max"),
                        tuple(6, "loadKg", "DecimalMax"),
                        tuple(7, "minutesPerShift", "duty-file.differs"));
    }

    @Test
    void whateverIsSaidOfADutyAgainMustBeTheSame() {
        DutyFile read = read("""
                name,minutesPerShift,core,description,coreReason
                Pick,240,YES,small cartons,half the shift
                Pick,240,YES,small cartons,half the shift
                ,,,,
                Pick,200,NO,large cartons,nobody else does it
                """);

        assertThat(read.problems())
                .extracting(DutyFile.Problem::row, DutyFile.Problem::column, DutyFile.Problem::code)
                .containsExactlyInAnyOrder(
                        tuple(5, "minutesPerShift", "duty-file.differs"),
                        tuple(5, "core", "duty-file.differs"),
                        tuple(5, "description", "duty-file.differs"),
                        tuple(5, "coreReason", "duty-file.differs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sep=;\r\n"})
    void theHeaderIsRowOneWhateverHintStandsAboveIt(String hint) {
        assertThat(read(hint + "name;minutesPerShift;pay\r\nPick;240;\r\nPack;a while;\r\n")
                        .problems())
                .extracting(DutyFile.Problem::row, DutyFile.Problem::column)
                .containsExactly(tuple(1, "pay"), tuple(3, "minutesPerShift"));
    }

    @Test
    void aShortColumnsWordsAreNamed() {
        DutyFile read = read("name,core,minutesPerShift,kind,side\nPick,MAYBE,240,GRIP,MIDDLE\n");

        assertThat(read.problems())
                .containsExactlyInAnyOrder(
                        DutyFile.Problem.of(2, "core", "duty-file.wordOf", "MAYBE", "YES, NO, NOT_SURE"),
                        DutyFile.Problem.of(2, "side", "duty-file.wordOf", "MIDDLE", "LEFT, RIGHT, BOTH"));
    }

    @Test
    void whatTheCaseRefusesStandsAtItsRowAndColumnToo() {
        DutyFile read = csv.read(
                "name,minutesPerShift,kind,demandMinutesPerShift\nPick,240,,\nPack,999,STAND,700\n,,WALK,60\n"
                        .getBytes(StandardCharsets.UTF_8),
                (list, errors) -> {
                    errors.rejectValue("duties[1].minutesPerShift", "longer");
                    errors.rejectValue("duties[1].demands[1].minutesPerShift", "longer");
                });

        assertThat(read.problems())
                .extracting(DutyFile.Problem::row, DutyFile.Problem::column, DutyFile.Problem::code)
                .containsExactly(tuple(3, "minutesPerShift", "longer"), tuple(4, "demandMinutesPerShift", "longer"));
        assertThat(read.sound()).extracting(ListDuties.Row::name).containsExactly("Pick");
    }

    @Test
    void theFileOfOccupationsIsPointedToItsOwnPageWhateverItsSize() {
        String statements = "O*NET-SOC Code\tTask ID\tTask\tTask Type\n";

        for (String rows : List.of("", "99-1001.00\t1\tPolish bells.\tCore\n".repeat(40_000))) {
            DutyFile read = read(statements + rows);
            assertThat(read.problems()).containsExactly(DutyFile.Problem.of(DutyFile.WHOLE, null, "duty-file.onet"));
            assertThat(read.duties()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"240, 240", "240.0, 240", "'3,00', 3", "'1,000',", "2.000,", "1 000,", "0x10,"})
    void aThousandIsNeverReadAsOne(String cell, Integer whole) {
        DutyFile read = read("name;minutesPerShift;timesPerShift;kind\nClimb;240;" + cell + ";CLIMB_LADDER\n");

        assertThat(read.duties().get(0).demands().get(0).timesPerShift()).isEqualTo(whole);
        assertThat(codes(read)).isEqualTo(whole == null ? List.of("duty-file.whole") : List.of());
    }

    @Test
    void ofMoreThanFortyDutiesNoneIsReady() {
        String forty = "name,minutesPerShift\n" + duties(40);

        assertThat(read(forty).sound()).hasSize(40);
        DutyFile more = read(forty + "One more,5\n");
        assertThat(codes(more)).containsExactly("duty-file.list");
        assertThat(more.sound()).isEmpty();
    }

    @Test
    void aFileOfMoreRowsThanAnyListHasIsNotReadRowByRow() {
        assertThat(codes(read("name\n" + duties(DutyCsv.MOST_ROWS - 1)))).doesNotContain("duty-file.tooManyRows");
        assertThat(codes(read("name\n" + duties(DutyCsv.MOST_ROWS)))).containsExactly("duty-file.tooManyRows");
    }

    private static String duties(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Duty " + i + ",5\n").collect(Collectors.joining());
    }

    @Test
    void aDutyIsReadyOnlyIfNothingIsWrongInAnyOfItsRows() {
        DutyFile read = read("""
                name,minutesPerShift,kind,loadKg
                Pick,240,CARRY,10
                ,,CARRY,heavy
                Pack,200,,
                ,,STAND,
                Sweep,,,
                """);

        assertThat(read.duties()).extracting(ListDuties.Row::name).containsExactly("Pick", "Pack", "Sweep");
        assertThat(read.sound()).extracting(ListDuties.Row::name).containsExactly("Pack");
        assertThat(read.problems()).extracting(DutyFile.Problem::row).containsExactly(3, 6);
    }

    @Test
    void theTextIsGivenBackToBeMended() {
        assertThat(read("\uFEFFname\nPick\n").text()).isEqualTo("name\nPick\n");
        assertThat(read("name\n\"Pick\n").text()).isEqualTo("name\n\"Pick\n");
        assertThat(csv.read("name\nTür".getBytes(StandardCharsets.ISO_8859_1)).text())
                .isNull();
    }

    @Test
    void aColumnNobodyKnowsIsNamedAndTheRestIsRead() {
        DutyFile read = read("name,minutesPerShift,pay\nPick,240,12\n");

        assertThat(read.problems()).containsExactly(DutyFile.Problem.of(1, "pay", "duty-file.column"));
        assertThat(read.duties()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minutesPerShift,name,description\n240,Pick,small, light cartons\n",
                "minutesPerShift,name,description,\n240,Pick,small, light cartons\n",
                "name,minutesPerShift\n,,light cartons\n"
            })
    void textBehindTheLastColumnIsNotLostWithoutAWord(String file) {
        DutyFile read = read(file);

        assertThat(read.problems()).contains(DutyFile.Problem.of(2, null, "duty-file.moreCells"));
        assertThat(read.sound()).isEmpty();
    }

    @Test
    void emptyCellsBehindTheLastColumnAreNothing() {
        assertThat(read("name,minutesPerShift,\nPick,240,, ,\n").problems()).isEmpty();
    }

    @Test
    void aColumnThatIsThereTwiceIsReadOnceAndNamed() {
        DutyFile read = read("name,Name ,minutesPerShift\nPick,Pack,240\n");

        assertThat(read.problems()).containsExactly(DutyFile.Problem.of(1, "Name", "duty-file.columnTwice"));
        assertThat(read.duties()).extracting(ListDuties.Row::name).containsExactly("Pick");
    }

    @Test
    void whatIsNoListOfDutiesSaysWhy() {
        assertThat(codes(read(""))).containsExactly("duty-file.empty");
        assertThat(codes(read("duty,minutes\nPick,240\n"))).contains("duty-file.noName");
        assertThat(codes(read("name\n"))).containsExactly("duty-file.list");
        assertThat(codes(read("name,core\n,YES\n"))).contains("duty-file.nameMissing");
        assertThat(codes(read("name\n\"Pick\n"))).containsExactly("duty-file.quotes");
        assertThat(codes(csv.read("name\nTür".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("duty-file.encoding");
        assertThat(codes(csv.read(new byte[DutyCsv.MOST_BYTES + 1]))).containsExactly("duty-file.tooLarge");
    }

    private DutyFile read(String file) {
        return csv.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(DutyFile read) {
        return read.problems().stream().map(DutyFile.Problem::code).toList();
    }
}
