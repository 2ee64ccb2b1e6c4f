package org.returntowork.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.data.domain.Limit;

@DataJpaTest
class CasePagesTests {

    private static final UUID ME = UUID.randomUUID();
    private static final UUID NONE = new UUID(0, 0);
    private static final Instant DAY = Instant.parse("2026-04-01T08:00:00Z");

    @Autowired
    private Cases cases;

    @Test
    void pagesFollowOneAnotherOpenCasesFirstAndLeaveNothingOut() {
        ReturnToWorkCase closed = save(ME, DAY.plusSeconds(600));
        closed.interrupt(Standing.CLOSING);
        closed.close(CaseOutcome.FULL_DUTY, DAY.plusSeconds(900));
        cases.save(closed);
        ReturnToWorkCase newest = save(ME, DAY.plusSeconds(60));
        save(ME, DAY);
        save(ME, DAY);
        save(ME, DAY);
        ReturnToWorkCase others = save(UUID.randomUUID(), DAY);
        ReturnToWorkCase deputised = save(UUID.randomUUID(), DAY.minusSeconds(60));

        List<CaseId> seen = new ArrayList<>();
        ReturnToWorkCase before = null;
        for (List<ReturnToWorkCase> page = page(before, deputised); !page.isEmpty(); page = page(before, deputised)) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            page.forEach(one -> seen.add(one.id()));
            before = page.get(page.size() - 1);
        }

        assertThat(seen).hasSize(6).doesNotHaveDuplicates().doesNotContain(others.id());
        assertThat(seen.get(0)).isEqualTo(newest.id());
        assertThat(seen.get(4)).isEqualTo(deputised.id());
        assertThat(seen.get(5)).isEqualTo(closed.id());
    }

    private List<ReturnToWorkCase> page(ReturnToWorkCase before, ReturnToWorkCase deputised) {
        return cases.pageOf(
                ME,
                NONE,
                List.of(deputised.id()),
                before == null ? -1 : before.standing() == Standing.CLOSED ? 1 : 0,
                before == null ? Instant.EPOCH : before.referredAt(),
                before == null ? NONE : before.id().value(),
                Limit.of(2));
    }

    private ReturnToWorkCase save(UUID therapist, Instant at) {
        UUID any = UUID.randomUUID();
        return cases.save(new ReturnToWorkCase(
                CaseId.next(),
                new ReturnToWorkCase.Members(any, any, any, any, therapist, UUID.randomUUID(), UUID.randomUUID()),
                new ReturnToWorkCase.Job("Picker", null, 480, 5),
                new ReturnToWorkCase.Injury(LocalDate.of(2026, 1, 12), null, true, null),
                therapist,
                Role.THERAPIST,
                at));
    }
}
