package org.returntowork.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.modification.Modification;
import org.returntowork.modification.Modifications;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Program;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Site;
import org.returntowork.plan.Shifts;
import org.returntowork.plan.StageProgress;
import org.returntowork.progress.HoursWorked;
import org.returntowork.progress.ReviewDays;
import org.returntowork.progress.WorkLogEntries;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;
import org.springframework.stereotype.Component;

/** Reads the facts of an organisation's cases, in as many statements however many cases there are. */
@Component
class ProgressReader {

    /** Open all the time, or a sign that entries are missing, which is nobody's at work to know. */
    private static final Set<String> NOT_WAITED_FOR = Set.of("keep-work-log", "contact-patient");

    private final Directory directory;
    private final CaseCalendar calendar;
    private final Shifts shifts;
    private final ReviewDays reviews;
    private final WorkLogEntries entries;
    private final OpenTasks tasks;
    private final Modifications modifications;
    private final WorkTold told;

    ProgressReader(
            Directory directory,
            CaseCalendar calendar,
            Shifts shifts,
            ReviewDays reviews,
            WorkLogEntries entries,
            OpenTasks tasks,
            Modifications modifications,
            WorkTold told) {
        this.directory = directory;
        this.calendar = calendar;
        this.shifts = shifts;
        this.reviews = reviews;
        this.entries = entries;
        this.tasks = tasks;
        this.modifications = modifications;
        this.told = told;
    }

    /** In the order of the cases, which are of one organisation and loaded in the present transaction. */
    List<CaseFacts> read(UUID organisation, Collection<ReturnToWorkCase> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        List<CaseId> ids = cases.stream().map(ReturnToWorkCase::id).toList();
        Known known = new Known(
                directory.names(cases.stream().map(ReturnToWorkCase::patient).collect(Collectors.toSet())),
                directory.sitesOf(organisation).stream().collect(Collectors.toMap(Site::id, Site::name)),
                shifts.progress(ids),
                new HashMap<>(),
                tasks.openIn(ids).stream()
                        .filter(task -> !NOT_WAITED_FOR.contains(task.formKey()))
                        .collect(Collectors.groupingBy(OpenTask::caseId)),
                late(ids),
                told.lastCheckIns(ids),
                told.deviations(ids));
        known.worked().putAll(worked(known.courses().values()));
        Map<CaseId, LocalDate> nextReviews = reviews.of(known.courses().values());
        return cases.stream().map(one -> facts(one, known, nextReviews)).toList();
    }

    private record Known(
            Map<UUID, String> names,
            Map<UUID, String> sites,
            Map<CaseId, StageProgress> courses,
            Map<CaseId, Map<LocalDate, Integer>> worked,
            Map<CaseId, List<OpenTask>> tasks,
            Map<CaseId, List<String>> late,
            Map<CaseId, ProgressRow.LastCheckIn> checkIns,
            Map<CaseId, List<ProgressRow.Beyond>> deviations) {}

    private CaseFacts facts(ReturnToWorkCase one, Known known, Map<CaseId, LocalDate> nextReviews) {
        CaseId id = one.id();
        Program program = calendar.program(id);
        return new CaseFacts(
                id,
                known.names().get(one.patient()),
                one.jobTitle(),
                known.sites().get(one.site()),
                one.phase(),
                one.standing(),
                one.shiftMinutes() * one.daysPerWeek(),
                one.injuryDate(),
                one.workRelated(),
                program.maxModifiedDutyDays(),
                calendar.today(id),
                known.courses().get(id),
                nextReviews.get(id),
                known.worked().getOrDefault(id, Map.of()),
                known.tasks().getOrDefault(id, List.of()).stream()
                        .map(task -> turn(one, task))
                        .toList(),
                known.late().getOrDefault(id, List.of()),
                known.checkIns().get(id),
                known.deviations().getOrDefault(id, List.of()));
    }

    private CaseFacts.Turn turn(ReturnToWorkCase one, OpenTask task) {
        return new CaseFacts.Turn(
                whose(one, task),
                calendar.dateOf(one.id(), task.openedAt()),
                task.dueAt() == null ? null : calendar.dateOf(one.id(), task.dueAt()));
    }

    private static Role whose(ReturnToWorkCase one, OpenTask task) {
        if (task.ownerPerson() == null) {
            return Role.HR;
        }
        if (task.ownerPerson().equals(one.employer())) {
            return Role.EMPLOYER;
        }
        return task.ownerPerson().equals(one.patient()) ? Role.PATIENT : Role.THERAPIST;
    }

    private Map<CaseId, Map<LocalDate, Integer>> worked(Collection<StageProgress> courses) {
        Map<CaseId, LocalDate> from = courses.stream()
                .filter(course -> !course.shifts().isEmpty())
                .collect(Collectors.toMap(
                        StageProgress::caseId, course -> course.shifts().get(0).date()));
        return from.values().stream()
                .min(LocalDate::compareTo)
                .map(earliest -> entries.hoursOf(from.keySet(), earliest).stream()
                        .collect(Collectors.groupingBy(
                                HoursWorked::caseId, Collectors.toMap(HoursWorked::date, HoursWorked::minutes))))
                .orElse(Map.of());
    }

    private Map<CaseId, List<String>> late(Collection<CaseId> ids) {
        return modifications.findByCaseIdInOrderByNumber(ids).stream()
                .filter(one -> one.awaitsPlace() && one.daysLate(calendar.today(one.caseId())) > 0)
                .collect(Collectors.groupingBy(
                        Modification::caseId,
                        Collectors.mapping(one -> one.terms().description(), Collectors.toList())));
    }
}
