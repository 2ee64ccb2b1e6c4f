package org.returntowork.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.cases.CaseOutcome;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.duties.Demand;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.JobLibrary;
import org.returntowork.duties.KeptDuty;
import org.returntowork.duties.Limits;
import org.returntowork.observation.Capacities;
import org.returntowork.observation.Matching;
import org.returntowork.organisation.Person;
import org.returntowork.plan.InForce;
import org.returntowork.plan.LimitsInForce;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what a scenario expects against what is there. */
@Component
@Profile("demo | play")
class Checking {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final References references;
    private final Cases cases;
    private final DutyLists duties;
    private final Capacities capacities;
    private final LimitsInForce limitsInForce;
    private final OpenTasks openTasks;
    private final Sight sight;
    private final ScoreCheck scores;
    private final CapacityChecking capacity;
    private final JobLibrary library;

    Checking(
            References references,
            Cases cases,
            DutyLists duties,
            Capacities capacities,
            LimitsInForce limitsInForce,
            OpenTasks openTasks,
            Sight sight,
            ScoreCheck scores,
            CapacityChecking capacity,
            JobLibrary library) {
        this.references = references;
        this.cases = cases;
        this.duties = duties;
        this.capacities = capacities;
        this.limitsInForce = limitsInForce;
        this.openTasks = openTasks;
        this.sight = sight;
        this.scores = scores;
        this.capacity = capacity;
        this.library = library;
    }

    @Transactional(readOnly = true)
    public void check(Playing playing, Expectation expected, LocalDateTime at) {
        Report report = new Report(playing, at);
        LocalDate today = at.toLocalDate();
        if (expected.recommendation() != null) {
            recommendation(report, expected.recommendation());
        }
        if (expected.work() != null
                || expected.stage() != null
                || expected.minutesPerShift() != null
                || !expected.limits().isEmpty()) {
            inForce(report, expected, limitsInForce.on(playing.caseId, today));
        }
        expected.match().forEach((duty, match) -> match(report, duty, match, today));
        expected.core().forEach((duty, core) -> core(report, duty, core));
        capacity.check(playing, expected, at);
        expected.openTasks().forEach((who, tasks) -> openTasks(report, who, tasks));
        expected.inbox().forEach((who, tasks) -> inbox(report, who, tasks));
        expected.sees().forEach((who, words) -> words.forEach(word -> sees(report, who, word, true)));
        expected.seesNot().forEach((who, words) -> words.forEach(word -> sees(report, who, word, false)));
        expected.notYet()
                .forEach((who, why) -> report.same(
                        who + " reads why not yet: " + why, why, sight.notYet(playing.caseId, playing.person(who))));
        if (!expected.beside().isEmpty()) {
            report.same(
                    "beside the shifts stand " + expected.beside(), expected.beside(), sight.beside(playing.caseId));
        }
        expected.nothingFor()
                .forEach(who -> report.same(
                        who + " finds no such case",
                        true,
                        sight.of(playing.caseId, playing.person(who)).isEmpty()));
        expected.notices().forEach((who, kinds) -> {
            TreeSet<String> got = sight.notices(playing.caseId, playing.person(who));
            report.add(got.containsAll(kinds), who + " has the notices " + kinds, got);
        });
        expected.scores()
                .forEach((measure, scored) -> report.same(
                        "the score of " + measure + " is " + scored,
                        scored,
                        scores.found(playing.caseId, measure, scored)));
        if (expected.nextReferral() != null) {
            report.same(
                    "the next list for this job begins with " + expected.nextReferral(),
                    expected.nextReferral(),
                    nextReferral(cases.get(playing.caseId)));
        }
        if (expected.outcome() != null) {
            CaseOutcome outcome = cases.get(playing.caseId).outcome();
            report.same(
                    "the outcome is " + expected.outcome(),
                    expected.outcome(),
                    outcome == null ? null : outcome.name());
        }
    }

    private Map<String, List<Demand>> nextReferral(ReturnToWorkCase job) {
        JobLibrary.Job again = new JobLibrary.Job(job.organisation(), job.site(), job.jobTitle(), job.shiftMinutes());
        return library.startFor(again).stream()
                .flatMap(kept -> kept.duties().stream())
                .collect(Collectors.toMap(KeptDuty::name, KeptDuty::demands));
    }

