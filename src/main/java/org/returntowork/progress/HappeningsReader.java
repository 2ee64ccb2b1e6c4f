package org.returntowork.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.modification.Absence;
import org.returntowork.modification.Modification;
import org.returntowork.modification.Modifications;
import org.returntowork.progress.CourseOfReturn.Beside;
import org.returntowork.progress.CourseOfReturn.Happening;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Finds what happened beside the shifts: decisions, work beyond the plan, modifications that were late or out of use. */
@Component
class HappeningsReader {

    private final Reviews reviews;
    private final HoldsEnded holds;
    private final WorkLogEntries entries;
    private final CheckIns checkIns;
    private final Modifications modifications;
    private final DutyLists duties;

    HappeningsReader(
            Reviews reviews,
            HoldsEnded holds,
            WorkLogEntries entries,
            CheckIns checkIns,
            Modifications modifications,
            DutyLists duties) {
        this.reviews = reviews;
        this.holds = holds;
        this.entries = entries;
        this.checkIns = checkIns;
        this.modifications = modifications;
        this.duties = duties;
    }

    /** Those not over before the first day, oldest first. */
    List<Happening> since(CaseId caseId, LocalDate first, LocalDate today) {
        return Stream.of(decisions(caseId), beyondPlan(caseId), absences(caseId, today))
                .flatMap(each -> each)
                .filter(each -> !over(each, today).isBefore(first))
                .sorted(Comparator.comparing(Happening::on))
                .toList();
    }

    private static LocalDate over(Happening each, LocalDate today) {
        return !each.lasting() ? each.on() : each.until() == null ? today : each.until();
    }

    private Stream<Happening> decisions(CaseId caseId) {
        Stream<Happening> reviewed = reviews.of(caseId).stream()
                .map(review -> new Happening(
                        review.decidedOn(),
                        null,
                        Beside.DECISION,
                        review.decision().name(),
                        null));
        Stream<Happening> ended = holds.of(caseId).stream()
                .map(hold -> new Happening(
                        hold.decidedOn(), null, Beside.DECISION, hold.decision().name(), null));
        return Stream.concat(reviewed, ended);
    }

    private Stream<Happening> beyondPlan(CaseId caseId) {
        Map<UUID, String> names = duties.of(caseId).stream().collect(Collectors.toMap(Duty::id, Duty::name));
        Stream<Happening> logged = entries.of(caseId).stream()
                .filter(entry -> entry.beyondKind() != null)
                .map(entry -> beyond(entry.shiftDate(), entry.beyondKind(), entry.beyondDuty(), names));
        Stream<Happening> checked = checkIns.of(caseId).stream()
                .flatMap(checkIn -> checkIn.deviation().stream()
                        .map(deviation -> beyond(checkIn.on(), deviation.kind(), deviation.duty(), names)));
        return Stream.concat(logged, checked);
    }

    private static Happening beyond(LocalDate on, DeviationKind kind, UUID duty, Map<UUID, String> names) {
        return new Happening(on, null, Beside.BEYOND_PLAN, kind.name(), duty == null ? null : names.get(duty));
    }

    private Stream<Happening> absences(CaseId caseId, LocalDate today) {
        return modifications.of(caseId).stream().flatMap(each -> absences(each, today));
    }

    private static Stream<Happening> absences(Modification modification, LocalDate today) {
        return Absence.of(modification, today).stream()
                .map(absence -> new Happening(
                        absence.from(),
                        absence.until(),
                        absence.late() ? Beside.LATE : Beside.OUT_OF_USE,
                        null,
                        modification.terms().description()));
    }
}
