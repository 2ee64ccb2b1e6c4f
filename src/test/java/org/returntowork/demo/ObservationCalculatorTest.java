package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The therapist reads what a lift or a posture means while the observation is still being recorded. */
class ObservationCalculatorTest extends AtTheVisit {

    @Test
    void aLiftIsJudgedWhateverElseIsMissingAndAllThatWasTypedStays() throws Exception {
        MockHttpServletResponse answer = worked(lift("20").param("duties[1].note", "typed before"), "duties[1].lift");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("Lifting index", "typed before</textarea>")
                .doesNotContain("class=\"rtw-summary\"");
    }

    @Test
    void whatIsWrongInALiftStandsAtItsFieldsAndNothingElseIsAskedFor() throws Exception {
        MockHttpServletResponse answer = worked(lift("many"), "duties[1].lift");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#f-duties-1-lift-load\"")
                .doesNotContain("Lifting index", "href=\"#f-tookPlace\"", "href=\"#f-duties-0-result\"");
    }

    @Test
    void allThatIsToBeMendedIsSaidAtOnceWhenTheVisitIsSent() throws Exception {
        String page = sent(lift("many")).getContentAsString();

        assertThat(page).contains("href=\"#f-duties-1-lift-load\"", "href=\"#f-duties-0-result\"", "Fill high shelves");
    }

    @Test
    void aPostureIsScoredForEachSide() throws Exception {
        MockHttpServletRequestBuilder posture = post("/tasks/" + task)
                .param("duties[0].duty", played.id("D1").toString())
                .param("duties[0].posture.method", "REBA")
                .param("duties[0].posture.arms", "BOTH_ALIKE")
                .param("duties[0].posture.left.upperArmDegrees", "30")
                .param("duties[0].posture.left.lowerArmDegrees", "80")
                .param("duties[0].posture.left.wristDegrees", "0")
                .param("duties[0].posture.body.neckDegrees", "10")
                .param("duties[0].posture.body.trunkDegrees", "10")
                .param("duties[0].posture.body.stance", "BOTH_FEET")
                .param("duties[0].posture.body.kneeDegrees", "0")
                .param("duties[0].posture.reba.loadKg", "2")
                .param("duties[0].posture.reba.left.coupling", "GOOD");

        assertThat(worked(posture, "duties[0].posture").getContentAsString()).contains("REBA score");
    }

    @Test
    void whatNothingFollowsFromIsNotThere() throws Exception {
        assertThat(worked(lift("20"), "duties[1].note").getStatus()).isEqualTo(404);
        assertThat(worked(lift("20"), "duties[1].nothing").getStatus()).isEqualTo(404);
    }

    private MockHttpServletRequestBuilder lift(String load) {
        return post("/tasks/" + task)
                .param("tookPlace", "true")
                .param("duties[0].duty", played.id("D1").toString())
                .param("duties[1].duty", played.id("D2").toString())
                .param("duties[1].lift.unit", "METRIC")
                .param("duties[1].lift.load", load)
                .param("duties[1].lift.horizontal", "40")
                .param("duties[1].lift.vertical", "20")
                .param("duties[1].lift.travel", "60")
                .param("duties[1].lift.asymmetry", "0")
                .param("duties[1].lift.coupling", "GOOD")
                .param("duties[1].lift.frequency", "1")
                .param("duties[1].lift.durationHours", "1");
    }

    private MockHttpServletResponse worked(MockHttpServletRequestBuilder request, String part) throws Exception {
        return sent(request.param("_work", part));
    }
}