    private void recommendation(Report report, Expectation.Recommended expected) {
        Expectation.Recommended found = sight.lastRecommendation(report.playing().caseId);
        report.same("the rules recommend " + expected.decision(), expected.decision(), found.decision());
        if (expected.rules() != null) {
            report.same(
                    "the rules that fired are " + expected.rules(),
                    new TreeSet<>(expected.rules()),
                    new TreeSet<>(found.rules()));
        }
        if (expected.includes() != null) {
            report.add(
                    found.rules().containsAll(expected.includes()),
                    "among the rules that fired are " + expected.includes(),
                    found.rules());
        }
    }

    private void inForce(Report report, Expectation expected, InForce found) {
        if (expected.work() != null) {
            report.same(
                    "work: " + expected.work(), expected.work(), found.state().name());
        }
        if (expected.stage() != null) {
            report.same("the stage is " + expected.stage(), expected.stage(), found.stageName());
        }
        if (expected.minutesPerShift() != null) {
            report.same(
                    "a shift has " + expected.minutesPerShift() + " minutes",
                    expected.minutesPerShift(),
                    found.minutesPerShift());
        }
        expected.limits().forEach((name, limits) -> {
            UUID duty = references.id(report.playing(), name);
            InForce.DutyInForce inForce = found.duties().stream()
                    .filter(each -> each.duty().equals(duty))
                    .findFirst()
                    .orElse(null);
            report.same("in force for " + name + ": " + words(limits), words(limits), words(inForce, limits));
        });
    }

    private static String words(JsonNode limits) {
        return limits.isObject() ? JSON.treeToValue(limits, Limits.class).toString() : limits.asString();
    }

    private static String words(InForce.DutyInForce duty, JsonNode expected) {
        if (duty == null) {
            return "nothing";
        }
        boolean figures = duty.allowed() == InForce.Allowed.WITHIN_LIMITS && expected.isObject();
        return figures ? String.valueOf(duty.limits()) : duty.allowed().name();
    }

    private void match(Report report, String name, String expected, LocalDate today) {
        Playing playing = report.playing();
        int shiftMinutes = cases.get(playing.caseId).shiftMinutes();
        UUID duty = references.id(playing, name);
        String found = Matching.match(
                        duties.duty(playing.caseId, duty), shiftMinutes, capacities.now(playing.caseId, today))
                .match()
                .name();
        report.same("the match of " + name + " is " + expected, expected, found);
    }

    private void core(Report report, String name, String expected) {
        Playing playing = report.playing();
        Duty duty = duties.duty(playing.caseId, references.id(playing, name));
        Enum<?> found = duty.coreResult() == null ? duty.core() : duty.coreResult();
        report.same("core or not, of " + name + ": " + expected, expected, found.name());
    }

    private void openTasks(Report report, String who, List<String> expected) {
        Person person = report.playing().person(who);
        List<String> found = openTasks.openIn(report.playing().caseId).stream()
                .filter(task -> Acting.isOf(person, task))
                .map(OpenTask::formKey)
                .sorted()
                .toList();
        report.same(
                "open for " + who + ": " + expected, expected.stream().sorted().toList(), found);
    }

    private void inbox(Report report, String who, List<String> expected) {
        List<String> found = openTasks.inboxOf(Sight.signedIn(report.playing().person(who)), null, 200).stream()
                .filter(task -> task.caseId().equals(report.playing().caseId))
                .map(OpenTask::formKey)
                .sorted()
                .toList();
        report.same(
                "in the inbox of " + who + ": " + expected,
                expected.stream().sorted().toList(),
                found);
    }

    private void sees(Report report, String who, String word, boolean expected) {
        Map<String, String> views =
                new TreeMap<>(sight.of(report.playing().caseId, report.playing().person(who)));
        List<String> where = views.entrySet().stream()
                .filter(view -> view.getValue().contains(word))
                .map(Map.Entry::getKey)
                .toList();
        report.add(
                where.isEmpty() != expected,
                who + (expected ? " sees \"" : " does not see \"") + word + "\"",
                expected ? "not in " + views.keySet() : "in " + where);
    }

    /** Collects what was found at one moment. */
    private record Report(Playing playing, LocalDateTime at) {

        void same(String what, Object expected, Object found) {
            add(Objects.equals(expected, found), what, found);
        }

        void add(boolean kept, String what, Object found) {
            playing.found(at, kept, what, found);
        }
    }
}
