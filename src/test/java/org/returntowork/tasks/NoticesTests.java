package org.returntowork.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.data.domain.Limit;

@DataJpaTest
class NoticesTests {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final CaseId caseId = CaseId.next();
    private final UUID person = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();

    @Autowired
    private NoticeRows rows;

    private Notices notices;

    @BeforeEach
    void atNine() {
        notices = new Notices(rows, Clock.fixed(NINE, ZoneOffset.UTC));
    }

    @Test
    void whatIsToldOnceIsNotToldAgainToTheSameSide() {
        notices.tellOnce(person, caseId, "program-days", "90");
        notices.tellOnce(person, caseId, "program-days", "90");
        notices.tellHrOnce(organisation, caseId, "program-days", "90");
        notices.tellHrOnce(organisation, caseId, "program-days", "90");

        assertThat(notices.toKnow(theirs(), null, 10)).hasSize(1);
        assertThat(notices.toKnow(hr(), null, 10)).hasSize(1);
    }

    @Test
    void itIsToldInEachCase() {
        notices.tellOnce(person, caseId, "program-days", "90");
        notices.tellOnce(person, CaseId.next(), "program-days", "90");

        assertThat(notices.toKnow(theirs(), null, 10)).hasSize(2);
    }

    @Test
    void eachShiftIsListedOnceUntilItIsRead() {
        notices.lookToday(caseId, person, "log-morning", "2026-06-02");
        notices.lookToday(caseId, person, "log-morning", "2026-06-02");
        notices.lookToday(caseId, person, "log-morning", "2026-07-01");

        assertThat(notices.toLookAt(theirs(), null, 10))
                .extracting(Notice::args)
                .containsExactlyInAnyOrder(List.of("2026-06-02"), List.of("2026-07-01"));
    }

    @Test
    void whatIsSettledIsTakenBackUnlessItWasReadOrIsAboutSomethingElse() {
        CaseId other = CaseId.next();
        notices.lookToday(caseId, person, "paper-second");
        notices.lookToday(caseId, person, "problem");
        notices.lookToday(other, person, "paper-second");

        notices.takeBackAll(caseId, "paper-second", "paper-compare");

        assertThat(notices.toLookAt(theirs(), null, 10))
                .extracting(Notice::caseId, Notice::messageKey)
                .containsExactlyInAnyOrder(tuple(caseId, "problem"), tuple(other, "paper-second"));
    }

    @Test
    void onlyOnesOwnNewsIsReadTogether() {
        notices.tell(person, caseId, "modification-in-place", "1", "Lift");
        notices.tell(person, caseId, "modification-in-place", "2", "Lift");
        notices.lookToday(caseId, person, "problem");
        notices.tell(other, caseId, "modification-in-place", "3", "Lift");
        notices.tellHrOnce(organisation, caseId, "program-days", "90");
        Notice reminder = rows.save(new Notice(person, caseId, Notice.Kind.REMINDER, "reminder", List.of("x"), NINE));
        List<Notice> all = Stream.of(
                        notices.toKnow(theirs(), null, 10),
                        notices.toLookAt(theirs(), null, 10),
                        notices.toKnow(hr(), null, 10),
                        rows.unreadOf(other, Set.of(Notice.Kind.NEWS), NINE.plusSeconds(1), 0L, Limit.of(10)))
                .flatMap(List::stream)
                .toList();
        assertThat(all).hasSize(6);

        notices.readNews(all.stream().map(Notice::id).toList(), theirs());

        assertThat(notices.toKnow(theirs(), null, 10)).extracting(Notice::id).containsExactly(reminder.id());
        assertThat(notices.toLookAt(theirs(), null, 10)).hasSize(1);
        assertThat(notices.toKnow(hr(), null, 10)).hasSize(1);
        assertThat(rows.unreadOf(other, Set.of(Notice.Kind.NEWS), NINE.plusSeconds(1), 0L, Limit.of(10)))
                .hasSize(1);
    }

    @Test
    void whatWasNotShownStaysUnread() {
        notices.tell(person, caseId, "modification-in-place", "1", "Lift");
        List<Long> shown =
                notices.toKnow(theirs(), null, 10).stream().map(Notice::id).toList();
        notices.tell(person, caseId, "modification-in-place", "2", "Lift");

        notices.readNews(shown, theirs());
        notices.readNews(List.of(), theirs());

        assertThat(notices.toKnow(theirs(), null, 10))
                .hasSize(1)
                .allSatisfy(left -> assertThat(shown).doesNotContain(left.id()));
    }

    private SignedIn theirs() {
        return new SignedIn(person, "Tara Quinn", Set.of(Role.THERAPIST), null, UUID.randomUUID());
    }

    private SignedIn hr() {
        return new SignedIn(UUID.randomUUID(), "Henry Shaw", Set.of(Role.HR), organisation, null);
    }
}
