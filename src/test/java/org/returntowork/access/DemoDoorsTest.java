package org.returntowork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@SpringBootTest(classes = AccessApplication.class, properties = "spring.datasource.url=jdbc:h2:mem:demo-doors")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import({DoorsTest.Doors.class, DemoDoorsTest.DemoClock.class})
class DemoDoorsTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Register register;

    @Autowired
    private ObjectProvider<SetUp> setUp;

    private String name;

    @BeforeEach
    void somebodyWithAnAccount() {
        UUID person = register.addPerson(Contact.of("Nina", null, null), Workplace.NONE, Set.of(Role.PATIENT))
                .id();
        name = person.toString();
        accounts.create(person, name, "demo");
    }

    @Test
    void theApiTakesNameAndPasswordAndKeepsNoSession() throws Exception {
        MvcResult sent = web.perform(post("/api/v1/inside").with(httpBasic(name, "demo")))
                .andExpect(status().isOk())
                .andExpect(content().string("Nina"))
                .andReturn();

        assertThat(sent.getRequest().getSession(false)).isNull();
    }

    @Test
    void theSessionOfABrowserDoesNotCountInTheApi() throws Exception {
        MockHttpSession browser = (MockHttpSession) web.perform(
                        post("/sign-in").with(csrf()).param("username", name).param("password", "demo"))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession(false);

        web.perform(get("/inside").session(browser)).andExpect(status().isOk());
        web.perform(get("/api/v1/inside").session(browser)).andExpect(status().isUnauthorized());
    }

    @Test
    void theApiIsThrottledAsTheSignInPageIs() throws Exception {
        for (int i = 0; i < SignInAttempts.PER_NAME; i++) {
            web.perform(get("/api/v1/inside").with(httpBasic(name, "wrong"))).andExpect(status().isUnauthorized());
        }

        web.perform(get("/api/v1/inside").with(httpBasic(name, "demo")))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void pagesTakeNoPasswordFromAHeader() throws Exception {
        web.perform(get("/inside").with(httpBasic(name, "demo"))).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void theDemoHasNoSetUp() {
        assertThat(setUp.getIfAvailable()).isNull();
    }

    @TestConfiguration
    static class DemoClock {

        @Bean
        Clock clock() {
            return new MovableClock();
        }
    }
}
