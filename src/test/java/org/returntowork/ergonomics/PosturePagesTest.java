package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.access.Accounts;
import org.returntowork.access.SignInAs;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.returntowork.tasks.FormBinder;
import org.returntowork.tasks.FormInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of RULA and REBA, as a therapist and a browser without scripts use them. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PosturePagesTest {

    private static final String RULA = """
            method=RULA table=WORKSHEET arms=EACH
            left.upperArmDegrees=10 left.lowerArmDegrees=80 left.wristDegrees=0
            right.upperArmDegrees=60 right.upperArmSigns=SHOULDER_RAISED right.lowerArmDegrees=40
            right.acrossMidline=true right.wristDegrees=20 right.wristSigns=DEVIATED right.wristSigns=TWISTED
            body.neckDegrees=15 body.neckSigns=TWISTED body.trunkDegrees=40 body.stance=BOTH_FEET
            rula.left.held=NO_LONGER_THAN_A_MINUTE rula.left.loadKg=1
            rula.right.held=OVER_ONE_MINUTE rula.right.loadKg=4 rula.right.steady=true
            rula.body.held=NO_LONGER_THAN_A_MINUTE rula.body.loadKg=0
            """;

    private static final String REBA = """
            method=REBA arms=BOTH_ALIKE
            left.upperArmDegrees=10 left.lowerArmDegrees=80 left.wristDegrees=0
            body.neckDegrees=15 body.neckSigns=TWISTED body.trunkDegrees=40 body.stance=BOTH_FEET body.kneeDegrees=45
            reba.loadKg=6 reba.left.coupling=FAIR reba.activity=HELD_OVER_A_MINUTE
            """;

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Register register;

    @Autowired
    private FormBinder binder;

    private UUID therapist;

    @BeforeAll
    void somebodyIsThere() {
        therapist = person(Role.THERAPIST);
    }

    private UUID person(Role role) {
        UUID person = register.addPerson(Contact.of("Tara Quinn", null, null), Workplace.NONE, Set.of(role))
                .id();
        accounts.create(person, person.toString(), "correct horse battery");
        return person;
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, UUID person) throws Exception {
        return web.perform(request.with(SignInAs.person(person)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder filled(String address, String fields) {
        MockHttpServletRequestBuilder request = post(address);
        Arrays.stream(fields.trim().split("\\s+"))
                .map(field -> field.split("=", 2))
                .forEach(field -> request.param(field[0], field[1]));
        return request;
    }

    /** The figure beside each name in the column of a side. */
    private static Map<String, Integer> figures(String page, String side) {
        List<String> sides = texts(page, "<th scope=\"col\">([^<]*)</th>");
        Map<String, Integer> figures = new LinkedHashMap<>();
        Pattern.compile("<th scope=\"row\">([^<]*)</th>((?:<td>\\d+</td>)+)")
                .matcher(page)
                .results()
                .forEach(row -> figures.put(
                        row.group(1),
                        Integer.parseInt(texts(row.group(2), "<td>(\\d+)</td>").get(sides.indexOf(side)))));
        return figures;
    }

    private static List<String> texts(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"rula, RULA, Muscle use and force", "reba, REBA, 'Load, hold and activity'"})
    void thePageAsksAndSaysWhatItIsFor(String key, String title, String ownPart) throws Exception {
        String page = ask(get("/calculators/" + key), therapist).getContentAsString();

        assertThat(page)
                .contains("<h1>" + title + "</h1>", "never the patient’s limit", ownPart)
                .contains("name=\"method\" value=\"" + title + "\"")
                .containsPattern("name=\"arms\" value=\"BOTH_ALIKE\" checked")
                .doesNotContain("??")
                .doesNotContain(">" + key + ".")
                .doesNotContain("posture-result");
        assertThat(page).containsPattern("<img[^>]*upper-arm.svg\" alt=\"Upper arm from the side\\.");
        assertThat(page.contains("rula-neck.svg")).isEqualTo(key.equals("rula"));
        assertThat(page.contains("reba-neck.svg")).isEqualTo(key.equals("reba"));
        assertThat(page.contains("name=\"reba.loadKg\"")).isEqualTo(key.equals("reba"));
        assertThat(page.contains("name=\"body.kneeDegrees\"")).isEqualTo(key.equals("reba"));
        assertThat(page.contains("name=\"rula.body.loadKg\"")).isEqualTo(key.equals("rula"));
        assertThat(page.contains("more than 1 minute in the 1993 paper")).isEqualTo(key.equals("rula"));
        assertThat(page.contains("RULA has no score for leaning back")).isEqualTo(key.equals("rula"));
    }

    @Test
    void theyAreListed() throws Exception {
        assertThat(ask(get("/calculators"), therapist).getContentAsString())
                .contains("href=\"/calculators/rula\"", "href=\"/calculators/reba\"", "Rapid Entire Body Assessment");
    }

    @Test
    void rulasResultStandsAboveTheFormWithAllItsScoresForEachArm() throws Exception {
        MockHttpServletResponse answer = ask(filled("/calculators/rula", RULA), therapist);
        String page = answer.getContentAsString();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(page.indexOf("posture-result")).isPositive().isLessThan(page.indexOf("<form id=\"form\""));
        assertThat(page)
                .contains("RULA score 3 of 7.", "RULA score 7 of 7.")
                .contains("<span class=\"rtw-verdict breaks\">Look further</span>")
                .contains("<span class=\"rtw-verdict late\">Change now</span>")
                .contains("Action level 4: look into it and change the work at once.")
                .contains("Table A as on today’s common worksheet; a posture counts as held still from more than 10")
                .contains("name=\"right.upperArmDegrees\" value=\"60\"")
                .doesNotContain("??");
        assertThat(figures(page, "Right arm"))
                .containsEntry("Upper arm", 4)
                .containsEntry("Lower arm", 3)
                .containsEntry("Wrist", 4)
                .containsEntry("Wrist twist", 2)
                .containsEntry("Muscle use of arm and wrist", 0)
                .containsEntry("Force on arm and wrist", 2)
                .containsEntry("Table A: arm and wrist", 6)
                .containsEntry("Score A: with muscle use and force", 8)
                .containsEntry("Score B: with muscle use and force", 4);
        assertThat(figures(page, "Left arm")).containsEntry("Upper arm", 1).containsEntry("Neck", 3);
    }

    @Test
    void theOlderVersionSaysSoAndCountsAMinute() throws Exception {
        String page = ask(filled("/calculators/rula", RULA.replace("WORKSHEET", "OLDER")), therapist)
                .getContentAsString();

        assertThat(page).contains("Table A as on the older worksheet");
        assertThat(figures(page, "Right arm")).containsEntry("Muscle use of arm and wrist", 1);
    }

    @Test
    void rebasResultHasScoreCAndOnePartForBothArmsAlike() throws Exception {
        String page = ask(filled("/calculators/reba", REBA), therapist).getContentAsString();

        assertThat(page)
                .contains("REBA score 7 of 15.", "<span class=\"rtw-verdict breaks\">Medium risk</span>")
                .contains("<h3><span>Both arms alike</span>")
                .doesNotContain("<h3><span>Left arm</span>", "Table A as on", "??");
        assertThat(figures(page, "Both arms alike"))
                .containsEntry("Trunk", 3)
                .containsEntry("Legs", 2)
                .containsEntry("Score A: with the load", 6)
                .containsEntry("Score B: with the hold", 2)
                .containsEntry("Score C: from Table C, before the activity", 6)
                .containsEntry("Activity", 1);
    }

    @Test
    void whatIsWrongIsSaidByItsFieldAndItsSideAndNothingTypedIsLost() throws Exception {
        String wrong = RULA.replace("right.upperArmDegrees=60", "right.upperArmDegrees=200")
                .replace("body.trunkDegrees=40", "body.trunkDegrees=far");
        MockHttpServletResponse answer = ask(filled("/calculators/rula", wrong), therapist);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(
                        "<a href=\"#f-right-upperArmDegrees\">Right arm, Upper arm, in degrees: This must be at most 180.")
                .contains(
                        "<a href=\"#f-body-trunkDegrees\">Neck, trunk and legs, Trunk, in degrees: Give a whole number")
                .contains("value=\"200\"", "value=\"far\"")
                .doesNotContain("posture-result");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rula", "reba"})
    void anEmptyFormSaysWhatIsMissing(String key) throws Exception {
        String page = ask(filled("/calculators/" + key, "arms=EACH method=" + key.toUpperCase(Locale.ROOT)), therapist)
                .getContentAsString();

        assertThat(page).contains("#f-left-upperArmDegrees", "#f-right-wristDegrees", "#f-body-stance");
        assertThat(page.contains("#f-rula-body-held")).isEqualTo(key.equals("rula"));
        assertThat(page.contains("#f-reba-right-coupling")).isEqualTo(key.equals("reba"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "THERAPIST", mode = EnumSource.Mode.EXCLUDE)
    void forAllOthersThereIsNoSuchPage(Role role) throws Exception {
        UUID person = person(role);

        for (String key : List.of("rula", "reba")) {
            assertThat(ask(get("/calculators/" + key), person).getStatus()).isEqualTo(404);
            assertThat(ask(filled("/calculators/" + key, RULA), person).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void aDrawingIsThere() throws Exception {
        MockHttpServletResponse drawing = ask(get("/images/posture/upper-arm.svg"), therapist);

        assertThat(drawing.getStatus()).isEqualTo(200);
        assertThat(drawing.getContentType()).startsWith("image/svg+xml");
    }

    @Test
    void aPostureIsReadFromARowOfAnotherFormAndIsNotThereWhereItsFieldsAreEmpty() {
        FormInput typed = FormInput.of(Map.of(
                "duties[0].posture.method", new String[] {"REBA"},
                "duties[0].posture.arms", new String[] {"RIGHT"},
                "duties[0].posture.right.upperArmDegrees", new String[] {"-30"},
                "duties[0].posture.right.wristSigns", new String[] {"DEVIATED", "TWISTED"},
                "duties[1].posture.method", new String[] {""},
                "duties[1].posture.left.upperArmDegrees", new String[] {" "},
                "duties[1].name", new String[] {"Pack"}));
        List<Row> rows = binder.bind(typed, Rows.class).value().duties();

        assertThat(rows.get(0).posture().right().upperArmDegrees()).isEqualTo(-30);
        assertThat(rows.get(0).posture().right().wristSigns()).containsExactly(WristSign.DEVIATED, WristSign.TWISTED);
        assertThat(rows.get(0).posture().reba().right()).isNotNull();
        assertThat(rows.get(1).posture()).isNull();
    }

    record Row(String name, Posture posture) {}

    record Rows(List<Row> duties) {}
}
