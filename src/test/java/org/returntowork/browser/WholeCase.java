package org.returntowork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.returntowork.demo.TimeTravel;

/** The steps of one case, each done on the page of whoever does it. */
record WholeCase(TimeTravel time, Visitor therapist, Visitor patient, Visitor employer) {

    static FormPage referral(Visitor therapist, Cast cast) {
        return therapist
                .form("/start/referral")
                .set("patient.name", "Pat Doyle")
                .set("patient.email", "pat." + cast.word() + "@harbour.example")
                .set("patient.language", "en")
                .pick("organisation", "Harbour Stores " + cast.word())
                .pick("site", cast.site())
                .set("jobTitle", "Store worker")
                .set("shiftMinutes", 480)
                .set("daysPerWeek", 3)
                .set("employer.name", "Edith Marlow")
                .set("employer.email", "edith." + cast.word() + "@harbour.example")
                .set("injuryDate", "2026-02-02")
                .set("workRelated", true)
                .set("clinical.condition", "Back strain")
                .set("clinical.bodyRegions", "LOWER_BACK");
    }

    void refer(Cast cast) {
        referral(therapist, cast).send();
    }

    void consent() {
        time.to("2026-03-03T10:00:00");
        FormPage page = patient.task("Your goals, and who may know");
        assertThat(page.sendInVain()).isNotBlank();
        page.set("consent.employerLimits", true)
                .set("consent.hr", "ALL")
                .set("consent.insurer", false)
                .set("signature", "Pat Doyle")
                .set("goals[0].statement", "Lift a full box")
                .set("goals[0].scoreNow", 4)
                .set("workAbility", 5)
                .set("painNow", 2)
                .send();
    }

    void listDuties() {
        time.to("2026-03-04T11:00:00");
        FormPage page = employer.task("List the duties of the job");
        page.set("duties[0].name", "Lift boxes")
                .set("duties[0].minutesPerShift", 60)
                .set("duties[0].core", "YES")
                .set("duties[0].demands[0].loadKg", 10)
                .set("duties[0].demands[0].fromCm", 0)
                .set("duties[0].demands[0].toCm", 90)
                .set("duties[0].demands[0].timesPerShift", 40)
                .add("duties")
                .set("duties[1].name", "Push carts")
                .set("duties[1].minutesPerShift", 60)
                .set("duties[1].core", "YES")
                .set("modifiedDutyAvailable", true)
                .send();
    }

    void rate() {
        time.to("2026-03-04T18:00:00");
        patient.task("What can you do at work?")
                .set("ratings[0].ability", "CAN")
                .set("ratings[0].pain", 1)
                .set("ratings[1].ability", "WITH_HELP")
                .set("ratings[1].pain", 4)
                .send();
    }

    void observe() {
        time.to("2026-03-05T09:00:00");
        therapist
                .task("Plan the observation")
                .set("method", "ON_SITE")
                .set("at", "2026-03-06T10:00")
                .set("place", "Loading bay")
                .send();
        employer.task("Does this time suit you?").set("answer", "CONFIRM").send();
        patient.task("Does this time suit you?").set("answer", "CONFIRM").send();
        time.to("2026-03-06T14:00:00");
        FormPage page = therapist
                .task("Record the observation")
                .set("tookPlace", true)
                .set("duties[0].result", "ABLE")
                .set("duties[1].result", "WITH_DIFFICULTY")
                .set("duties[1].demands[0].kind", "PUSH")
                .set("duties[1].demands[0].forceN", 150)
                .set("duties[1].demands[0].minutesPerShift", 60)
                .set("capacities[0].kind", "PUSH")
                .set("capacities[0].frequency", "OCCASIONAL")
                .set("capacities[0].maxForceN", 100)
                .set("othersNotAffected", true);
        page.send();
    }

    void modify() {
        therapist
                .task("Recommend modifications")
                .set("modifications[0].kind", "LOAD_LIMIT")
                .set("modifications[0].description", "Carts half full")
                .set("modifications[0].limits.forceN", 90)
                .set("modifications[0].permanent", true)
                .send();
        time.to("2026-03-09T10:00:00");
        employer.task("Answer the recommended modifications")
                .set("responses[0].answer", "ACCEPT")
                .set("responses[0].inPlaceBy", "2026-03-13")
                .send();
    }

