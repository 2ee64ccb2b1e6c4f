package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignInAs;
import org.returntowork.duties.Core;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.JobLibrary;
import org.returntowork.duties.KeptChange;
import org.returntowork.duties.KeptDuty;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The next referral to a job that the organisation has kept. */
class KeptJobTests extends ReferredCases {

    private static final LocalDate MONTH = LocalDate.of(2026, 2, 1);

    @Autowired
    private JobLibrary library;

    private UUID list;

    @BeforeEach
    void aJobIsKept() throws Exception {
        UUID organisation = house.id("organisation");
        keep(organisation, "Store worker", "Pick cartons", 12.5);
        keep(organisation, "Driver", "Load the van", 20.0);
        send("/api/v1/tasks/" + task("consent-and-goals") + "/form", patient, CONSENT, null);
        list = task("list-duties");
    }

    private void keep(UUID organisation, String title, String duty, double load) {
        Demand lift = new Demand(DemandKind.LIFT_FLOOR_TO_WAIST, null, load, null, 60, null, null, null, null, null);
        library.keep(
                new JobLibrary.Job(organisation, house.id("site"), title, 480),
                List.of(new KeptDuty(duty, null, Core.YES, null, 60, List.of(lift), MONTH)),
                List.of(new KeptChange(duty, "Lift table")),
                MONTH);
    }

    @Test
    void theListBeginsWithTheMeasuredDutiesAndSaysWhenTheyWereMeasured() throws Exception {
        assertThat(open("/tasks/" + list, employer).getContentAsString())
                .contains("value=\"Pick cartons\"", "value=\"12.5\"", "measured in February 2026", "Lift table")
                .doesNotContain("value=\"Load the van\"", "??");
    }

    @Test
    void theApiBeginsWithThemToo() throws Exception {
        JsonNode duty = read(open("/api/v1/tasks/" + list + "/form", employer)).at("/values/duties/0");
        assertThat(duty.path("name").asString()).isEqualTo("Pick cartons");
        assertThat(duty.at("/demands/0/loadKg").asDouble()).isEqualTo(12.5);
        assertThat(duty.path("id").isNull() || duty.path("id").isMissingNode()).isTrue();
    }

    @Test
    void anotherKeptJobIsAddedBehindWhatWasTyped() throws Exception {
        String driver = library.of(house.id("organisation")).get(0).id().toString();

        String page = press("_offer", "_offered", driver);

        assertThat(page)
                .contains("name=\"duties[0].name\" value=\"Typed by hand\"")
                .contains("name=\"duties[1].name\" value=\"Load the van\"");
    }

    @Test
    void nothingChosenAddsNothing() throws Exception {
        assertThat(press("_offer", "_offered", "")).contains("Typed by hand").doesNotContain("duties[1]");
    }

    @Test
    void theListCanBeginEmpty() throws Exception {
        assertThat(press("_clear", "duties", ""))
                .contains("name=\"duties[0].name\" value=\"\"")
                .doesNotContain("Typed by hand");
    }

    private String press(String button, String value, String chosen) throws Exception {
        return web.perform(post("/tasks/" + list)
                        .with(SignInAs.person(employer))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("duties[0].name", "Typed by hand")
                        .param("_offered", chosen)
                        .param(button, value))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
