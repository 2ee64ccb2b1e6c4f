package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignInAs;
import org.springframework.mock.web.MockHttpServletResponse;
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
}
