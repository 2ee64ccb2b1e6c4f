package org.returntowork.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.access.SignedIn;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases a person may reach, open ones first. */
@Component
class CaseList {

    private final Cases cases;
    private final CaseAccess access;
    private final Directory directory;

    CaseList(Cases cases, CaseAccess access, Directory directory) {
        this.cases = cases;
        this.access = access;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    public List<CaseRow> of(SignedIn user) {
        Map<CaseId, ReturnToWorkCase> found = new LinkedHashMap<>();
        cases.withMember(user.person()).forEach(one -> found.put(one.id(), one));
        List<CaseId> standIns = access.standsInFor(user.person()).stream()
                .map(CaseAccess.StandIn::caseId)
                .toList();
        cases.findByIdIn(standIns).forEach(one -> found.putIfAbsent(one.id(), one));
        if (user.is(Role.HR) && user.organisation() != null) {
            cases.findByOrganisation(user.organisation()).forEach(one -> found.putIfAbsent(one.id(), one));
        }
        List<ReturnToWorkCase> reached =
                access
                        .reachable(
                                found.values().stream()
                                        .map(ReturnToWorkCase::id)
                                        .toList(),
                                user)
                        .stream()
                        .map(found::get)
                        .toList();
        Map<UUID, String> names =
                directory.names(reached.stream().map(ReturnToWorkCase::patient).collect(Collectors.toSet()));
        return reached.stream()
                .sorted(java.util.Comparator.comparing((ReturnToWorkCase one) -> one.standing() == Standing.CLOSED)
                        .thenComparing(ReturnToWorkCase::referredAt, java.util.Comparator.reverseOrder()))
                .map(one -> new CaseRow(
                        one.id(),
                        names.get(one.patient()),
                        one.jobTitle(),
                        one.phase(),
                        one.standing() == Standing.CLOSED,
                        one.referredAt()))
                .toList();
    }
}
