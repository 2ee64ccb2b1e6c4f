package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignInAs;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A task's page: nothing typed is ever lost, and nothing counts twice. */
class FormPagesTests extends ReferredCases {

    private String page() {
        return "/tasks/" + task("consent-and-goals");
    }

    private MockHttpServletResponse submit(String key, String concerns, String pain) throws Exception {
        return typed(post(page()), key, concerns, pain);
    }

    private MockHttpServletResponse typed(
            MockHttpServletRequestBuilder request, String key, String concerns, String pain) throws Exception {
        return web.perform(request.with(SignInAs.person(patient))
                        .with(csrf())
                        .param("_key", key)
                        .param("consent.employerLimits", "true")
                        .param("consent.hr", "ALL")
                        .param("consent.insurer", "false")
                        .param("signature", "Pat Doyle")
                        .param("goals[0].statement", "Lift a box")
                        .param("goals[0].scoreNow", "4")
                        .param("workAbility", "5")
                        .param("painNow", pain)
                        .param("concerns", concerns))
                .andReturn()
                .getResponse();
    }

    @Test
    void aPageSaysInOneSentenceWhatItIsAbout() throws Exception {
        assertThat(open(page(), patient).getContentAsString()).contains("This starts your way back.");
    }

    @Test
    void aDoubleClickCountsOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        MockHttpServletResponse first = submit(key, "None", "2");
        MockHttpServletResponse second = submit(key, "None", "2");

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(second.getStatus()).isEqualTo(200);
        assertThat(told("consent-given")).isEqualTo(1);
        assertThat(database.sql("select count(*) from open_task where case_id = :id and form_key = 'list-duties'")
                        .param("id", UUID.fromString(caseId))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aTaskDoneMeanwhileSaysByWhomAndWhenAndKeepsWhatWasTyped() throws Exception {
        submit(UUID.randomUUID().toString(), "None", "2");
        MockHttpServletResponse late = submit(UUID.randomUUID().toString(), "My shoulder clicks", "2");

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("Pat Doyle completed this on")
                .contains("My shoulder clicks")
                .contains("Lift a box");
        assertThat(told("consent-given")).isEqualTo(1);
        assertThat(open(page(), patient).getContentAsString()).contains("Pat Doyle completed this on");
    }

    @Test
    void anInvalidAnswerIsShownAgainWithItsErrorsAndKept() throws Exception {
        MockHttpServletResponse wrong = submit(UUID.randomUUID().toString(), "My shoulder clicks", "a lot");

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("rtw-summary")
                .contains("My shoulder clicks")
                .doesNotContain("??");
        assertThat(open(page(), patient).getContentAsString())
                .contains("My shoulder clicks")
                .contains("Lift a box");
        assertThat(open(page(), house.id("therapist")).getContentAsString()).doesNotContain("My shoulder clicks");
    }

    @Test
    void whatIsTooLongSaysHowLongItMayBe() throws Exception {
        assertThat(submit(UUID.randomUUID().toString(), "x".repeat(2001), "2").getContentAsString())
                .contains("At most 2000 characters.");
    }

    @Test
    void eachQuestionThatWasNotAnsweredSaysSoBesideIt() throws Exception {
        String empty = web.perform(post(page())
                        .with(SignInAs.person(patient))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(empty)
                .contains("f-consent-employerLimits-error")
                .contains("f-consent-hr-error")
                .contains("f-consent-insurer-error")
                .contains("f-signature-error");
    }

    @Test
    void whatWasSentAfterTheSessionEndedIsThereAfterSigningIn() throws Exception {
        MockHttpSession session = new MockHttpSession();
        web.perform(post(page())
                        .session(session)
                        .with(request -> {
                            request.setRequestedSessionId("an old session");
                            return request;
                        })
                        .param("_key", "k")
                        .param("concerns", "My shoulder clicks"))
                .andExpect(status().isForbidden());
        web.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("username", patient.toString())
                        .param("password", "correct horse battery"))
                .andExpect(redirectedUrl(page()));

        assertThat(web.perform(get(page()).session(session))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("My shoulder clicks");
        assertThat(open(page(), patient).getContentAsString()).contains("My shoulder clicks");
        assertThat(told("consent-given")).isZero();
    }

    @Test
    void whatIsTypedIsKeptBeforeItIsSentValidOrNot() throws Exception {
        MockHttpServletResponse kept = typed(post(page() + "/draft"), "k", "Half a sen", "twelve");

        assertThat(kept.getStatus()).isEqualTo(204);
        assertThat(open(page(), patient).getContentAsString()).contains("Half a sen");

        submit(UUID.randomUUID().toString(), "A whole sentence", "2");
        assertThat(database.sql("select count(*) from draft where person = :person")
                        .param("person", patient)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsMissingOfATalkStandsBesideItsFieldAndInTheOrderOfThePage() throws Exception {
        String shown = web.perform(post(page())
                        .with(SignInAs.person(house.id("therapist")))
                        .with(csrf())
                        .param("_key", "k")
                        .param("painNow", "a lot")
                        .param("onBehalf.on", "last week"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(shown)
                .contains("id=\"f-onBehalf-how-error\"")
                .contains("id=\"f-onBehalf-on-error\"")
                .contains("id=\"f-onBehalf-proof-error\"")
                .contains("last week")
                .doesNotContain("??");
        assertThat(shown)
                .containsSubsequence(
                        "href=\"#f-consent-employerLimits\"",
                        "href=\"#f-signature\"",
                        "href=\"#f-painNow\"",
                        "href=\"#f-onBehalf-how\"",
                        "href=\"#f-onBehalf-on\"",
                        "href=\"#f-onBehalf-proof\"");
    }

    @Test
    void anErrorStandsInTheRowWhereItWasTyped() throws Exception {
        String shown = web.perform(post(page())
                        .with(SignInAs.person(patient))
                        .with(csrf())
                        .param("_key", "k")
                        .param("goals[0].statement", "")
                        .param("goals[0].scoreNow", "")
                        .param("goals[2].statement", "Lift a box")
                        .param("goals[2].scoreNow", "11"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(shown).contains("id=\"f-goals-2-scoreNow-error\"").doesNotContain("f-goals-0-scoreNow-error");
    }

    @Test
    void whatLeavesTheClinicIsShownAsItsReaderReadsItBeforeItIsSent() throws Exception {
        String shown = talk("Spoke about the night shift", null)
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(shown).contains("This is what HR will read").contains("Spoke about the night shift");
        assertThat(shown).doesNotContain("??");
        assertThat(talks()).isZero();

        String changing = talk("Spoke about the night shift", "_change")
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(changing).contains("Spoke about the night shift").doesNotContain("This is what HR will read");
        assertThat(talks()).isZero();

        talk("Spoke about the night shift", "_send").andExpect(status().isOk());
        assertThat(talks()).isEqualTo(1);
    }

    @Test
    void enterSendsTheFormWhateverButtonsStandInIt() throws Exception {
        String page = open("/tasks/" + task("consent-and-goals"), patient).getContentAsString();
        String form = page.substring(page.indexOf("<form id=\"form\""));

        assertThat(form).contains("name=\"_add\"");
        assertThat(form.substring(form.indexOf("<button"), form.indexOf("</button>")))
                .contains("type=\"submit\"")
                .doesNotContain("name=");
    }

    @Test
    void aClinicalWordIsRefusedBeforeItIsShownAsIfItCouldBeSent() throws Exception {
        talk("Spoke about the strain", null).andExpect(status().is(422));
        talk("Spoke about the strain", "_send").andExpect(status().is(422));
        assertThat(talks()).isZero();
    }

    private ResultActions talk(String text, String button) throws Exception {
        MockHttpServletRequestBuilder request = post("/cases/" + caseId + "/actions/add-contact")
                .with(SignInAs.person(house.id("therapist")))
                .with(csrf())
                .param("_key", "talk-" + caseId)
                .param("on", "2026-03-02")
                .param("with", "Henry Shaw")
                .param("how", "CALL")
                .param("text", text)
                .param("side", "EMPLOYMENT");
        if (button != null) {
            request.param(button, "yes");
        }
        return web.perform(request);
    }

    private long talks() {
        return database.sql("select count(*) from contact where case_id = :id")
                .param("id", UUID.fromString(caseId))
                .query(Long.class)
                .single();
    }
}
