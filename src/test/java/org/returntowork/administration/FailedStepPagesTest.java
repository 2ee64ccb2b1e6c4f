package org.returntowork.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.returntowork.access.Accounts;
import org.returntowork.access.SignInAs;
import org.returntowork.engine.FailedSteps;
import org.returntowork.engine.FailingStep;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.returntowork.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class FailedStepPagesTest {

    private static final String PAGE = "/admin/failed-steps";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Register register;

    @Autowired
    private FailedSteps failed;

    private UUID admin;

    @BeforeEach
    void anAdministrator() {
        admin = person(Role.ADMINISTRATOR);
    }

    @AfterEach
    void leaveNothingBehind() {
        FailingStep.endAll(application);
    }

    @Test
    void whereNothingFailedThePageSaysSo() throws Exception {
        web.perform(get(PAGE).with(SignInAs.person(admin)))
                .andExpect(content().string(containsString("No step has failed.")))
                .andExpect(content().string(not(containsString("<table"))));
    }

    @Test
    void aFailedStepIsNamedByItsProcessItsCaseAndTheKindOfErrorOnly() throws Exception {
        CaseId caseId = FailingStep.givenUp(application);

        web.perform(get(PAGE).with(SignInAs.person(admin)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("A process of the test: Fail")))
                .andExpect(content().string(containsString(caseId.toString())))
                .andExpect(content().string(containsString(">IllegalStateException<")))
                .andExpect(content().string(containsString(" UTC<")))
                .andExpect(content().string(not(containsString(FailingStep.SAYS))))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(get("/admin").with(SignInAs.person(admin)))
                .andExpect(content().string(containsString("no longer tries by itself: 1.")));
    }

    @Test
    void theButtonTriesTheStepAgain() throws Exception {
        FailingStep.givenUp(application);
        FailingStep.mend();

        web.perform(post(PAGE + "/" + failed.list(1).get(0).id() + "/again")
                        .with(SignInAs.person(admin))
                        .with(csrf()))
                .andExpect(redirectedUrl(PAGE));

        assertThat(failed.count()).isZero();
        web.perform(get(PAGE).with(SignInAs.person(admin)).flashAttr("tried", true))
                .andExpect(content().string(containsString("The step is tried again.")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"THERAPIST", "PATIENT", "EMPLOYER", "HR"})
    void nobodyElseSeesOrTriesThem(Role role) throws Exception {
        FailingStep.givenUp(application);
        FailingStep.mend();
        UUID other = person(role);

        web.perform(get(PAGE).with(SignInAs.person(other))).andExpect(status().isForbidden());
        web.perform(post(PAGE + "/" + failed.list(1).get(0).id() + "/again")
                        .with(SignInAs.person(other))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(failed.count()).isOne();
    }

    @Test
    void theOverviewCountsWhatTheCasesWaitForWithoutNamingAnyone() throws Exception {
        web.perform(get("/admin").with(SignInAs.person(admin)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What the cases wait for")))
                .andExpect(content().string(containsString(">Therapist<")))
                .andExpect(content().string(containsString(">HR<")));
    }

    private UUID person(Role role) {
        UUID person = register.addPerson(Contact.of("Ada", null, null), Workplace.NONE, Set.of(role))
                .id();
        accounts.create(person, person.toString(), "correct horse battery");
        return person;
    }
}
