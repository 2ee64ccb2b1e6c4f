package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.returntowork.access.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs add photos to the visit that waits to be recorded, within the same bounds as the page. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class PhotoApiTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    private final JsonMapper json = JsonMapper.builder().build();
    private PlayedCase played;

    @BeforeAll
    void playToTheVisit() {
        played = PlayedCase.included(application, "v1-rotator-cuff-repair", "2026-04-16T15:00");
    }

    @Test
    void tenPhotosAreTakenAndTheEleventhIsRefused() throws Exception {
        byte[] picture = picture();
        MockHttpServletResponse large = add("large.png", new byte[10 * 1024 * 1024 + 1], "therapist");
        assertThat(large.getStatus()).isEqualTo(422);
        assertThat(message(large))
                .isEqualTo("large.png is larger than 10 MB. Please save it smaller, or take it with"
                        + " a lower resolution.");

        for (int i = 1; i <= 10; i++) {
            MockHttpServletResponse added = add(i + ".png", picture, "therapist");
            assertThat(added.getStatus()).isEqualTo(201);
            String id = json.readTree(added.getContentAsString()).path("id").asString();
            assertThat(web.perform(get("/cases/" + played.id() + "/photos/" + id)
                                    .with(SignInAs.person(played.id("therapist"))))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200);
        }
        MockHttpServletResponse eleventh = add("11.png", picture, "therapist");
        assertThat(eleventh.getStatus()).isEqualTo(422);
        assertThat(message(eleventh)).startsWith("11.png was not added: there are 10 photos already.");
    }

    @Test
    void nobodyButTheTherapistAddsPhotos() throws Exception {
        for (String other : new String[] {"patient", "employer", "hr"}) {
            assertThat(add("1.png", picture(), other).getStatus()).as(other).isEqualTo(404);
        }
    }

    @Test
    void theDescriptionOfTheApiNamesTheFile() throws Exception {
        JsonNode api = json.readTree(web.perform(get("/v3/api-docs").with(SignInAs.person(played.id("therapist"))))
                .andReturn()
                .getResponse()
                .getContentAsString());
        JsonNode body = api.at("/paths/~1api~1v1~1cases~1{caseId}~1photos/post/requestBody/content");

        assertThat(body.at("/multipart~1form-data/schema/properties/file/format")
                        .asString())
                .as(body.toString())
                .isEqualTo("binary");
    }

    private String message(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString())
                .at("/errors/0/message")
                .asString();
    }

    private MockHttpServletResponse add(String name, byte[] picture, String who) throws Exception {
        return web.perform(multipart("/api/v1/cases/" + played.id() + "/photos")
                        .file(new MockMultipartFile("file", name, "image/png", picture))
                        .with(csrf())
                        .with(SignInAs.person(played.id(who))))
                .andReturn()
                .getResponse();
    }

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
