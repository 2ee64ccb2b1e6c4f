package org.returntowork.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.duties.TaskStatements.Statement;
import org.returntowork.tasks.RefusedFile;

/** Files of O*NET's form, with rows made up for the test. */
class TaskStatementsTest {

    private static final String UNTITLED = """
            O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source
            99-1001.00\t1\tPolish "big" bells, and ring them.\tSupplemental\t20\t08/2024\tIncumbent
            99-1001.00\t2\tCarry bells up the tower.\tCore\t88\t08/2024\tIncumbent
            99-1001.01\t3\tTune bells.\tCore\t\t08/2024\tAnalyst
            99-2000.00\t4\tMend ropes.\tCore\t70\t08/2024\tIncumbent
            """;

    private static final String TITLED = """
            O*NET-SOC Code\tTitle\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source
            99-2000.00\tRope Menders\t4\tMend ropes.\tCore\t70\t08/2024\tIncumbent
            """;

    @Test
    void anOccupationsTasksStandWithItsCoreOnesFirst() {
        TaskStatements.Occupation found = read(UNTITLED, " 99-1001.00 ");

        assertThat(found.code()).isEqualTo("99-1001.00");
        assertThat(found.title()).isNull();
        assertThat(found.statements())
                .containsExactly(
                        new Statement("Carry bells up the tower.", true),
                        new Statement("Polish \"big\" bells, and ring them.", false));
    }

    @Test
    void theDigitsBehindThePointMayBeLeftOutWhereOneOccupationIsMeant() {
        assertThat(read(UNTITLED, "99-2000").code()).isEqualTo("99-2000.00");
        assertRefused(UNTITLED, "99-1001", "occupation.several");
    }

    @Test
    void aTitleNamesAnOccupationWhereTheFileHasTitles() {
        assertThat(read(TITLED, "rope menders").title()).isEqualTo("Rope Menders");
        assertThat(read(TITLED, "99-2000.00").statements()).hasSize(1);
        assertRefused(UNTITLED, "Rope menders", "occupation.unknown");
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertRefused("", "99-2000.00", "occupation.both");
        assertRefused(UNTITLED, " ", "occupation.both");
        assertRefused("name,minutesPerShift\nPick,240\n", "99-2000.00", "occupation.columns");
        assertRefused("Task\tTask\nTask\tTask\n", "99-2000.00", "occupation.columns");
        assertRefused(UNTITLED.replace("Domain Source", "Task"), "99-2000.00", "occupation.columns");
        assertRefused("PK\u0003\u0004\u0000", "99-2000.00", "occupation.encoding");
        assertRefused(UNTITLED.getBytes(StandardCharsets.UTF_16LE), "99-2000.00", "occupation.encoding");
        assertRefused("Tür".getBytes(StandardCharsets.ISO_8859_1), "99-2000.00", "occupation.encoding");
        assertRefused(new byte[TaskStatements.MOST_BYTES + 1], "99-2000.00", "occupation.tooLarge");
    }

    @Test
    void aFileThatASpreadsheetSavedAgainIsReadAsTheOriginal() {
        String saved = "\uFEFF"
                + UNTITLED.replace("O*NET-SOC Code", "\"O*NET-SOC Code\"")
                        .replace("Polish \"big\" bells, and ring them.", "\"Polish \"\"big\"\" bells, and ring them.\"")
                        .replace("\n", "\r\n");

        assertThat(read(saved, "99-1001.00")).isEqualTo(read(UNTITLED, "99-1001.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Carry\" bells", "\"Carry bells", "Carry 12\" bells", "\"Carry\" or \"lift\""})
    void quotationMarksOfATaskStayAndHideNothingBehindThem(String words) {
        String quoted = UNTITLED.replace("Carry bells up the tower.", words);

        assertThat(read(quoted, "99-1001.00").statements())
                .extracting(Statement::text)
                .containsExactly(words, "Polish \"big\" bells, and ring them.");
        assertThat(read(quoted, "99-2000.00").statements()).hasSize(1);
    }

    @Test
    void itIsKnownByTheBeginningOfItsHeader() {
        for (String begun : new String[] {UNTITLED, TITLED, "\uFEFF" + UNTITLED, "\"O*NET-SOC Code\";\"Task\""}) {
            assertThat(TaskStatements.isBegunBy(begun.getBytes(StandardCharsets.UTF_8)))
                    .isTrue();
        }
        assertThat(TaskStatements.isBegunBy("name,minutesPerShift".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(TaskStatements.isBegunBy(new byte[0])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99-1001.0", "99", "1001", "99-3000.00"})
    void halfACodeIsNoOccupation(String occupation) {
        assertRefused(UNTITLED, occupation, "occupation.unknown");
    }

    private static TaskStatements.Occupation read(String file, String occupation) {
        return TaskStatements.of(file.getBytes(StandardCharsets.UTF_8), occupation);
    }

    private static void assertRefused(String file, String occupation, String code) {
        assertRefused(file.getBytes(StandardCharsets.UTF_8), occupation, code);
    }

    private static void assertRefused(byte[] file, String occupation, String code) {
        assertThatThrownBy(() -> TaskStatements.of(file, occupation))
                .isInstanceOfSatisfying(
                        RefusedFile.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
