package org.returntowork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.returntowork.demo.PlayedCase;

/** The pages that a smooth return never comes to, each in a case played to where it stands open. */
class PagesTests extends BrowserTest {

    /** When each is looked at, in UTC, and whose page is new there. */
    @ParameterizedTest(name = "{0} at {1}: {3}")
    @CsvSource({
        "referred-by-hr, 2026-03-02T10:00:00, therapist, Accept the case",
        "referred-by-hr, 2026-03-03T08:30:00, hr, Choose another therapist",
        "silent-employer, 2026-03-12T09:30:00, hr, Settle open modifications",
        "silent-employer-no-hr, 2026-03-12T09:30:00, therapist, Go on without an agreement",
        "silent-patient, 2026-03-18T12:30:00, therapist, Contact the patient",
        "stop-and-clearance, 2026-03-24T18:10:00, therapist, Urgent review",
        "stop-and-clearance, 2026-04-13T10:30:00, therapist, On hold",
        "consent-withdrawn, 2026-03-25T09:00:00, therapist, Consent was withdrawn",
        "reopened, 2026-05-11T19:00:00, therapist, Look at the follow-up",
    })
    void canBeRead(String scenario, String until, String whose, String title) {
        PlayedCase played = PlayedCase.included(application, scenario, until);
        for (String role : Set.of(whose, "patient", "employer")) {
            Visitor each = device(role.equals("patient") ? Screen.PHONE : Screen.DESKTOP, true)
                    .signIn(played.id(role).toString(), PlayedCase.PASSWORD);
            List<String> tasks = each.tasks();
            assertThat(tasks.contains(title)).as(tasks + " of " + role).isEqualTo(role.equals(whose));
            tasks.forEach(each::task);
            Optional<String> page = each.openCase();
            if (!role.equals("hr")) {
                page.ifPresent(address -> each.open(address + "/today"));
            }
            each.leave();
        }
    }

    @Test
    void whatIsCoreIsSettledAndDisputed() {
        PlayedCase played = PlayedCase.included(application, "v4-knee-meniscectomy", "2026-04-24T16:00:00");
        String actions = "/cases/" + played.id() + "/actions/";
        String duty = "?duty=" + played.id("D4");
        Visitor employer =
                device(Screen.DESKTOP, true).signIn(played.id("employer").toString(), PlayedCase.PASSWORD);
        Visitor patient = device(Screen.PHONE, true).signIn(played.id("patient").toString(), PlayedCase.PASSWORD);

        assertThat(employer.form(actions + "core-worksheet" + duty).value("evidence.timeSpent"))
                .isEqualTo("Three hours of eight");
        patient.form(actions + "dispute-core" + duty)
                .set("text", "My tools have to be at hand")
                .send();

        patient.openCase();
        employer.openCase();
        assertThat(employer.text()).contains("Core or not: disputed", "My tools have to be at hand");
        employer.leave();
        patient.leave();
    }

    @Test
    void scoresOfTheDayAreReadBesideTheStart() {
        PlayedCase played = PlayedCase.included(application, "hold-effort", "2026-03-20T08:00:00");
        Visitor therapist =
                device(Screen.DESKTOP, true).signIn(played.id("therapist").toString(), PlayedCase.PASSWORD);
        Visitor patient = device(Screen.PHONE, true).signIn(played.id("patient").toString(), PlayedCase.PASSWORD);

        patient.form("/cases/" + played.id() + "/actions/score-now")
                .set("pain", "1")
                .set("workAbility", "9")
                .set("goals[0].score", "9")
                .send();

        patient.openCase();
        therapist.openCase();
        assertThat(patient.text()).contains("20 Mar");
        assertThat(therapist.text()).contains("20 Mar", "better: important change");
        therapist.leave();
        patient.leave();
    }
}
