package org.returntowork.plan;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Consents;
import org.returntowork.cases.HrScope;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.engine.SweepDue;
import org.returntowork.organisation.Directory;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warns therapist and HR, once a case, when most of the program's days for modified duty are used. */
@Component
class ProgramDays {

    private static final String WARNING = "program-days";

    private final StagedReturns stagedReturns;
    private final Cases cases;
    private final Consents consents;
    private final Directory directory;
    private final Notices notices;
    private final CaseCalendar calendar;

    ProgramDays(
            StagedReturns stagedReturns,
            Cases cases,
            Consents consents,
            Directory directory,
            Notices notices,
            CaseCalendar calendar) {
        this.stagedReturns = stagedReturns;
        this.cases = cases;
        this.consents = consents;
        this.directory = directory;
        this.notices = notices;
        this.calendar = calendar;
    }

    @EventListener
    @Transactional
    void on(SweepDue sweep) {
        List<CaseId> onModifiedDuty = stagedReturns.onModifiedDuty();
        if (!onModifiedDuty.isEmpty()) {
            stagedReturns.findAllOf(onModifiedDuty).forEach(this::look);
        }
    }

    private void look(StagedReturn course) {
        CaseId caseId = course.caseId();
        int programDays = calendar.program(caseId).maxModifiedDutyDays();
        LocalDate today = calendar.today(caseId);
        DaysLeft.of(course, programDays, today)
                .filter(DaysLeft::soon)
                .ifPresent(left -> warn(cases.get(caseId), programDays, left.endsOn()));
    }

    /** HR reads of the days left from {@link HrScope#STAGE_AND_HOURS} on. */
    private void warn(ReturnToWorkCase theCase, int programDays, LocalDate endsOn) {
        String days = String.valueOf(programDays);
        notices.tellOnce(theCase.therapist(), theCase.id(), WARNING, days, endsOn.toString());
        if (consents.hr(theCase.id()) != HrScope.NONE && directory.hasHr(theCase.organisation())) {
            notices.tellHrOnce(theCase.organisation(), theCase.id(), WARNING, days, endsOn.toString());
        }
    }
}
