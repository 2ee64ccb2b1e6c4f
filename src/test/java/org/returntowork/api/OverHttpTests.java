package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.access.Accounts;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** What only a real server shows: its cookies, and how much it takes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class OverHttpTests {

    private static final String PASSWORD = "correct horse battery";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Register register;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private UUID therapist;

    @BeforeEach
    void aTherapistIsSignedIn() throws Exception {
        UUID clinic = register.addClinic("Quayside", "555", "8 to 17").id();
        therapist = register.addPerson(
                        Contact.of("Tara Quinn", null, null), Workplace.ofClinic(clinic), Set.of(Role.THERAPIST))
                .id();
        accounts.create(therapist, therapist.toString(), PASSWORD);
        post("/sign-in", Map.of("username", therapist.toString(), "password", PASSWORD, "_csrf", token("/sign-in")));
    }

    @Test
    void theSessionsCookieIsForThisSiteAndNoScript() throws Exception {
        assertThat(cookie(null)).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Secure");
        assertThat(cookie("https"))
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Secure");
    }

    private String cookie(String protocol) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at("/sign-in"));
        if (protocol != null) {
            request.header("X-Forwarded-Proto", protocol);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
    }

    @Test
    void aFullListOfFortyDutiesWithThirtyDemandsEachIsReadWhole() throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int duty = 0; duty < 40; duty++) {
            for (int demand = 0; demand < 30; demand++) {
                for (String field : new String[] {
                    "kind",
                    "side",
                    "loadKg",
                    "forceN",
                    "minutesPerShift",
                    "longestBoutMinutes",
                    "timesPerShift",
                    "repetitionsPerHour",
                    "fromCm",
                    "toCm"
                }) {
                    fields.put("duties[" + duty + "].demands[" + demand + "]." + field, "12");
                }
            }
        }
        fields.put("jobTitle", "the very last field");
        fields.put("_csrf", token("/start/referral"));

        HttpResponse<String> answer = post("/start/referral", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("the very last field");
    }

    @Test
    void aBodyLongerThanTheApiTakesIsRefusedUnread() throws Exception {
        HttpRequest.BodyPublisher tooLong = HttpRequest.BodyPublishers.ofByteArray(new byte[12_000_001]);
        HttpRequest.BodyPublisher ofNoLength =
                HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString("name"));

        assertThat(dryRun(HttpRequest.BodyPublishers.ofString("name,minutesPerShift\nPick,240"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(dryRun(tooLong).statusCode()).isEqualTo(413);
        assertThat(dryRun(tooLong).body()).contains("longer than 12 MB");
        assertThat(dryRun(ofNoLength).statusCode()).isEqualTo(411);
        assertThat(dryRun(ofNoLength).body()).contains("Content-Length");
    }

    private HttpResponse<String> dryRun(HttpRequest.BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at("/api/v1/duty-lists/dry-run"))
                .header("Content-Type", "text/csv")
                .header("X-CSRF-TOKEN", token("/account"))
                .POST(body)
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whatIsTooMuchIsAnsweredWithAPageThatSaysSo() throws Exception {
        HttpResponse<String> tooLong =
                post("/start/referral", Map.of("_csrf", token("/start/referral"), "jobTitle", "x".repeat(5_000_000)));

        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(tooLong.body())
                .contains("This is more than can be sent at once")
                .doesNotContain("??");
    }

    @Test
    void aFormWithAFileIsTakenWithItsTokenAndAFileThatIsTooMuchIsToldOf() throws Exception {
        HttpResponse<String> taken = postFile(20_000);
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("value=\"typed beside a file\"");

        HttpResponse<String> tooLarge = postFile(31 * 1024 * 1024);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("This is more than can be sent at once");
    }

    private HttpResponse<String> postFile(int bytes) throws Exception {
        String part = "--zz\r\nContent-Disposition: form-data; name=\"";
        String body = part + "_csrf\"\r\n\r\n" + token("/start/referral") + "\r\n" + part
                + "jobTitle\"\r\n\r\ntyped beside a file\r\n" + part
                + "_files\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n" + "x".repeat(bytes)
                + "\r\n--zz--\r\n";
        return browser.send(
                HttpRequest.newBuilder(at("/start/referral"))
                        .header("Accept", "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=zz")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String token(String page) throws Exception {
        String html = browser.send(HttpRequest.newBuilder(at(page)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher token = TOKEN.matcher(html);
        assertThat(token.find()).as(html).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> post(String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(at(address))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
