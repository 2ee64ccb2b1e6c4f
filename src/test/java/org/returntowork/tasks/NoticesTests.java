package org.returntowork.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.data.domain.Limit;

@DataJpaTest
class NoticesTests {

    private static final Limit ALL = Limit.of(10);

    private final CaseId caseId = CaseId.next();
    private final UUID person = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();

    @Autowired
    private NoticeRows rows;

    private Notices notices;

    @BeforeEach
    void atNine() {
        notices = new Notices(rows, Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void whatIsToldOnceIsNotToldAgainToTheSameSide() {
        notices.tellOnce(person, caseId, "program-days", "90");
        notices.tellOnce(person, caseId, "program-days", "90");
        notices.tellHrOnce(organisation, caseId, "program-days", "90");
        notices.tellHrOnce(organisation, caseId, "program-days", "90");

        assertThat(rows.unreadOf(person, ALL)).hasSize(1);
        assertThat(rows.unreadOfHr(organisation, ALL)).hasSize(1);
    }

    @Test
    void itIsToldInEachCase() {
        notices.tellOnce(person, caseId, "program-days", "90");
        notices.tellOnce(person, CaseId.next(), "program-days", "90");

        assertThat(rows.unreadOf(person, ALL)).hasSize(2);
    }
}
