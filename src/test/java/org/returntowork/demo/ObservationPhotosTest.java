package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignInAs;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The therapist takes photos while the observation is being recorded. */
class ObservationPhotosTest extends AtTheVisit {

    private static final Pattern PHOTO = Pattern.compile("name=\"photos\\[(\\d)].id\" value=\"([0-9a-f-]{36})\"");

    @Test
    void aPhotoIsKeptWithEverythingTypedAndThePatientSeesItOnceItIsRecorded() throws Exception {
        String added = page(
                visit().file(picture("pallet.png"))
                        .param("_change", "photos")
                        .param("tookPlace", "true")
                        .param("duties[0].note", "typed before"),
                200);
        assertThat(added).contains("typed before</textarea>", "enctype=\"multipart/form-data\"");
        UUID id = photoIn(added);
        assertThat(database.sql("select typed from draft").query(String.class).list())
                .anySatisfy(draft -> assertThat(draft).contains(id.toString(), "typed before"))
                .allSatisfy(draft -> assertThat(draft).hasSizeLessThan(4000));

        String refused = page(
                visit().file(new MockMultipartFile(
                                "_files",
                                "IMG_1.HEIC",
                                "image/jpeg",
                                "....ftypheic....".getBytes(StandardCharsets.UTF_8)))
                        .param("_change", "photos")
                        .param("duties[0].note", "still typed")
                        .param("photos[0].id", id.toString()),
                422);
        assertThat(refused)
                .contains("IMG_1.HEIC is a HEIC picture", "Most Compatible", "still typed</textarea>")
                .contains(id.toString());

        assertThat(page(
                        visit().file(new MockMultipartFile("_files", "empty.jpg", "image/jpeg", new byte[0]))
                                .param("_change", "photos")
                                .param("photos[0].id", id.toString()),
                        422))
                .contains("empty.jpg is not a JPEG or PNG picture");

        String second = page(
                visit().file(picture("spare.png")).param("_change", "photos").param("photos[0].id", id.toString()),
                200);
        Matcher rows = PHOTO.matcher(second);
        assertThat(rows.results().map(row -> row.group(1))).containsExactly("0", "1");
        UUID spare = UUID.fromString(PHOTO.matcher(second)
                .results()
                .map(row -> row.group(2))
                .filter(each -> !each.equals(id.toString()))
                .findFirst()
                .orElseThrow());
        page(
                visit().param("_remove", "photos[1]")
                        .param("photos[0].id", id.toString())
                        .param("photos[1].id", spare.toString()),
                200);
        assertThat(open(spare, "therapist").getStatus()).isEqualTo(404);
        assertThat(open(id, "patient").getStatus()).as("before it is recorded").isEqualTo(404);

        MockMultipartHttpServletRequestBuilder all = visit();
        for (int i = 0; i < 5; i++) {
            all.param("duties[" + i + "].duty", played.id("D" + (i + 1)).toString());
            all.param("duties[" + i + "].result", "ABLE");
        }
        String answer = page(
                all.param("tookPlace", "true")
                        .param("photos[0].id", id.toString())
                        .param("photos[0].caption", "The floor pallet")
                        .param("photos[0].duty", played.id("D1").toString()),
                200);
        assertThat(answer).contains("The results are saved");

        MockHttpServletResponse seen = open(id, "patient");
        assertThat(seen.getStatus()).isEqualTo(200);
        assertThat(seen.getContentType()).isEqualTo("image/jpeg");
        assertThat(seen.getHeader("Cache-Control")).isEqualTo("no-store, private");
        assertThat(seen.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(open(id, "therapist").getStatus()).isEqualTo(200);
        assertThat(open(id, "employer").getStatus()).isEqualTo(404);
        assertThat(open(id, "hr").getStatus()).isEqualTo(404);
        for (String reader : new String[] {"therapist", "patient"}) {
            assertThat(text("/cases/" + played.id(), reader)).contains(id + "?small=true", "alt=\"The floor pallet\"");
            assertThat(text("/api/v1/cases/" + played.id(), reader)).contains("\"photos\":[{\"id\":\"" + id);
        }
        for (String reader : new String[] {"employer", "hr"}) {
            assertThat(text("/cases/" + played.id(), reader)).doesNotContain(id.toString(), "The floor pallet");
            assertThat(text("/api/v1/cases/" + played.id(), reader)).doesNotContain("photos", "The floor pallet");
        }
    }

    private MockMultipartHttpServletRequestBuilder visit() {
        return multipart("/tasks/" + task);
    }

    private String page(MockMultipartHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = sent(request);
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse open(UUID photo, String who) throws Exception {
        return web.perform(get("/cases/" + played.id() + "/photos/" + photo).with(SignInAs.person(played.id(who))))
                .andReturn()
                .getResponse();
    }

    private String text(String address, String who) throws Exception {
        return web.perform(get(address).with(SignInAs.person(played.id(who))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static UUID photoIn(String page) {
        Matcher found = PHOTO.matcher(page);
        assertThat(found.find()).isTrue();
        return UUID.fromString(found.group(2));
    }

    private static MockMultipartFile picture(String name) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new MockMultipartFile("_files", name, "image/png", bytes.toByteArray());
    }
}
