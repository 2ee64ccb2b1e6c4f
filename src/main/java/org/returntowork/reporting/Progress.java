package org.returntowork.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Consent;
import org.returntowork.cases.Consents;
import org.returntowork.cases.HrScope;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.organisation.Role;
import org.returntowork.progress.WhyNotYet;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows how far returns have come: an organisation's to its HR, one case's to each who may reach it. */
@Component
class Progress {

    private final Cases cases;
    private final CaseAccess access;
    private final Consents consents;
    private final ProgressReader reader;
    private final WhyNotYet why;

    Progress(Cases cases, CaseAccess access, Consents consents, ProgressReader reader, WhyNotYet why) {
        this.cases = cases;
        this.access = access;
        this.consents = consents;
        this.reader = reader;
        this.why = why;
    }

    /**
     * The organisation's cases that are not closed, as consented.
     *
     * @throws NotThere for everybody but its HR
     */
    @Transactional(readOnly = true)
    public List<ProgressRow> of(UUID organisation, SignedIn user) {
        if (organisation == null || !user.is(Role.HR) || !organisation.equals(user.organisation())) {
            throw new NotThere();
        }
        Map<CaseId, ReturnToWorkCase> open =
                cases.findByOrganisationAndStandingNot(organisation, Standing.CLOSED).stream()
                        .collect(Collectors.toMap(ReturnToWorkCase::id, Function.identity()));
        List<ReturnToWorkCase> reached = access.reachable(open.keySet(), user).stream()
                .map(open::get)
                .sorted(Comparator.comparing(ReturnToWorkCase::referredAt))
                .toList();
        Map<CaseId, Consent> given =
                consents.current(reached.stream().map(ReturnToWorkCase::id).toList());
        return reader.read(organisation, reached).stream()
                .map(facts -> new RowBuilder(facts, Sight.ofHr(scope(given.get(facts.id())))).row())
                .toList();
    }

    /** @throws NotThere if the case is not there for this person */
    @Transactional(readOnly = true)
    public CaseProgress of(CaseId caseId, SignedIn user) {
        Actor actor = access.reach(caseId, user).orElseThrow(NotThere::new);
        ReturnToWorkCase found = cases.get(caseId);
        CaseFacts facts = reader.read(found.organisation(), List.of(found)).get(0);
        ProgressRow row = new RowBuilder(facts, sight(caseId, actor.role())).row();
        return switch (actor.role()) {
            case THERAPIST ->
                new CaseProgress.InCare(row, why.inCare(caseId, false).orElse(null));
            case PATIENT ->
                new CaseProgress.InCare(row, why.inCare(caseId, true).orElse(null));
            case EMPLOYER -> new CaseProgress.AtWork(row, why.toEmployer(caseId).orElse(null));
            case HR -> new CaseProgress.AtWork(row, why.toHr(caseId).orElse(null));
            case ADMINISTRATOR -> throw new NotThere();
        };
    }

    private Sight sight(CaseId caseId, Role role) {
        return switch (role) {
            case THERAPIST -> Sight.THERAPIST;
            case PATIENT -> Sight.PATIENT;
            case EMPLOYER -> consents.employerLimits(caseId) ? Sight.EMPLOYER : Sight.JOB;
            case HR -> Sight.ofHr(consents.hr(caseId));
            case ADMINISTRATOR -> throw new NotThere();
        };
    }

    private static HrScope scope(Consent consent) {
        return consent == null ? HrScope.NONE : consent.hr();
    }
}
