package org.returntowork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(classes = AccessApplication.class, properties = "spring.datasource.url=jdbc:h2:mem:doors")
@AutoConfigureMockMvc
@Import(DoorsTest.Doors.class)
class DoorsTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Register register;

    private UUID nina;
    private String name;

    @BeforeEach
    void somebodyWithAnAccount() {
        nina = person(Role.PATIENT);
        name = nina.toString();
        accounts.create(nina, name, PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inside", "/invitation/inside", "/api/v1/inside", "/css/inside"})
    void everyAnswerForbidsInlineScriptAndFrames(String address) throws Exception {
        web.perform(get(address))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/invitation/inside", "/webjars/inside", "/css/inside", "/rtw.css"})
    void theseAddressesAreOpen(String address) throws Exception {
        web.perform(get(address)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/inside", "/", "/admin/inside", "/v3/api-docs/inside", "/swagger-ui/index.html", "/unknown"})
    void everythingElseAsksToSignInFirst(String address) throws Exception {
        web.perform(get(address)).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void aRightPasswordSignsInUnderANewSessionId() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String idBefore = before.getId();

        MockHttpSession after = session(signIn(name, PASSWORD, before).andExpect(redirectedUrl("/")));

        assertThat(after.getId()).isNotEqualTo(idBefore);
        web.perform(get("/inside").session(after)).andExpect(content().string("Nina"));
    }

    @Test
    void signingInLeadsBackToThePageThatWasAskedFor() throws Exception {
        MockHttpSession session = session(web.perform(get("/inside")));

        signIn(name, PASSWORD, session).andExpect(redirectedUrlPattern("**/inside?continue"));
    }

    @Test
    void anUnknownNameAWrongPasswordAndADisabledAccountGetTheSameAnswer() throws Exception {
        UUID gone = person(Role.PATIENT);
        accounts.create(gone, gone.toString(), PASSWORD);
        accounts.disable(gone);

        signIn("nobody", PASSWORD, new MockHttpSession()).andExpect(redirectedUrl("/sign-in?error"));
        signIn(name, "wrong", new MockHttpSession()).andExpect(redirectedUrl("/sign-in?error"));
        signIn(gone.toString(), PASSWORD, new MockHttpSession()).andExpect(redirectedUrl("/sign-in?error"));
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneHasToWaitKnownNameOrNot() throws Exception {
        String unknown = "unknown-" + name;
        for (int i = 0; i < SignInAttempts.PER_NAME; i++) {
            signIn(name, "wrong", new MockHttpSession()).andExpect(redirectedUrl("/sign-in?error"));
            signIn(unknown, "wrong", new MockHttpSession()).andExpect(redirectedUrl("/sign-in?error"));
        }

        signIn(name, PASSWORD, new MockHttpSession()).andExpect(redirectedUrl("/sign-in?wait"));
        signIn(unknown, PASSWORD, new MockHttpSession()).andExpect(redirectedUrl("/sign-in?wait"));
    }

    @Test
    void aSessionEndsAtTheNextRequestAfterItsAccountWasDisabled() throws Exception {
        MockHttpSession session = session(signIn(name, PASSWORD, new MockHttpSession()));
        web.perform(get("/inside").session(session)).andExpect(status().isOk());

        accounts.disable(nina);

        web.perform(get("/inside").session(session)).andExpect(redirectedUrl("/sign-in?ended"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aSessionEndsAtTheNextRequestAfterThePasswordWasChanged() throws Exception {
        MockHttpSession session = session(signIn(name, PASSWORD, new MockHttpSession()));

        accounts.changePassword(nina, PASSWORD, "another long password");

        web.perform(get("/inside").session(session)).andExpect(redirectedUrl("/sign-in?ended"));
    }

    @Test
    void theAdministratorsPagesAreTheAdministratorsOnly() throws Exception {
        UUID ada = person(Role.ADMINISTRATOR);
        accounts.create(ada, ada.toString(), PASSWORD);

        web.perform(get("/admin/inside").with(SignInAs.person(nina))).andExpect(status().isForbidden());
        web.perform(get("/admin/inside").with(SignInAs.person(ada))).andExpect(status().isOk());
    }

    @Test
    void anAdministratorWhoIsNoLongerOneIsShutOutAtOnce() throws Exception {
        UUID ada = person(Role.ADMINISTRATOR);
        accounts.create(ada, ada.toString(), PASSWORD);
        MockHttpSession session = session(signIn(ada.toString(), PASSWORD, new MockHttpSession()));
        web.perform(get("/admin/inside").session(session)).andExpect(status().isOk());

        register.changePerson(ada, Contact.of("Ada", null, null), Workplace.NONE, Set.of(Role.THERAPIST));

        web.perform(get("/admin/inside").session(session)).andExpect(status().isForbidden());
    }

    @Test
    void aFormSentAfterTheSessionEndedIsToldSo() throws Exception {
        web.perform(post("/inside")).andExpect(status().isForbidden()).andExpect(forwardedUrl("/signed-out"));
    }

    @Test
    void aFormSentTooLateWaitsForItsSenderToSignIn() throws Exception {
        MockHttpSession session = session(sentTooLate(new MockHttpSession(), "an old session")
                .andExpect(status().isForbidden())
                .andExpect(forwardedUrl("/signed-out")));

        signIn(name, PASSWORD, session).andExpect(redirectedUrl("/inside"));

        MockHttpServletRequest again = new MockHttpServletRequest();
        again.setSession(session);
        assertThat(KeptPost.take(again, "/elsewhere")).isEmpty();
        assertThat(KeptPost.take(again, "/inside").orElseThrow().get("typed")).containsExactly("My shoulder clicks");
        assertThat(KeptPost.take(again, "/inside")).isEmpty();
    }

    @Test
    void aFormOfAPageThatWasNeverOursIsNotKept() throws Exception {
        MockHttpSession session =
                session(sentTooLate(new MockHttpSession(), null).andExpect(status().isForbidden()));

        signIn(name, PASSWORD, session).andExpect(redirectedUrl("/"));
    }

    @Test
    void aFormWithTheTokenOfAnEarlierSignInIsShownAgain() throws Exception {
        MockHttpSession session = session(signIn(name, PASSWORD, new MockHttpSession()));

        sentTooLate(session, session.getId()).andExpect(redirectedUrl("/inside"));
    }

    @Test
    void whoSignedOutBeginsAtTheInbox() throws Exception {
        MockHttpSession session = session(signIn(name, PASSWORD, new MockHttpSession()));
        web.perform(post("/sign-out").session(session).with(csrf()));

        signIn(name, PASSWORD, new MockHttpSession()).andExpect(redirectedUrl("/"));
    }

    private ResultActions sentTooLate(MockHttpSession session, String sessionBefore) throws Exception {
        return web.perform(post("/inside")
                .session(session)
                .with(request -> {
                    request.setRequestedSessionId(sessionBefore);
                    return request;
                })
                .param("_key", "k")
                .param("typed", "My shoulder clicks"));
    }

    @Test
    void aFormIsTakenOnlyWithItsToken() throws Exception {
        web.perform(post("/inside").with(SignInAs.person(nina))).andExpect(status().isForbidden());
        web.perform(post("/inside").with(SignInAs.person(nina)).with(csrf())).andExpect(status().isOk());
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        MockHttpSession session = session(signIn(name, PASSWORD, new MockHttpSession()));

        web.perform(post("/sign-out").session(session).with(csrf())).andExpect(redirectedUrl("/sign-in?signed-out"));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theApiAnswersStrangersWithProblemDetails() throws Exception {
        web.perform(get("/api/v1/inside"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void withoutTheDemoTheApiTakesNoPasswordAndWantsTheToken() throws Exception {
        web.perform(get("/api/v1/inside").with(httpBasic(name, PASSWORD))).andExpect(status().isUnauthorized());
        web.perform(post("/api/v1/inside").with(SignInAs.person(nina)))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        web.perform(post("/api/v1/inside").with(SignInAs.person(nina)).with(csrf()))
                .andExpect(status().isOk());
    }

    private UUID person(Role role) {
        return register.addPerson(Contact.of("Nina", null, null), Workplace.NONE, Set.of(role))
                .id();
    }

    private ResultActions signIn(String username, String password, MockHttpSession session) throws Exception {
        return web.perform(post("/sign-in")
                .session(session)
                .with(request -> {
                    request.setRequestedSessionIdValid(true);
                    return request;
                })
                .with(csrf())
                .param("username", username)
                .param("password", password));
    }

    private static MockHttpSession session(ResultActions signedIn) {
        return (MockHttpSession) signedIn.andReturn().getRequest().getSession();
    }

    /** Addresses that only say who came in. */
    @RestController
    static class Doors {

        @GetMapping({"/inside", "/admin/inside", "/api/v1/inside", "/v3/api-docs/inside"})
        String inside(SignedIn user) {
            return user.name();
        }

        @PostMapping({"/inside", "/api/v1/inside"})
        String sent(SignedIn user) {
            return user.name();
        }

        @GetMapping({"/invitation/inside", "/webjars/inside", "/css/inside", "/rtw.css"})
        String open() {
            return "open";
        }
    }
}
