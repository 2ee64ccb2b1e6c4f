package org.returntowork.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.returntowork.access.SignedIn;
import org.returntowork.engine.SweepDue;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts notices into inboxes and takes them out when read. */
@Component
public class Notices {

    private static final Set<Notice.Kind> TO_LOOK_AT = Set.of(Notice.Kind.LOOK_TODAY);
    private static final Set<Notice.Kind> TO_KNOW =
            Set.of(Notice.Kind.NEWS, Notice.Kind.REMINDER, Notice.Kind.ESCALATION);
    private static final Instant NEWEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final Comparator<Notice> NEWEST_FIRST =
            Comparator.comparing(Notice::at).thenComparing(Notice::id).reversed();

    private final NoticeRows rows;
    private final Clock clock;

    Notices(NoticeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Tells a person something; the text is the message {@code notice.<key>}. */
    public void tell(UUID person, CaseId caseId, String key, String... args) {
        rows.save(new Notice(person, caseId, Notice.Kind.NEWS, key, List.of(args), clock.instant()));
    }

    /** Puts the case on the therapist's <em>look today</em> list for this cause, such as one shift, until read. */
    public void lookToday(CaseId caseId, UUID therapist, String key, String... args) {
        boolean listed = rows.unread(therapist, caseId, Notice.Kind.LOOK_TODAY, key).stream()
                .anyMatch(notice -> notice.args().equals(List.of(args)));
        if (!listed) {
            rows.save(new Notice(therapist, caseId, Notice.Kind.LOOK_TODAY, key, List.of(args), clock.instant()));
        }
    }

    /** Tells a person of this only once in the life of a case, whoever else runs this. */
    public void tellOnce(UUID person, CaseId caseId, String key, String... args) {
        once(key + ":" + caseId, new Notice(person, caseId, Notice.Kind.NEWS, key, List.of(args), clock.instant()));
    }

    /** Tells an organisation's HR of this only once in the life of a case, whoever else runs this. */
    public void tellHrOnce(UUID organisation, CaseId caseId, String key, String... args) {
        once(key + ":hr:" + caseId, Notice.ofHr(organisation, caseId, key, List.of(args), clock.instant()));
    }

    private void once(String onceKey, Notice notice) {
        if (!rows.existsByOnceKey(onceKey)) {
            rows.save(notice.once(onceKey));
        }
    }

    /** Takes back all that a person has not read yet about a case, because they may no longer know it. */
    public void takeBack(UUID person, CaseId caseId) {
        rows.takeBack(person, caseId);
    }

    /** Takes back what nobody has read yet about one matter of a case, because it is settled. */
    public void takeBackAll(CaseId caseId, String... keys) {
        rows.takeBackAll(caseId, List.of(keys));
    }

    /** Takes back all that an organisation's HR has not read yet about a case. */
    public void takeBackFromHr(UUID organisation, CaseId caseId) {
        rows.takeBackFromHr(organisation, caseId);
    }

    /**
     * The therapist's list for today, newest first, a page at a time.
     *
     * @param after the last notice of the page before; null for the first page
     */
    public List<Notice> toLookAt(SignedIn user, Long after, int size) {
        return unread(user, TO_LOOK_AT, after, size);
    }

    /**
     * What a person or their HR is told without being asked, newest first, a page at a time.
     *
     * @param after the last notice of the page before; null for the first page
     */
    public List<Notice> toKnow(SignedIn user, Long after, int size) {
        return unread(user, TO_KNOW, after, size);
    }

    private List<Notice> unread(SignedIn user, Set<Notice.Kind> kinds, Long after, int size) {
        Notice last = after == null
                ? null
                : rows.findById(after).filter(notice -> isOf(notice, user)).orElseThrow(NotThere::new);
        Instant at = last == null ? NEWEST : last.at();
        Long id = last == null ? Long.valueOf(0) : last.id();
        List<Notice> unread = new ArrayList<>(rows.unreadOf(user.person(), kinds, at, id, Limit.of(size)));
        if (user.is(Role.HR) && user.organisation() != null) {
            unread.addAll(rows.unreadOfHr(user.organisation(), kinds, at, id, Limit.of(size)));
        }
        return unread.stream().sorted(NEWEST_FIRST).limit(size).toList();
    }

    /** Marks one of the user's own notices as read; another's is left alone. */
    @Transactional
    public void read(Long id, SignedIn user) {
        rows.findById(id).filter(notice -> isOf(notice, user)).ifPresent(notice -> notice.read(clock.instant()));
    }

    /** Whether it can be read together with others: the user's own news, no reminder of what is still to be done. */
    static boolean isOwnNews(Notice notice, SignedIn user) {
        return notice.kind() == Notice.Kind.NEWS && user.person().equals(notice.person());
    }

    /** Marks those of these notices as read that are the user's own news. */
    @Transactional
    public void readNews(Collection<Long> ids, SignedIn user) {
        if (!ids.isEmpty()) {
            rows.read(ids, user.person(), Notice.Kind.NEWS, clock.instant());
        }
    }

    private static boolean isOf(Notice notice, SignedIn user) {
        return user.person().equals(notice.person())
                || (user.is(Role.HR) && notice.hrOf() != null && notice.hrOf().equals(user.organisation()));
    }

    @EventListener
    void on(SweepDue sweep) {
        rows.remind(clock.instant());
        rows.escalate(clock.instant());
    }
}
