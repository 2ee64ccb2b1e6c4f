package org.returntowork.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The step beans as the models see them, with answers that a test sets; the engine calls only public classes. */
class StandIns {

    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    final CaseSteps cases = new CaseSteps();
    final ObservationSteps observation = new ObservationSteps();
    final ModificationSteps modification = new ModificationSteps();
    final PlanSteps plan = new PlanSteps();
    final ProgressSteps progress = new ProgressSteps();
    final FollowUpSteps followUp = new FollowUpSteps();
    final SweepSteps sweep = new SweepSteps();

    Map<Object, Object> beans() {
        return Map.of(
                "caseSteps", cases,
                "observationSteps", observation,
                "modificationSteps", modification,
                "planSteps", plan,
                "progressSteps", progress,
                "followUpSteps", followUp,
                "sweepSteps", sweep);
    }

    static Date afterDays(int days) {
        return Date.from(START.plus(Duration.ofDays(days)));
    }

    public static class CaseSteps {
        boolean needsAcceptance;
        boolean accepted = true;
        boolean consented = true;
        String resumePoint = "CONSENT";
        String route = "RUNNING";

        public String therapist(String caseId) {
            return "therapist";
        }

        public String patient(String caseId) {
            return "patient";
        }

        public String employer(String caseId) {
            return "employer";
        }

        public String hr(String caseId) {
            return "hr";
        }

        public Date due(String caseId, String formKey) {
            return afterDays(formKey.length());
        }

        public boolean needsAcceptance(String caseId) {
            return needsAcceptance;
        }

        public boolean accepted(String caseId) {
            return accepted;
        }

        public boolean consented(String caseId) {
            return consented;
        }

        public String resumePoint(String caseId) {
            return resumePoint;
        }

        public String route(String caseId) {
            return route;
        }
    }

    public static class ObservationSteps {
        boolean takesPlace = true;
        boolean otherTimeAsked;
        boolean confirmed = true;
        boolean tookPlace = true;

        public Date confirmDue(String caseId) {
            return afterDays(2);
        }

        public boolean takesPlace(String caseId) {
            return takesPlace;
        }

        public List<String> parties(String caseId) {
            return List.of("employer", "patient");
        }

        public boolean otherTimeAsked(String caseId) {
            return otherTimeAsked;
        }

        public boolean confirmed(String caseId) {
            return confirmed;
        }

        public boolean tookPlace(String caseId) {
            return tookPlace;
        }
    }

    public static class ModificationSteps {
        boolean awaitsFirstAnswers;
        String talks = "RESPOND";
        boolean allInPlace = true;

        public boolean awaitsFirstAnswers(String caseId) {
            return awaitsFirstAnswers;
        }

        public Date firstAnswersDue(String caseId) {
            return afterDays(3);
        }

        public String talks(String caseId) {
            return talks;
        }

        public Date escalateAt(String caseId) {
            return afterDays(6);
        }

        public boolean allInPlace(String caseId) {
            return allInPlace;
        }

        public Date inPlaceDue(String caseId) {
            return afterDays(20);
        }
    }

    public static class PlanSteps {
        boolean changeAsked;
        boolean agreed = true;
        boolean roundsAreOver;
        String afterDecision = "LEAVE";

        public List<String> parties(String caseId) {
            return List.of("patient", "employer");
        }

        public boolean roundsAreOver(String caseId) {
            return roundsAreOver;
        }

        public String afterDecision(String caseId) {
            return afterDecision;
        }

        public boolean changeAsked(String caseId) {
            return changeAsked;
        }

        public boolean agreed(String caseId) {
            return agreed;
        }
    }

    public static class ProgressSteps {
        int reviewOpensAfterDays = 14;
        int checkInAfterDays = 7;
        boolean runEnds = true;
        boolean pauseAsked;
        String afterStage = "STAGE";

        public Date reviewOpensAt(String caseId) {
            return afterDays(reviewOpensAfterDays);
        }

        public Date reviewDue(String caseId) {
            return afterDays(reviewOpensAfterDays + 2);
        }

        public Date urgentDue(String caseId) {
            return afterDays(1);
        }

        public Date lookAgainAt(String caseId) {
            return afterDays(30);
        }

        public Date nextEntryDue(String caseId) {
            return afterDays(4);
        }

        public Date checkInDue(String caseId) {
            return afterDays(checkInAfterDays);
        }

        public boolean runEnds(String caseId) {
            return runEnds;
        }

        public boolean pauseAsked(String caseId) {
            return pauseAsked;
        }

        public String afterStage(String caseId) {
            return afterStage;
        }
    }

    public static class FollowUpSteps {
        int dueAfterDays = 28;
        boolean needsReview;
        boolean goesOn;
        String afterFollowUp = "LEAVE";

        public Date dueAt(String caseId) {
            return afterDays(dueAfterDays);
        }

        public Date due(String caseId) {
            return afterDays(dueAfterDays + 5);
        }

        public Date unansweredAt(String caseId) {
            return afterDays(dueAfterDays + 14);
        }

        public boolean needsReview(String caseId) {
            return needsReview;
        }

        public boolean goesOn(String caseId) {
            return goesOn;
        }

        public String afterFollowUp(String caseId) {
            return afterFollowUp;
        }
    }

    public static class SweepSteps {
        int swept;
        boolean fails;

        public String cycle() {
            return "R/PT1H";
        }

        public void sweep() {
            if (fails) {
                throw new IllegalStateException("told to fail");
            }
            swept++;
        }
    }
}
