package org.returntowork.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProgramTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void whatIsLeftOutIsAsTheServiceProposesIt() {
        Program program = Program.defaults();

        assertThat(program.responseDays("accept-case")).isEqualTo(2);
        assertThat(program.responseDays("list-duties")).isEqualTo(3);
        assertThat(program.responseDays("record-observation")).isEqualTo(5);
        assertThat(program.responseDays("recommend-modifications")).isEqualTo(5);
        assertThat(program.remindBeforeDays()).isEqualTo(1);
        assertThat(program.escalateAfterDays()).isEqualTo(3);
        assertThat(program.negotiationRounds()).isEqualTo(3);
        assertThat(program.checkInDays()).isEqualTo(7);
        assertThat(program.ramp()).containsExactly(50, 75, 100);
        assertThat(program.followUpWeeks()).containsExactly(4, 12);
        assertThat(program.maxModifiedDutyDays()).isEqualTo(90);
        assertThat(program.workingDays())
                .containsExactlyInAnyOrder(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void aProgramMayBeWrittenDownAsOnlyWhatDiffers() {
        Program program = json.readValue("""
                {"timeZone": "Europe/London", "holidays": ["2026-05-25", "2026-05-04"], "jurisdiction": "CA-ON",
                 "responseDays": {"list-duties": 1}}
                """, Program.class);

        assertThat(program.timeZone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(program.holidays()).containsExactly(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-25"));
        assertThat(program.jurisdiction()).isEqualTo(Jurisdiction.CA_ON);
        assertThat(program.responseDays("list-duties")).isEqualTo(1);
        assertThat(program.responseDays("accept-case")).isEqualTo(2);
        assertThat(program.checkInDays()).isEqualTo(7);
    }

    @Test
    void aProgramReadsBackAsItWasWritten() {
        Program program = json.readValue("{\"timeZone\": \"Europe/Berlin\", \"ramp\": [25, 50]}", Program.class);

        assertThat(json.readValue(json.writeValueAsString(program), Program.class))
                .isEqualTo(program);
    }

    @Test
    void aRampNeverFalls() {
        assertThatThrownBy(() -> json.readValue("{\"ramp\": [75, 50]}", Program.class))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereIsAtLeastOneRoundOfTalks() {
        assertThatThrownBy(() -> json.readValue("{\"negotiationRounds\": 0}", Program.class))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
