package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.Side;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.RenderedForm;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

class ObservationPagesTests {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 4, 16, 10, 0);
    private static final OtherTime ASKED = new OtherTime(Role.PATIENT, AT.plusDays(1));

    private final UUID pick = UUID.randomUUID();
    private final UUID photo = UUID.randomUUID();
    private final List<Option> duties = List.of(new Option(pick.toString(), "Pick cartons"));

    @Test
    void theFirstPlanAsksHowAndWhenWithoutAnythingFromBefore() {
        ScheduleFacts facts = new ScheduleFacts(duties, List.of(), List.of(), null);
        String page = RenderedForm.of("schedule-observation", ScheduleObservation.class, null, facts);
        assertThat(page)
                .contains("At the workplace", "Pick cartons", "type=\"datetime-local\"", "will read this part")
                .doesNotContain("What was said so far");
    }

    @Test
    void anotherPlanSaysWhatWasSaidSoFar() {
        ScheduleFacts facts = new ScheduleFacts(duties, List.of(ASKED), List.of("Alex: mornings are hard"), "Closed");
        ScheduleObservation form =
                new ScheduleObservation(ObservationMethod.ON_SITE, null, AT, "Gate 2", List.of(pick), null);
        String page = RenderedForm.of("schedule-observation", ScheduleObservation.class, form, facts);
        assertThat(page)
                .contains("The patient asked for Friday 17 April 2026, 10:00", "Alex: mornings are hard", "Closed")
                .contains("value=\"2026-04-16T10:00")
                .contains("value=\"" + pick + "\" checked");
    }

    @Test
    void employerAndPatientReadWhenWhereAndWhatAndWhoAskedForAnotherTime() {
        AppointmentFacts facts = new AppointmentFacts(
                ObservationMethod.ON_SITE, AT, "Gate 2", List.of("Pick cartons"), "Ask for me", List.of(ASKED));
        String page = RenderedForm.of("confirm-observation", ConfirmObservation.class, null, facts);
        assertThat(page)
                .contains("Thursday 16 April 2026, 10:00", "At the workplace", "Gate 2", "Pick cartons", "Ask for me")
                .contains("Before this, the patient had asked for Friday 17 April 2026, 10:00")
                .contains("Only the therapist reads this");
    }

    @Test
    void theRecordShowsEachDutyWithItsDemandsAndTheCapacityRows() {
        Demand lift = new Demand(null, null, 12.0, null, 240, null, null, 60, 60, 120);
        Capacity row = new Capacity(
                DemandKind.LIFT_WAIST_TO_SHOULDER,
                null,
                FrequencyClass.FREQUENT,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        RecordObservation form = new RecordObservation(
                null,
                null,
                List.of(new RecordObservation.Row(pick, null, null, null, null, List.of(lift), null, null)),
                List.of(row),
                null,
                List.of(new PhotoNote(photo, null, "Pallet")));
        VisitFacts facts = new VisitFacts(
                ObservationMethod.ON_SITE,
                AT,
                "Gate 2",
                "/cases/x/photos/",
                480,
                Map.of(pick.toString(), "Pick cartons"));
        String page = RenderedForm.of("record-observation", RecordObservation.class, form, facts);
        assertThat(page)
                .contains("Pick cartons", "Thursday 16 April 2026, 10:00, Gate 2", "With difficulty")
                .contains("name=\"duties[0].demands[0].loadKg\"", "name=\"capacities[0].maxLoadKg\"")
                .contains("All others are not affected, by my judgement")
                .contains("src=\"/cases/x/photos/" + photo + "?small=true\" alt=\"Pallet\"")
                .contains("type=\"file\" name=\"_files\" accept=\"image/jpeg,image/png\" multiple");
    }

    private final VisitFacts visit = new VisitFacts(
            ObservationMethod.ON_SITE, AT, "Gate 2", "/cases/x/photos/", 480, Map.of(pick.toString(), "Pick cartons"));

    private RecordObservation seen(ObservedResult result, Demand... demands) {
        return new RecordObservation(
                true,
                null,
                List.of(new RecordObservation.Row(pick, result, null, null, null, List.of(demands), null, null)),
                List.of(),
                null,
                List.of());
    }

    private String record(RecordObservation form, Errors errors) {
        return RenderedForm.of("record-observation", RecordObservation.class, form, visit, errors)
                .replaceAll("\\s+", " ");
    }

    /** After which answer a field is shown; null where it always is. */
    private static String shownWhen(String page, String field) {
        String id = "f-" + field.replaceAll("[^A-Za-z0-9]+", "-");
        Matcher part = Pattern.compile("<div(?: class=\"[^\"]*\")?(?: data-show-when=\"([^\"]*)\")?> ?"
                        + "<div class=\"rtw-field\"> <label class=\"form-label\" for=\"" + id + "\"")
                .matcher(page);
        assertThat(part.find()).as(field).isTrue();
        return part.group(1);
    }

    @Test
    void aFigureIsAskedForWhereTheKindHasItAndWhatStandsInOneStaysInSight() {
        Demand push = new Demand(DemandKind.PUSH, null, 7.0, null, null, null, null, null, null, null);
        String page = record(seen(null, push), null);

        assertThat(shownWhen(page, "duties[0].demands[0].forceN"))
                .isEqualTo("duties[0].demands[0].kind=PUSH|PULL|GRIP|PINCH");
        assertThat(shownWhen(page, "duties[0].demands[0].fromCm"))
                .isEqualTo("duties[0].demands[0].kind=LIFT_FLOOR_TO_WAIST|LIFT_WAIST_TO_SHOULDER|LIFT_OVERHEAD|CARRY");
        assertThat(page).contains("name=\"duties[0].demands[0].loadKg\" value=\"7\"");
        assertThat(shownWhen(page, "duties[0].demands[0].loadKg")).isNull();
        assertThat(shownWhen(page, "capacities[0].maxForceN")).isEqualTo("capacities[0].kind=PUSH|PULL|GRIP|PINCH");
    }

    @Test
    void aFigureThatIsToBeMendedIsInSightWhateverItsKind() {
        Errors errors = new MapBindingResult(new HashMap<>(), "form");
        errors.rejectValue("duties[0].demands[0].forceN", "PositiveOrZero");
        Demand sit = new Demand(DemandKind.SIT, null, null, null, 60, null, null, null, null, null);
        String page = record(seen(ObservedResult.ABLE, sit), errors);

        assertThat(shownWhen(page, "duties[0].demands[0].forceN")).isNull();
        assertThat(shownWhen(page, "duties[0].demands[0].toCm")).contains("LIFT", "CLIMB");
    }

    @Test
    void aDutyIsFoldedOnceItIsAnsweredAndHasNothingToMend() {
        String open = "<details class=\"rtw-row rtw-duty\" data-fold=\"duties[0]\" open=\"open\">";
        Errors errors = new MapBindingResult(new HashMap<>(), "form");
        errors.rejectValue("duties[0].note", "Size");
        Errors elsewhere = new MapBindingResult(new HashMap<>(), "form");
        elsewhere.rejectValue("reasonIfNot", "Size");

        assertThat(record(seen(null), null)).contains(open);
        assertThat(record(seen(ObservedResult.ABLE), errors)).contains(open);
        assertThat(record(seen(ObservedResult.ABLE), elsewhere))
                .contains(
                        "data-fold=\"duties[0]\"> <summary><span>Pick cartons</span> <span class=\"rtw-hint\">Able</span>")
                .doesNotContain(open);
    }

    @Test
    void aRetestShowsTheFiguresSoFar() {
        LocalDate day = LocalDate.of(2026, 5, 15);
        CapacityFacts facts = new CapacityFacts(List.of(
                new CapacityLine(DemandKind.CARRY, Side.RIGHT, FrequencyClass.OCCASIONAL, "up to 8 kg", false, day),
                new CapacityLine(DemandKind.SIT, null, null, "", true, day)));
        String page =
                RenderedForm.of("capacity-retest", CapacityRetest.class, new CapacityRetest(day, List.of()), facts);
        assertThat(page)
                .contains("Carry, Right", "up to 8 kg", "Occasional", "Not affected", "15 May 2026")
                .contains("name=\"capacities[0].kind\"");
    }

    @Test
    void aRestrictionAsksForFiguresAndAClearanceForWhatItCovers() {
        assertThat(RenderedForm.of("restriction", RestrictionGiven.class, null, Map.of()))
                .contains("name=\"limits[0].kind\"", "name=\"limits[0].loadKg\"", "employer and HR never do");
        ClearanceFacts facts = new ClearanceFacts(duties, List.of(new Option("3", "3")));
        assertThat(RenderedForm.of("clearance", ClearanceGiven.class, null, facts))
                .contains("Pick cartons", "Climb a ladder", "name=\"covers.stages\" value=\"3\"");
    }
}