    void plan() {
        time.to("2026-03-09T11:00:00");
        FormPage page = therapist.task("Build the plan");
        while (page.rowsOf("stages") > 2) {
            page.remove("stages[1]");
        }
        page.set("startsOn", "2026-03-16").set("baselinePain", 2);
        stage(page, "stages[0]", "Half days", 1, 240);
        stage(page, "stages[1]", "Full days", 2, 480);
        page.send();
        time.to("2026-03-10T10:00:00");
        employer.task("Agree to the plan")
                .set("answer", "AGREE")
                .set("signature", "Edith Marlow")
                .send();
        patient.task("Agree to the plan")
                .set("answer", "AGREE")
                .set("signature", "Pat Doyle")
                .send();
        time.to("2026-03-13T10:00:00");
        employer.task("Confirm what is in place")
                .set("items[0].inPlaceOn", "2026-03-13")
                .send();
    }

    private static void stage(FormPage page, String stage, String name, int weeks, int minutes) {
        page.set(stage + ".name", name)
                .set(stage + ".weeks", weeks)
                .set(stage + ".minutesPerShift", minutes)
                .set(stage + ".minShifts", weeks * 3)
                .set(stage + ".duties[0].level", "FULL")
                .set(stage + ".duties[1].level", "LIMITED")
                .set(stage + ".duties[1].limits.forceN", 90);
        page.tickFirst(stage + ".duties[1].needs");
    }

    /** The case, today's card and what else is open at any time, as therapist, patient, employer and HR see them. */
    void lookAround(Visitor hr) {
        patient.open("/something-is-wrong");
        hr.open("/progress");
        for (Visitor each : List.of(therapist, patient, employer, hr)) {
            each.open("/inbox");
            String address = each.openCase().orElseThrow();
            if (each != hr) {
                each.open(address + "/today").open(address);
            }
        }
    }

    /** The shifts of a stage, worked as planned, each logged in its evening; the next review comes after them. */
    void workThrough(List<String> days) {
        for (String day : days) {
            time.to(day + "T18:00:00");
            log();
            if (employer.tasks().contains("How is it going at work?")) {
                checkIn();
            }
        }
    }

    /** The morning after the last shift, when its score is still missing. */
    void scoreLastMorning(String at) {
        time.to(at);
        FormPage morning = patient.task("Your work log");
        scoreMornings(morning);
        morning.send();
    }

    private void log() {
        FormPage page = patient.task("Your work log");
        scoreMornings(page);
        page.set("went", "AS_PLANNED")
                .set("painBefore", 1)
                .set("painPeak", 2)
                .set("effort", 3)
                .set("newNumbnessOrWeakness", false)
                .set("noneOfThese", true)
                .send();
    }

    private static void scoreMornings(FormPage page) {
        int mornings = page.rowsOf("mornings");
        for (int row = 0; row < mornings; row++) {
            page.set("mornings[" + row + "].painNextMorning", 1);
        }
    }

    private void checkIn() {
        employer.task("How is it going at work?")
                .set("dutiesDone", "AS_PLANNED")
                .set("limitsKept", true)
                .send();
    }

    void review(String at, String decision) {
        time.to(at);
        FormPage page = therapist.task("Review the stage");
        page.set("decision", decision).send();
    }

    void followUp(String at) {
        time.to(at);
        patient.task("How is it going?")
                .set("stillWorking", true)
                .set("fullDuty", true)
                .set("pain", 1)
                .set("workAbility", 9)
                .set("goals[0].score", 9)
                .set("noneOfThese", true)
                .send();
    }

    void close() {
        therapist
                .task("Close the case")
                .set("outcome", "FULL_DUTY")
                .set("summary", "Back at full duty.")
                .set("letterToEmployer", "Pat Doyle is back at full duty.")
                .send();
    }
}
