package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.returntowork.access.Accounts;
import org.returntowork.access.SignInAs;
import org.returntowork.demo.PlayedCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A fresh referral for each test, made through the API, whose patient has the task to consent. */
@SpringBootTest(properties = {"rtw.clock.starts-at=2026-03-01T09:00:00Z", "rtw.play.database=api"})
@AutoConfigureMockMvc
@ActiveProfiles("play")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReferredCases {

    static final String CONSENT = "{\"consent\": {\"employerLimits\": true, \"hr\": \"ALL\", \"insurer\": false},"
            + " \"signature\": \"Pat Doyle\", \"goals\": [{\"statement\": \"Lift a box\", \"scoreNow\": 4}],"
            + " \"workAbility\": 5, \"painNow\": 2}";

    @Autowired
    private ApplicationContext application;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient database;

    @Autowired
    Accounts accounts;

    final JsonMapper json = JsonMapper.builder().build();

    PlayedCase house;
    String caseId;
    UUID patient;
    UUID employer;

    @BeforeAll
    void aClinicAndAnOrganisation() {
        house = PlayedCase.play(application, "src/test/resources/visibility/referred.yaml")
                .get("referred");
    }

    @BeforeEach
    void aReferral() throws Exception {
        MockHttpServletResponse answer = send("/api/v1/cases", house.id("therapist"), referral(), null);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
        caseId = read(answer).get("id").asString();
        patient = member("patient");
        employer = member("employer");
        accounts.create(patient, patient.toString(), "correct horse battery");
        accounts.create(employer, employer.toString(), "correct horse battery");
    }

    private UUID member(String part) {
        return database.sql("select " + part + " from return_to_work_case where case_id = :id")
                .param("id", UUID.fromString(caseId))
                .query(UUID.class)
                .single();
    }

    String referral() {
        String name = UUID.randomUUID().toString();
        return """
                {"patient": {"name": "Pat Doyle", "email": "%1$s@mill.example", "language": "en"},
                 "employer": {"name": "Edith Marlow", "email": "e%1$s@mill.example"},
                 "organisation": "%2$s", "site": "%3$s", "therapist": "%4$s",
                 "jobTitle": "Store worker", "shiftMinutes": 480, "daysPerWeek": 5,
                 "injuryDate": "2026-02-02", "workRelated": true,
                 "clinical": {"condition": "Back strain", "bodyRegions": ["LOWER_BACK"]}}
                """.formatted(name, house.id("organisation"), house.id("site"), house.id("therapist"));
    }

    UUID task(String formKey) {
        return database.sql("select id from open_task where case_id = :id and form_key = :form")
                .param("id", UUID.fromString(caseId))
                .param("form", formKey)
                .query(UUID.class)
                .single();
    }

    long told(String kind) {
        return database.sql("select count(*) from timeline_entry where case_id = :id and kind = :kind")
                .param("id", UUID.fromString(caseId))
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    MockHttpServletResponse send(String address, UUID person, String body, String key) throws Exception {
        MockHttpServletRequestBuilder request = post(address)
                .with(SignInAs.person(person))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return web.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse open(String address, UUID person) throws Exception {
        return web.perform(get(address).with(SignInAs.person(person)))
                .andReturn()
                .getResponse();
    }

    JsonNode read(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString());
    }
}
