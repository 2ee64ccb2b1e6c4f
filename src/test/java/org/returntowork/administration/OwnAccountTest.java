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
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.test.web.servlet.ResultActions;

/** A person's page about their own account. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class OwnAccountTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String NEW = "three quiet green words";

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Register register;

    private UUID nina;

    @BeforeEach
    void somebodyWithAnAccount() {
        nina = personWithAccount(Role.PATIENT);
    }

    private UUID personWithAccount(Role role) {
        UUID person = register.addPerson(Contact.of("Nina Berg", null, null), Workplace.NONE, Set.of(role))
                .id();
        accounts.create(person, person.toString(), PASSWORD);
        return person;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyReadsTheirNamesThereAndIsLedThereByEachPage(Role role) throws Exception {
        UUID person = personWithAccount(role);

        web.perform(get("/account").with(SignInAs.person(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nina Berg")))
                .andExpect(content().string(containsString(person.toString())))
                .andExpect(content().string(containsString("href=\"/account\"")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void aNewPasswordEndsTheSessionAndIsTheOneToSignInWith() throws Exception {
        send(PASSWORD, NEW).andExpect(redirectedUrl("/sign-in?changed"));

        web.perform(get("/account").with(SignInAs.person(nina))).andExpect(redirectedUrl("/sign-in?ended"));
        assertThat(accounts.changePassword(nina, NEW, PASSWORD)).isTrue();
    }

    @Test
    void withoutThePresentPasswordNothingChanges() throws Exception {
        send("a wrong guess", NEW)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("This is not your present password.")))
                .andExpect(content().string(not(containsString(NEW))));

        assertThat(accounts.changePassword(nina, PASSWORD, NEW)).isTrue();
    }

    @Test
    void aShortNewPasswordIsRefused() throws Exception {
        send(PASSWORD, "tooshort")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("at least 12 characters")))
                .andExpect(content().string(not(containsString("tooshort"))));
    }

    @Test
    void afterFiveWrongGuessesTheRightOneIsNoLongerLookedAt() throws Exception {
        for (int i = 0; i < 5; i++) {
            send("a wrong guess", NEW);
        }
        send(PASSWORD, NEW).andExpect(status().is(422)).andExpect(content().string(containsString("Wait 15 minutes")));
    }

    private ResultActions send(String present, String chosen) throws Exception {
        return web.perform(post("/account")
                .with(SignInAs.person(nina))
                .with(csrf())
                .param("present", present)
                .param("password", chosen));
    }
}
