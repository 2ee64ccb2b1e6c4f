package org.returntowork.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Program;
import org.returntowork.organisation.ProgramExamples;
import org.returntowork.organisation.Programs;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

class DeputysLastDayTest {

    private final CaseId caseId = new CaseId(UUID.randomUUID());
    private final UUID therapist = UUID.randomUUID();
    private final UUID dora = UUID.randomUUID();

    /** Their last day is 10 March; in UTC it ends hours after it does in Auckland, and before it does in Los Angeles. */
    @ParameterizedTest
    @CsvSource({
        "Pacific/Auckland,    2026-03-10T10:59:00Z, true",
        "Pacific/Auckland,    2026-03-10T11:00:00Z, false",
        "America/Los_Angeles, 2026-03-11T06:59:00Z, true",
        "America/Los_Angeles, 2026-03-11T07:00:00Z, false"
    })
    void endsWhenItEndsAtTheSite(String zone, Instant now, boolean standsIn) {
        Membership membership = membership(ZoneId.of(zone), now);
        SignedIn user = new SignedIn(dora, "Dora Lane", Set.of(Role.THERAPIST), null, null);

        assertThat(membership.reach(caseId, user).isPresent()).isEqualTo(standsIn);
        assertThat(membership.standsInFor(dora)).hasSize(standsIn ? 1 : 0);
        assertThat(membership
                        .answersFor(caseId, new Actor(dora, "Dora Lane", Role.EMPLOYER))
                        .contains(therapist))
                .isEqualTo(standsIn);
    }

    private Membership membership(ZoneId zone, Instant now) {
        UUID program = UUID.randomUUID();
        ReturnToWorkCase found = new ReturnToWorkCase(
                caseId,
                new ReturnToWorkCase.Members(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        program,
                        therapist,
                        UUID.randomUUID(),
                        UUID.randomUUID()),
                new ReturnToWorkCase.Job("Picker", null, 480, 5),
                new ReturnToWorkCase.Injury(LocalDate.of(2026, 2, 2), null, false, null),
                therapist,
                Role.THERAPIST,
                now);
        Cases cases = mock(Cases.class);
        when(cases.get(caseId)).thenReturn(found);
        when(cases.findById(caseId)).thenReturn(Optional.of(found));
        when(cases.findByIdIn(any())).thenReturn(List.of(found));
        Deputies deputies = mock(Deputies.class);
        List<Deputy> named = List.of(new Deputy(caseId, therapist, dora, LocalDate.of(2026, 3, 10)));
        when(deputies.findByPerson(dora)).thenReturn(named);
        when(deputies.findByCaseIdAndPerson(caseId, dora)).thenReturn(named);
        Programs programs = mock(Programs.class);
        Program rules = ProgramExamples.inZone(zone);
        when(programs.version(program)).thenReturn(rules);
        return new Membership(cases, mock(Consents.class), deputies, null, programs, Clock.fixed(now, ZoneOffset.UTC));
    }
}
