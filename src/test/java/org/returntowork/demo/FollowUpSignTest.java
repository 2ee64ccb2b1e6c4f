package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignInAs;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** A warning sign in a follow-up ends the follow-up, complete or not. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@DirtiesContext
class FollowUpSignTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private OpenTasks openTasks;

    @Test
    void whatToDoIsTheAnswerAlsoWhereTheRestIsMissing() throws Exception {
        PlayedCase played = PlayedCase.included(application, "red-flag-in-a-follow-up", "2026-05-11T16:00:00");
        UUID task = openTasks.openIn(played.id()).stream()
                .filter(open -> open.formKey().equals("follow-up"))
                .findFirst()
                .orElseThrow()
                .id();
        for (int sent = 0; sent < 2; sent++) {
            MockHttpServletResponse answer = web.perform(post("/tasks/" + task)
                            .with(csrf())
                            .with(SignInAs.person(played.id("patient")))
                            .param("redFlags", "FOOT_DROP"))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getContentAsString()).contains("Stop work now. In an emergency call", "href=\"tel:");
        }
        assertThat(openTasks.openIn(played.id()))
                .extracting(OpenTask::formKey)
                .contains("urgent-review")
                .doesNotContain("follow-up");
    }
}
