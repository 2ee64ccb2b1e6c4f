package org.returntowork.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:set-up;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class SetUpPageTest {

    @Autowired
    private MockMvc web;

    @Test
    void theCodeInTheLogMakesTheFirstAdministratorAndThePageIsGone(CapturedOutput log) throws Exception {
        Matcher line = Pattern.compile("WARN.*enter this code: (\\S+)").matcher(log.getAll());
        assertThat(line.find()).isTrue();
        String code = line.group(1);

        web.perform(get("/set-up")).andExpect(status().isOk());
        send("guess").andExpect(status().is(422));
        send(code).andExpect(redirectedUrl("/sign-in?ready"));

        web.perform(get("/set-up")).andExpect(status().isNotFound());
        send(code).andExpect(status().isNotFound());
        MockHttpSession session = (MockHttpSession) web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", "ada")
                        .param("password", "correct horse battery"))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
        web.perform(get("/admin").session(session)).andExpect(status().isOk());
    }

    private ResultActions send(String code) throws Exception {
        return web.perform(post("/set-up")
                .with(csrf())
                .param("code", code)
                .param("name", "Ada")
                .param("username", "ada")
                .param("password", "correct horse battery"));
    }
}
