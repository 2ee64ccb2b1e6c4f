package org.returntowork.ergonomics;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.returntowork.access.Accounts;
import org.returntowork.access.SignInAs;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Who reaches the calculators' pages. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CalculatorDoorsTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Register register;

    private UUID person(Role role) {
        UUID person = register.addPerson(Contact.of("Tara Quinn", null, null), Workplace.NONE, Set.of(role))
                .id();
        accounts.create(person, person.toString(), "correct horse battery");
        return person;
    }

    @Test
    void aTherapistIsLedToTheListByEveryPage() throws Exception {
        web.perform(get("/calculators").with(SignInAs.person(person(Role.THERAPIST))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/calculators\" aria-current=\"page\"")))
                .andExpect(content().string(containsString("never the patient’s limit")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "THERAPIST", mode = EnumSource.Mode.EXCLUDE)
    void forAllOthersThereIsNoSuchPage(Role role) throws Exception {
        UUID person = person(role);

        web.perform(get("/calculators").with(SignInAs.person(person))).andExpect(status().isNotFound());
        web.perform(get("/account").with(SignInAs.person(person)))
                .andExpect(content().string(not(containsString("/calculators"))));
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() throws Exception {
        web.perform(get("/calculators")).andExpect(redirectedUrl("/sign-in"));
    }
}
