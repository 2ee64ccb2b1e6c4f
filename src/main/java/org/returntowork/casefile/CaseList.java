package org.returntowork.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.returntowork.access.SignedIn;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases a person may reach, open ones first, page by page. */
@Component
class CaseList {

    static final int PAGE = 50;

    /** Nobody and nothing has it. */
    private static final UUID NONE = new UUID(0, 0);

    private final Cases cases;
    private final CaseAccess access;
    private final Directory directory;

    CaseList(Cases cases, CaseAccess access, Directory directory) {
        this.cases = cases;
        this.access = access;
        this.directory = directory;
    }

    /**
     * One page.
     *
     * @param next the case after which the next page begins; null on the last
     */
    record Page(List<CaseRow> rows, CaseId next) {}

    /** @param after a case of the page before; null for the first page, and one that is not there begins anew */
    @Transactional(readOnly = true)
    public Page of(SignedIn user, CaseId after) {
        ReturnToWorkCase before = after == null || access.reach(after, user).isEmpty() ? null : cases.get(after);
        List<ReturnToWorkCase> reached = new ArrayList<>();
        boolean more = true;
        while (more && reached.size() < PAGE) {
            List<ReturnToWorkCase> found = after(before, user);
            more = found.size() > PAGE;
            before = found.isEmpty() ? null : found.get(Math.min(PAGE, found.size()) - 1);
            reached.addAll(reached(found.subList(0, Math.min(PAGE, found.size())), user));
        }
        List<ReturnToWorkCase> page = reached.subList(0, Math.min(PAGE, reached.size()));
        boolean next = more || reached.size() > PAGE;
        return new Page(rows(page), next ? page.get(page.size() - 1).id() : null);
    }

    /** One more than a page, so that one knows whether it is the last; what may not be reached yet is among them. */
    private List<ReturnToWorkCase> after(ReturnToWorkCase before, SignedIn user) {
        return cases.pageOf(
                user.person(),
                user.is(Role.HR) && user.organisation() != null ? user.organisation() : NONE,
                standIns(user),
                before == null ? -1 : closed(before) ? 1 : 0,
                before == null ? Instant.EPOCH : before.referredAt(),
                before == null ? NONE : before.id().value(),
                Limit.of(PAGE + 1));
    }

    private List<CaseId> standIns(SignedIn user) {
        return Stream.concat(
                        Stream.of(new CaseId(NONE)),
                        access.standsInFor(user.person()).stream().map(CaseAccess.StandIn::caseId))
                .toList();
    }

    private List<ReturnToWorkCase> reached(List<ReturnToWorkCase> page, SignedIn user) {
        Set<CaseId> ids = Set.copyOf(
                access.reachable(page.stream().map(ReturnToWorkCase::id).toList(), user));
        return page.stream().filter(one -> ids.contains(one.id())).toList();
    }

    private List<CaseRow> rows(Collection<ReturnToWorkCase> reached) {
        Map<UUID, String> names =
                directory.names(reached.stream().map(ReturnToWorkCase::patient).collect(Collectors.toSet()));
        return reached.stream()
                .map(one -> new CaseRow(
                        one.id(), names.get(one.patient()), one.jobTitle(), one.phase(), closed(one), one.referredAt()))
                .toList();
    }

    private static boolean closed(ReturnToWorkCase one) {
        return one.standing() == Standing.CLOSED;
    }
}
