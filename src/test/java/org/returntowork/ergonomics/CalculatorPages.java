package org.returntowork.ergonomics;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.returntowork.access.Accounts;
import org.returntowork.access.SignInAs;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A therapist and one of each other role before the calculators' pages and their API. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CalculatorPages {

    @Autowired
    MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Register register;

    private final JsonMapper json = JsonMapper.builder().build();

    UUID therapist;

    @BeforeAll
    void aTherapist() {
        therapist = person(Role.THERAPIST);
    }

    UUID person(Role role) {
        UUID person = register.addPerson(Contact.of("Tara Quinn", null, null), Workplace.NONE, Set.of(role))
                .id();
        accounts.create(person, person.toString(), "correct horse battery");
        return person;
    }

    MockHttpServletResponse page(String address, UUID person) throws Exception {
        return web.perform(get(address).with(SignInAs.person(person)))
                .andReturn()
                .getResponse();
    }

    /** Sends a form, its fields written as name=value. */
    MockHttpServletResponse send(String address, UUID person, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(address).with(SignInAs.person(person)).with(csrf());
        for (String field : fields) {
            int is = field.indexOf('=');
            request.param(field.substring(0, is), field.substring(is + 1));
        }
        return web.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse call(String address, UUID person, String body) throws Exception {
        return web.perform(post(address)
                        .with(SignInAs.person(person))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    JsonNode read(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString());
    }
}
