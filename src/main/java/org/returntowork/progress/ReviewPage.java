package org.returntowork.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.returntowork.duties.DutyLists;
import org.returntowork.plan.Plan;
import org.returntowork.plan.Run;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Option;
import org.springframework.stereotype.Component;

/** Gathers what a review page shows. */
@Component
class ReviewPage {

    private final StagedReturns stagedReturns;
    private final Recommendations recommendations;
    private final WorkLogEntries entries;
    private final ProblemReports reports;
    private final Reviews reviews;
    private final ReviewCheck check;
    private final DutyLists duties;
    private final CourseReader courses;
    private final CourseCharts charts;
    private final ReviewScores scored;
    private final Words words;

    ReviewPage(
            StagedReturns stagedReturns,
            Recommendations recommendations,
            WorkLogEntries entries,
            ProblemReports reports,
            Reviews reviews,
            ReviewCheck check,
            DutyLists duties,
            CourseReader courses,
            CourseCharts charts,
            ReviewScores scored,
            Words words) {
        this.stagedReturns = stagedReturns;
        this.recommendations = recommendations;
        this.entries = entries;
        this.reports = reports;
        this.reviews = reviews;
        this.check = check;
        this.duties = duties;
        this.courses = courses;
        this.charts = charts;
        this.scored = scored;
        this.words = words;
    }

    ReviewAnswer prefill(CaseId caseId) {
        Recommendation now = now(caseId);
        return new ReviewAnswer(null, null, null, null, null, null, null, now.signature());
    }

    ReviewFacts facts(CaseId caseId, boolean urgent) {
        StagedReturn course = stagedReturns.get(caseId);
        Run run = RunReader.present(course).orElseThrow();
        Plan plan = course.plan();
        Recommendation now = now(caseId);
        CourseOfReturn all = courses.of(caseId).orElse(null);
        return new ReviewFacts(
                run.stage().name(),
                run.stageNumber(),
                plan.stages().size(),
                now.ruleSet(),
                now.decision(),
                now.signature(),
                now.fired(),
                now.facts(),
                check.legal(caseId, urgent).stream().map(words::option).toList(),
                IntStream.rangeClosed(run.stageNumber(), plan.stages().size())
                        .mapToObj(n -> new Option(
                                String.valueOf(n), n + " · " + plan.stage(n).name()))
                        .toList(),
                duties.of(caseId).stream()
                        .map(duty -> new Option(duty.id().toString(), duty.name()))
                        .toList(),
                entriesOf(caseId, course, run),
                reportsOf(caseId, run),
                reviews.of(caseId).stream()
                        .filter(review -> run.id().equals(review.run()))
                        .map(r -> new ReviewFacts.Past(r.decidedOn(), r.decision(), r.reason()))
                        .toList(),
                all,
                all == null ? null : charts.of(all, false),
                scored.of(caseId));
    }

    private Recommendation now(CaseId caseId) {
        Run run = RunReader.present(stagedReturns.get(caseId)).orElseThrow();
        return recommendations.of(caseId, run, Recommendation.Cause.REVIEW);
    }

    private List<ReviewFacts.Entry> entriesOf(CaseId caseId, StagedReturn course, Run run) {
        List<ReviewFacts.Entry> ofRun = new ArrayList<>(entries.of(caseId).stream()
                .filter(entry -> RunReader.runOf(course, entry.shiftDate())
                        .filter(run::equals)
                        .isPresent())
                .map(entry -> new ReviewFacts.Entry(
                        entry.shiftDate(),
                        entry.plannedMinutes(),
                        entry.answers(),
                        entry.extraWork(),
                        entry.corrections().size(),
                        words.labels(entry.answers().redFlags())))
                .toList());
        Collections.reverse(ofRun);
        return ofRun;
    }

    private List<ReviewFacts.Report> reportsOf(CaseId caseId, Run run) {
        return reports.of(caseId).stream()
                .filter(report -> !report.reportedOn().isBefore(run.beginsOn()))
                .map(report -> ReviewFacts.Report.of(report, words))
                .toList();
    }
}
