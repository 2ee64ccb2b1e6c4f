package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignInAs;
import org.springframework.test.web.servlet.MvcResult;

/** How patient and employer of a case come to their accounts. */
class MemberInvitationTests extends ReferredCases {

    private UUID therapist;

    @BeforeEach
    void nobodyHasAnAccount() {
        therapist = house.id("therapist");
        database.sql("delete from account where person_id in (:patient, :employer)")
                .param("patient", patient)
                .param("employer", employer)
                .update();
    }

    private void thePatientHasAnAccount() {
        accounts.create(patient, patient.toString(), "correct horse battery");
    }

    private String people() {
        return "/cases/" + caseId + "/people";
    }

    private MvcResult invite(String member, UUID as) throws Exception {
        return web.perform(post(people() + "/" + member + "/invitation")
                        .with(SignInAs.person(as))
                        .with(csrf()))
                .andReturn();
    }

    @Test
    void theTherapistHandsThePatientALinkThatMakesTheirAccount() throws Exception {
        assertThat(open("/cases/" + caseId, therapist).getContentAsString()).contains(people());
        assertThat(open(people(), therapist).getContentAsString())
                .contains("Pat Doyle has no account yet")
                .doesNotContain("??");

        MvcResult made = invite("patient", therapist);
        String link = (String) made.getFlashMap().get("invitationLink");
        String page = web.perform(get(people()).with(SignInAs.person(therapist)).flashAttrs(made.getFlashMap()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains(link).contains("The link is for Pat Doyle");
        web.perform(post(link.substring(link.indexOf("/invitation/")))
                .with(csrf())
                .param("username", "pat-" + patient)
                .param("password", "correct horse battery"));

        assertThat(open(people(), therapist).getContentAsString())
                .contains("Has an account")
                .doesNotContain(link);
        assertThat(told("account-invited")).isEqualTo(1);
    }

    @Test
    void theEmployerIsToldOfNothingBeforeThePatientConsents() throws Exception {
        assertThat(invite("employer", therapist).getResponse().getStatus()).isEqualTo(404);

        thePatientHasAnAccount();
        send("/api/v1/tasks/" + task("consent-and-goals") + "/form", patient, CONSENT, null);

        assertThat(invite("employer", therapist).getFlashMap().keySet()).contains("invitationLink");
    }

    @Test
    void whoHasAnAccountGetsNoLinkFromTheTherapist() throws Exception {
        thePatientHasAnAccount();

        assertThat(invite("patient", therapist).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void nobodyButTheCasesTherapistInvites() throws Exception {
        for (String stranger : new String[] {"hr", "employer", "patient"}) {
            assertThat(open(people(), house.id(stranger)).getStatus())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(invite("patient", house.id(stranger)).getResponse().getStatus())
                    .as(stranger)
                    .isEqualTo(404);
        }
    }
}
