package org.returntowork.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

class DeskTest {

    private static final UUID EMPLOYER = UUID.randomUUID();
    private static final Actor THERAPIST = new Actor(UUID.randomUUID(), "Tara Quinn", Role.THERAPIST);

    @Test
    void whoAnswersForSomebodyReadsWhatThatOneWouldRead() {
        Actor reader = desk(EMPLOYER, Role.EMPLOYER).reader();

        assertThat(reader.subjectRole()).isEqualTo(Role.EMPLOYER);
        assertThat(reader.subject()).isEqualTo(EMPLOYER);
    }

    @Test
    void whoAnswersForThemselvesReadsTheirOwn() {
        assertThat(desk(THERAPIST.person(), Role.THERAPIST).reader()).isEqualTo(THERAPIST);
    }

    private static Desk desk(UUID owner, Role part) {
        return new Desk("agree-plan", null, CaseId.next(), THERAPIST, null, owner, part);
    }
}
