package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.returntowork.duties.DemandKind.CLIMB_LADDER;
import static org.returntowork.duties.DemandKind.FINGER;
import static org.returntowork.duties.DemandKind.LIFT_WAIST_TO_SHOULDER;
import static org.returntowork.duties.DemandKind.STAND;
import static org.returntowork.duties.FrequencyClass.FREQUENT;
import static org.returntowork.duties.FrequencyClass.OCCASIONAL;
import static org.returntowork.observation.Given.climb;
import static org.returntowork.observation.Given.kilograms;
import static org.returntowork.observation.Given.load;
import static org.returntowork.observation.Given.minutes;
import static org.returntowork.observation.Given.notAffected;
import static org.returntowork.observation.Given.now;
import static org.returntowork.observation.Given.time;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.duties.Core;
import org.returntowork.duties.Demand;
import org.returntowork.duties.Duty;
import org.returntowork.duties.JobStrength;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Limits;
import org.returntowork.duties.StrengthClass;

class MatchGridsTest {

    private final LimitWords words = mock(LimitWords.class);
    private final MatchGrids grids = new MatchGrids(null, null, null, null, words);

    @BeforeEach
    void figuresAreSaidAsTheyAre() {
        when(words.figures(any())).thenAnswer(call -> {
            Limits limits = call.getArgument(0);
            return limits.isEmpty() ? "" : limits.toString();
        });
    }

    private static Duty duty(Demand... demands) {
        return Duty.of(UUID.randomUUID(), "Work", Core.YES, 240, List.of(demands));
    }

    private MatchGrid.Cell cell(Demand demand, CapacityNow now) {
        return grids.of(List.of(duty(demand)), 480, now).rows().get(0).cells().get(0);
    }

    @Test
    void aLoadIsShownWithItsClassItsMinutesApartAndAnEstimateMarked() {
        MatchGrid.Cell cell =
                cell(load(LIFT_WAIST_TO_SHOULDER, 12, 240), now(kilograms(LIFT_WAIST_TO_SHOULDER, OCCASIONAL, 4)));

        assertThat(cell.asks()).isEqualTo(new Limits(12.0, null, null, null, null, null).toString());
        assertThat(cell.can()).isEqualTo(new Limits(2.0, null, null, null, null, null).toString());
        assertThat(cell.frequency()).isEqualTo(FREQUENT);
        assertThat(cell.minutesPerShift()).isEqualTo(240);
        assertThat(cell.match()).isEqualTo(Match.EXCEEDS);
        assertThat(cell.estimated()).isTrue();
    }

    @Test
    void aTimeIsShownWithItsMinutesAsTheFigure() {
        MatchGrid.Cell cell = cell(time(STAND, 170, 90), now(minutes(STAND, null, 45)));

        assertThat(cell.asks()).isEqualTo(new Limits(null, null, 170, 90, null, null).toString());
        assertThat(cell.minutesPerShift()).isNull();
        assertThat(cell.match()).isEqualTo(Match.FITS_WITH_BREAKS);
    }

    @Test
    void climbingIsShownWithItsTimesAndHeight() {
        assertThat(cell(climb(CLIMB_LADDER, 120, 8, 240), CapacityNow.UNKNOWN).asks())
                .isEqualTo(new Limits(null, null, 120, null, 8, 240).toString());
    }

    @Test
    void whatIsNotKnownIsNotShownAsFineAndWhatIsNotAffectedSaysSo() {
        MatchGrid grid = grids.of(
                List.of(duty(time(FINGER, 60, null)), duty(time(STAND, 60, null)), duty()),
                480,
                now(notAffected(FINGER)));

        assertThat(grid.rows())
                .extracting(MatchGrid.Row::match)
                .containsExactly(Match.FITS, Match.NOT_ASSESSED, Match.NOT_ASSESSED);
        assertThat(grid.rows().get(0).cells().get(0).notAffected()).isTrue();
        assertThat(grid.rows().get(1).cells().get(0).can()).isEmpty();
    }

    @Test
    void theJobsStrengthFollowsFromAllDutiesAndThePatientsFromTheTests() {
        MatchGrid grid = grids.of(
                List.of(duty(load(LIFT_WAIST_TO_SHOULDER, 12, 240)), duty(time(STAND, 60, null))),
                480,
                now(kilograms(LIFT_WAIST_TO_SHOULDER, OCCASIONAL, 9.1)));

        assertThat(grid.job()).isEqualTo(new JobStrength(StrengthClass.HEAVY, false));
        assertThat(grid.patient().level()).isEqualTo(StrengthClass.LIGHT);
    }
}
