package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class LiftingPageTest extends CalculatorPages {

    private static final String LIFT = "/calculators/lifting-equation";
    private static final String JOB = "/calculators/multi-task-lifting";

    private static final String[] PUNCH_PRESS = {
        "unit=US",
        "load=44",
        "horizontal=23",
        "vertical=15",
        "travel=48",
        "asymmetry=0",
        "coupling=FAIR",
        "frequency=0.1",
        "durationHours=1",
        "recoveryHours=",
        "destination.horizontal=23",
        "destination.vertical=63",
        "destination.asymmetry=0",
        "rounding=MANUAL"
    };

    private static String[] and(String[] fields, String... more) {
        String[] all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    private static String result(MockHttpServletResponse page) throws Exception {
        Matcher card =
                Pattern.compile("(?s)data-test-id=\"result\".*?</section>").matcher(page.getContentAsString());
        assertThat(card.find()).as(page.getContentAsString()).isTrue();
        return card.group();
    }

    @Test
    void theFormBeginsInMetricUnitsAndInFull() throws Exception {
        String page = page(LIFT, therapist).getContentAsString();

        assertThat(page)
                .containsPattern("name=\"unit\" value=\"METRIC\" checked")
                .containsPattern("name=\"rounding\" value=\"FULL\" checked")
                .contains("<svg")
                .contains("role=\"img\"")
                .contains("80 lifts, 5.33 a minute")
                .doesNotContain("style=")
                .doesNotContain("data-test-id=\"result\"");
    }

    @Test
    void theResultStandsAboveTheFormThatStaysFilled() throws Exception {
        MockHttpServletResponse page = send(LIFT, therapist, PUNCH_PRESS);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(result(page))
                .contains("16.3 lb")
                .contains(">2.7<")
                .contains("14.5 lb")
                .contains(">3.0<")
                .contains("horizontal 0.44, vertical 0.89, way 0.86, twist 1.00, frequency 1.00, grip 0.95")
                .contains("Above 1: a higher risk for some")
                .contains("94-110")
                .contains("Counts as up to 1 hour")
                .contains("The end with the lower limit counts.")
                .doesNotContain("??");
        assertThat(page.getContentAsString())
                .containsPattern("name=\"load\" value=\"44\"")
                .containsPattern("name=\"coupling\" value=\"FAIR\" checked")
                .containsPattern("<details class=\"rtw-more\" open=\"open\">");
        assertThat(page.getContentAsString().indexOf("data-test-id=\"result\""))
                .isLessThan(page.getContentAsString().indexOf("id=\"form\""));
    }

    @Test
    void aLimitOfZeroSaysWhyAndHasNoIndex() throws Exception {
        assertThat(result(send(LIFT, therapist, and(PUNCH_PRESS, "_x=", "muchOtherWork=true"))))
                .contains("Other hard work counts as well.");
        String[] far = PUNCH_PRESS.clone();
        far[2] = "horizontal=26";
        assertThat(result(send(LIFT, therapist, far)))
                .contains("0.0 lb")
                .contains("None, as no load at all is recommended")
                .contains("The hands are more than 63 cm (25 in) from the body")
                .contains("No load at all is recommended here")
                .doesNotContain("Above 3");
    }

    @Test
    void anIndexAboveThreeSaysSoAndNothingOfNoLoad() throws Exception {
        String[] heavy = PUNCH_PRESS.clone();
        heavy[1] = "load=99";
        assertThat(result(send(LIFT, therapist, heavy)))
                .contains("Above 3: a higher risk for nearly all")
                .doesNotContain("No load at all");
    }

    @Test
    void whereALimitMayStandForThePlacesNoneOfTheseIsCalledOptional() throws Exception {
        String page = page(JOB, therapist).getContentAsString();
        String either = page.substring(page.indexOf("<div class=\"rtw-plain\">"));

        assertThat(either.indexOf("Either H, V, D, A and the grip are needed, or the known limit"))
                .isPositive()
                .isLessThan(either.indexOf("tasks[0].horizontal"));
        assertThat(either.substring(0, either.indexOf("<details")))
                .contains("name=\"tasks[0].coupling\"", "name=\"tasks[0].frequencyIndependentLimit\"")
                .doesNotContain("name=\"tasks[0].frequency\"");
    }

    @Test
    void whatTheEquationDoesNotHoldForIsRefusedAtItsQuestion() throws Exception {
        MockHttpServletResponse page =
                send(LIFT, therapist, and(PUNCH_PRESS, "exclusions=ONE_HAND", "exclusions=CLIMATE"));

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("Please check these answers")
                .contains("href=\"#f-exclusions\"")
                .contains("Does any of this hold? The equation does not hold for lifting with one hand.")
                .contains("35 to 50 % humidity.")
                .containsPattern("value=\"ONE_HAND\" checked")
                .doesNotContain("data-test-id=\"result\"");
    }

    @Test
    void whatCannotBeReadIsToldAtItsFieldAndKept() throws Exception {
        MockHttpServletResponse page =
                send(LIFT, therapist, "unit=US", "load=heavy", "durationHours=9", "horizontal=301");

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("Give a number, such as 2.5.")
                .contains("value=\"heavy\"")
                .contains("The equation does not hold for more than 8 hours of lifting.")
                .contains("This must be at most 300.")
                .contains("Please answer this.")
                .doesNotContain("??");
    }

    @Test
    void aJobOfTasksHasItsIndexAndALineForEach() throws Exception {
        MockHttpServletResponse page = send(
                JOB,
                therapist,
                "unit=US",
                "durationHours=1",
                "rounding=MANUAL",
                "tasks[0].maxLoad=30",
                "tasks[0].averageLoad=30",
                "tasks[0].frequency=1",
                "tasks[0].frequencyIndependentLimit=20",
                "tasks[2].maxLoad=20",
                "tasks[2].averageLoad=20",
                "tasks[2].frequency=2",
                "tasks[2].frequencyIndependentLimit=20");

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(result(page))
                .contains("composite lifting index (CLI)</dt><dd class=\"figure\">1.7<")
                .contains(">Lift 1</th>", ">Lift 2</th>", "data-label=\"Limit if it were rare (FIRWL)\"")
                .contains("18.8 lb")
                .contains("18.2 lb")
                .contains(">1.6<")
                .contains("Above 1: a higher risk for some")
                .doesNotContain("??");
    }

    @Test
    void theLiftForWhichNoLoadIsRecommendedIsNamedByItsPlaceInTheForm() throws Exception {
        String page = send(
                        JOB,
                        therapist,
                        "unit=METRIC",
                        "durationHours=1",
                        "tasks[0].maxLoad=",
                        "tasks[0].horizontal=",
                        "tasks[1].maxLoad=10",
                        "tasks[1].averageLoad=10",
                        "tasks[1].frequency=1",
                        "tasks[1].frequencyIndependentLimit=20",
                        "tasks[2].maxLoad=10",
                        "tasks[2].averageLoad=10",
                        "tasks[2].frequency=16",
                        "tasks[2].frequencyIndependentLimit=20")
                .getContentAsString();

        assertThat(page)
                .containsOnlyOnce("There are more lifts a minute than the table allows")
                .contains("<li>Lift 2: There are more lifts a minute than the table allows for so long")
                .containsPattern("name=\"tasks\\[1].frequency\" value=\"16\"");
    }

    @Test
    void whereAllLiftsTogetherAreTooManyNoneIsNamed() throws Exception {
        String page = send(
                        JOB,
                        therapist,
                        "unit=METRIC",
                        "durationHours=1",
                        "tasks[0].maxLoad=10",
                        "tasks[0].averageLoad=10",
                        "tasks[0].frequency=10",
                        "tasks[0].frequencyIndependentLimit=20",
                        "tasks[1].maxLoad=10",
                        "tasks[1].averageLoad=10",
                        "tasks[1].frequency=10",
                        "tasks[1].frequencyIndependentLimit=20")
                .getContentAsString();

        assertThat(page).contains("<li>All of them together: There are more lifts a minute than the table allows");
    }

    @Test
    void anErrorOfATaskStandsInTheRowWhereItWasTyped() throws Exception {
        MockHttpServletResponse page = send(
                JOB,
                therapist,
                "unit=US",
                "durationHours=1",
                "tasks[0].maxLoad=",
                "tasks[1].maxLoad=30",
                "tasks[1].averageLoad=40",
                "tasks[1].frequency=1");

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("href=\"#f-tasks-1-averageLoad\"")
                .contains("The usual load cannot be above the heaviest.")
                .contains("Please fill this in, or give the known limit of the lift.");
    }

    @Test
    void aTaskIsAddedAndRemovedWithoutLosingTheOthers() throws Exception {
        String more = send(JOB, therapist, "tasks[0].maxLoad=30", "_add=tasks").getContentAsString();
        String fewer = send(
                        JOB,
                        therapist,
                        "tasks[0].maxLoad=30",
                        "tasks[1].maxLoad=31",
                        "tasks[2].maxLoad=32",
                        "_remove=tasks[1]")
                .getContentAsString();

        assertThat(more)
                .contains("name=\"tasks[1].maxLoad\"")
                .contains("value=\"30\"")
                .doesNotContain("rtw-summary");
        assertThat(fewer).contains("value=\"30\"").contains("value=\"32\"").doesNotContain("value=\"31\"");
    }
}
