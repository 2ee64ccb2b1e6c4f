package org.returntowork.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.ClinicalRecords;
import org.returntowork.cases.Goals;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.observation.Capacities;
import org.returntowork.observation.CapacityHistory;
import org.returntowork.observation.CapacityLine;
import org.returntowork.progress.BeyondPlan;
import org.returntowork.progress.FiredRule;
import org.returntowork.progress.HelpNumbers;
import org.returntowork.progress.HoldEnded;
import org.returntowork.progress.HoldsEnded;
import org.returntowork.progress.KeptRecommendations;
import org.returntowork.progress.LogAnswers;
import org.returntowork.progress.Recommendation;
import org.returntowork.progress.Review;
import org.returntowork.progress.Reviews;
import org.returntowork.progress.WorkLogEntries;
import org.returntowork.progress.WorkLogEntry;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Call;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The parts of a case's page that only therapist and patient may read. */
@Component
class ClinicalParts {

    private final ClinicalRecords records;
    private final Goals goals;
    private final DutyLists duties;
    private final Capacities capacities;
    private final WorkLogEntries entries;
    private final Reviews reviews;
    private final HoldsEnded holds;
    private final KeptRecommendations recommendations;
    private final HelpNumbers numbers;
    private final CaseCalendar calendar;
    private final MessageSource messages;

    ClinicalParts(
            ClinicalRecords records,
            Goals goals,
            DutyLists duties,
            Capacities capacities,
            WorkLogEntries entries,
            Reviews reviews,
            HoldsEnded holds,
            KeptRecommendations recommendations,
            HelpNumbers numbers,
            CaseCalendar calendar,
            MessageSource messages) {
        this.records = records;
        this.goals = goals;
        this.duties = duties;
        this.capacities = capacities;
        this.entries = entries;
        this.reviews = reviews;
        this.holds = holds;
        this.recommendations = recommendations;
        this.numbers = numbers;
        this.calendar = calendar;
        this.messages = messages;
    }

    CaseView.ClinicalPart record(CaseId caseId) {
        return records.findById(caseId)
                .map(record -> new CaseView.ClinicalPart(
                        record.condition(), record.bodyRegions(), record.side(), record.surgeryDate(), record.notes()))
                .orElse(null);
    }

    CaseView.StartPart start(CaseId caseId) {
        return goals.findById(caseId)
                .map(start ->
                        new CaseView.StartPart(start.goals(), start.workAbility(), start.painNow(), start.concerns()))
                .orElse(null);
    }

    /** Whom the patient calls, the emergency number first. */
    List<Call> calls(CaseId caseId) {
        return numbers.of(caseId).calls();
    }

    private String text(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, null, key, locale);
    }

    List<CapacityLine> capacities(CaseId caseId) {
        return capacities.lines(caseId, calendar.today(caseId));
    }

    List<CapacityHistory> tests(CaseId caseId) {
        return capacities.history(caseId, calendar.today(caseId));
    }

    /** Newest first. */
    List<CaseView.LogLine> log(CaseId caseId) {
        Map<UUID, String> names = duties.of(caseId).stream().collect(Collectors.toMap(Duty::id, Duty::name));
        return entries.of(caseId).stream()
                .sorted(Comparator.comparing(WorkLogEntry::shiftDate).reversed())
                .map(entry -> line(entry, names))
                .toList();
    }

    private CaseView.LogLine line(WorkLogEntry entry, Map<UUID, String> names) {
        LogAnswers answers = entry.answers();
        BeyondPlan beyond = answers.beyondPlan();
        return new CaseView.LogLine(
                entry.shiftDate(),
                entry.plannedMinutes(),
                entry.workedMinutes(),
                answers.lessBecause(),
                answers.duties().stream()
                        .filter(done -> names.containsKey(done.duty()))
                        .map(done -> new CaseView.DutyDoneLine(names.get(done.duty()), done.done(), done.difficulty()))
                        .toList(),
                answers.painBefore(),
                answers.painPeak(),
                answers.painNextMorning(),
                answers.effort(),
                answers.challenges(),
                beyond == null
                        ? null
                        : new CaseView.BeyondLine(
                                beyond.kind(),
                                beyond.duty() == null ? null : names.get(beyond.duty()),
                                beyond.text(),
                                Boolean.TRUE.equals(beyond.tellHr())),
                answers.newNumbnessOrWeakness(),
                answers.redFlags().stream().map(flag -> text("RedFlag." + flag)).toList(),
                entry.extraWork(),
                entry.corrections().size(),
                entry.enteredBy() == null
                        ? null
                        : new CaseView.EnteredLine(entry.enteredBy(), entry.enteredHow(), entry.enteredOn()));
    }

    /** Reviews and ends of holds, newest first, each with the rules that had fired when it was made. */
    List<CaseView.ReasonedDecision> decisions(CaseId caseId) {
        Map<UUID, Recommendation> kept = recommendations.findByCaseIdOrderByComputedAtDesc(caseId).stream()
                .collect(Collectors.toMap(Recommendation::id, Function.identity()));
        SortedMap<Instant, CaseView.ReasonedDecision> decisions = new TreeMap<>(Comparator.reverseOrder());
        reviews.of(caseId)
                .forEach(review ->
                        decisions.put(review.decidedAt(), decision(review, kept.get(review.recommendation()))));
        holds.of(caseId).forEach(hold -> decisions.put(hold.decidedAt(), decision(hold)));
        return List.copyOf(decisions.values());
    }

    private static CaseView.ReasonedDecision decision(HoldEnded hold) {
        return new CaseView.ReasonedDecision(
                hold.decidedOn(), hold.decision().name(), false, null, null, hold.clinicalNote(), null, List.of());
    }

    private static CaseView.ReasonedDecision decision(Review review, Recommendation recommended) {
        LocalDate on = review.decidedOn();
        return new CaseView.ReasonedDecision(
                on,
                review.decision().name(),
                review.urgent(),
                review.nextReviewOn(),
                review.reason(),
                review.clinicalNote(),
                review.noteToEmployer(),
                recommended == null
                        ? List.of()
                        : recommended.fired().stream().map(FiredRule::rule).toList());
    }
}
