package org.returntowork.modification;

import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Timeline;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.springframework.stereotype.Component;

/** Writes what happened to a modification into the timeline and tells the therapist what others did. */
@Component
class TalksTold {

    private final Timeline timeline;
    private final Notices notices;
    private final Cases cases;
    private final DutyLists duties;

    TalksTold(Timeline timeline, Notices notices, Cases cases, DutyLists duties) {
        this.timeline = timeline;
        this.notices = notices;
        this.cases = cases;
        this.duties = duties;
    }

    void recommended(Modification modification, String kind, Actor by) {
        add(modification, kind, by);
    }

    void answered(Modification modification, Actor by) {
        String kind = switch (modification.status()) {
            case ACCEPTED -> "modification-accepted";
            case COUNTERED -> "modification-countered";
            case REFUSED -> "modification-refused";
            case GIVEN_UP -> "modification-given-up";
            default -> throw new IllegalStateException("nothing was answered");
        };
        add(modification, kind, by);
        tellTherapist(modification, kind, by);
    }

    void inPlace(Modification modification, Actor by) {
        add(modification, "modification-in-place", by);
        tellTherapist(modification, "modification-in-place", by);
    }

    void outOfUse(Modification modification, Actor by) {
        add(modification, "modification-out-of-use", by);
        if (by.role() != Role.THERAPIST) {
            notices.lookToday(
                    modification.caseId(),
                    cases.get(modification.caseId()).therapist(),
                    "modification-out-of-use",
                    words(modification));
        }
    }

    private void add(Modification modification, String kind, Actor by) {
        timeline.add(modification.caseId(), kind, by, Audience.HR_ALL, words(modification));
    }

    private void tellTherapist(Modification modification, String kind, Actor by) {
        if (by.role() != Role.THERAPIST) {
            notices.tell(
                    cases.get(modification.caseId()).therapist(), modification.caseId(), kind, words(modification));
        }
    }

    private String[] words(Modification modification) {
        return new String[] {String.valueOf(modification.number()), dutyName(modification.caseId(), modification.duty())
        };
    }

    private String dutyName(CaseId caseId, UUID duty) {
        return duties.of(caseId).stream()
                .filter(each -> each.id().equals(duty))
                .map(Duty::name)
                .findFirst()
                .orElse("");
    }
}
