package org.returntowork.demo;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.returntowork.access.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Worked case V1 on the afternoon of its observation, which is still to be recorded. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
abstract class AtTheVisit {

    @Autowired
    private ApplicationContext application;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient database;

    PlayedCase played;
    UUID task;

    @BeforeAll
    void playToTheVisit() {
        played = PlayedCase.included(application, "v1-rotator-cuff-repair", "2026-04-16T15:00");
        task = database.sql("select id from open_task where form_key = 'record-observation'")
                .query(UUID.class)
                .single();
    }

    /** As the therapist sends it. */
    MockHttpServletResponse sent(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.with(csrf()).with(SignInAs.person(played.id("therapist"))))
                .andReturn()
                .getResponse();
    }
}
