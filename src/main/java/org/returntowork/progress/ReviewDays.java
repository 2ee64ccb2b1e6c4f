package org.returntowork.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.returntowork.plan.StageProgress;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** When the next reviews of many cases are due; why one is on that day is not told. */
@Component
public class ReviewDays {

    private final ReviewAgendas agendas;

    ReviewDays(ReviewAgendas agendas) {
        this.agendas = agendas;
    }

    /** The day last decided or brought forward, else the one that follows from the run's shifts; none without a run. */
    public Map<CaseId, LocalDate> of(Collection<StageProgress> courses) {
        List<StageProgress> running =
                courses.stream().filter(course -> course.run() != null).toList();
        if (running.isEmpty()) {
            return Map.of();
        }
        Map<CaseId, ReviewAgenda> known = new HashMap<>();
        agendas.findByCaseIdIn(running.stream().map(StageProgress::caseId).toList())
                .forEach(agenda -> known.put(agenda.caseId(), agenda));
        Map<CaseId, LocalDate> days = new HashMap<>();
        running.forEach(course -> days.put(
                course.caseId(),
                Optional.ofNullable(known.get(course.caseId()))
                        .map(agenda -> agenda.reviewOn(course.run()))
                        .orElse(course.reviewOn())));
        return days;
    }
}
