package org.returntowork.observation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Option;
import org.springframework.stereotype.Component;

/** Puts a planned observation into the words and the time zone of the people who read about it. */
@Component
class Appointments {

    private final Observations observations;
    private final DutyLists lists;
    private final CaseCalendar calendar;

    Appointments(Observations observations, DutyLists lists, CaseCalendar calendar) {
        this.observations = observations;
        this.lists = lists;
        this.calendar = calendar;
    }

    Optional<Observation> latest(CaseId caseId) {
        return observations.findFirstByCaseIdOrderByAttemptDesc(caseId);
    }

    /** Who asked for another time than the one last planned. */
    List<OtherTime> otherTimes(CaseId caseId) {
        return latest(caseId).map(last -> otherTimes(caseId, last)).orElseGet(List::of);
    }

    /** Who had asked for another time before the one now planned. */
    List<OtherTime> otherTimesBefore(CaseId caseId) {
        List<Observation> all = observations.findByCaseIdOrderByAttemptDesc(caseId);
        return all.size() < 2 ? List.of() : otherTimes(caseId, all.get(1));
    }

    private List<OtherTime> otherTimes(CaseId caseId, Observation observation) {
        return observation.answers().stream()
                .filter(answer -> answer.answer() == ObservationAnswer.PROPOSE)
                .map(answer -> new OtherTime(answer.role(), local(caseId, answer.proposedAt())))
                .toList();
    }

    List<Option> dutyOptions(CaseId caseId) {
        return lists.of(caseId).stream()
                .map(duty -> new Option(duty.id().toString(), duty.name()))
                .toList();
    }

    /** The names of the duties it is about; all where none was picked. */
    List<String> dutyNames(CaseId caseId, List<UUID> picked) {
        return duties(caseId, picked).stream().map(Duty::name).toList();
    }

    /** The duties it is about; all where none was picked. */
    List<Duty> duties(CaseId caseId, List<UUID> picked) {
        return lists.of(caseId).stream()
                .filter(duty -> picked.isEmpty() || picked.contains(duty.id()))
                .toList();
    }

    LocalDateTime local(CaseId caseId, Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, calendar.zone(caseId));
    }

    Instant moment(CaseId caseId, LocalDateTime local) {
        return local == null ? null : calendar.at(caseId, local.toLocalDate(), local.toLocalTime());
    }
}
