package org.returntowork.duties;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Timeline;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Keeps the worksheets that settle, or leave disputed, whether a duty is core, and reads them back. */
@Component
public class CoreWorksheets {

    private final WorksheetVersions versions;
    private final DutyLists lists;
    private final CaseCalendar calendar;
    private final Timeline timeline;
    private final Clock clock;

    CoreWorksheets(WorksheetVersions versions, DutyLists lists, CaseCalendar calendar, Timeline timeline, Clock clock) {
        this.versions = versions;
        this.lists = lists;
        this.calendar = calendar;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** By duty, the newest first; a duty without one is not there. */
    public Map<UUID, List<Worksheet>> of(CaseId caseId) {
        return versions.of(caseId).stream()
                .collect(Collectors.groupingBy(
                        WorksheetVersion::duty,
                        Collectors.mapping(version -> read(caseId, version), Collectors.toList())));
    }

    private Worksheet read(CaseId caseId, WorksheetVersion version) {
        return new Worksheet(
                version.number(),
                version.result(),
                version.evidence(),
                version.objection(),
                calendar.dateOf(caseId, version.writtenAt()),
                version.writtenByName(),
                version.writtenByRole());
    }

    /** What the newest worksheet of the duty holds, nothing where there is none. */
    CoreEvidence evidence(CaseId caseId, UUID duty) {
        return versions.of(caseId).stream()
                .filter(version -> version.duty().equals(duty))
                .findFirst()
                .map(WorksheetVersion::evidence)
                .orElse(CoreEvidence.NONE);
    }

    /** How much was written in this case so far, so that nobody answers to an older page. */
    int written(CaseId caseId) {
        return versions.of(caseId).size();
    }

    /**
     * The next version, which counts from now on.
     *
     * @param objection the patient's words; null from anybody else
     * @throws java.util.NoSuchElementException if the duty is not one of this case
     */
    Duty write(CaseId caseId, UUID dutyId, CoreResult result, CoreEvidence evidence, String objection, Actor by) {
        Duty duty = lists.duty(caseId, dutyId);
        int number = versions.of(caseId).stream()
                        .filter(version -> version.duty().equals(dutyId))
                        .mapToInt(WorksheetVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        versions.save(new WorksheetVersion(duty, number, result, evidence, objection, by, clock.instant()));
        duty.settle(result);
        timeline.add(caseId, "core-worksheet", by, Audience.HR, duty.name(), result.name());
        return duty;
    }
}
