package org.returntowork.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.returntowork.access.Accounts;
import org.returntowork.access.SignInAs;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Organisation;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** HR's page of its own people. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class StaffPagesTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Directory directory;

    @Autowired
    private Register register;

    private Organisation warehouse;
    private UUID hana;

    @BeforeEach
    void anOrganisationWithHr() {
        warehouse = register.addOrganisation("Warehouse " + UUID.randomUUID());
        hana = person("Hana Ito", warehouse, Role.HR);
        accounts.create(hana, hana.toString(), PASSWORD);
    }

    private UUID person(String name, Organisation organisation, Role... roles) {
        return register.addPerson(Contact.of(name, null, null), Workplace.in(organisation.id(), null), Set.of(roles))
                .id();
    }

    @Test
    void hrSeesItsOwnSupervisorsAndNobodyElse() throws Exception {
        person("Edda Own", warehouse, Role.EMPLOYER);
        person("Paul Patient", warehouse, Role.PATIENT);
        person("Emil Elsewhere", register.addOrganisation("Bakery"), Role.EMPLOYER);

        web.perform(get("/people").with(SignInAs.person(hana)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hana Ito")))
                .andExpect(content().string(containsString("Edda Own")))
                .andExpect(content().string(not(containsString("Paul Patient"))))
                .andExpect(content().string(not(containsString("Emil Elsewhere"))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"THERAPIST", "PATIENT", "EMPLOYER", "ADMINISTRATOR"})
    void forEverybodyElseThePageIsNotThere(Role role) throws Exception {
        UUID other = person("Omar", warehouse, role);
        accounts.create(other, other.toString(), PASSWORD);

        web.perform(get("/people").with(SignInAs.person(other))).andExpect(status().isNotFound());
        web.perform(post("/people/" + hana + "/invitation")
                        .with(SignInAs.person(other))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void aSupervisorIsAddedAndGetsALink() throws Exception {
        web.perform(get("/people/new").with(SignInAs.person(hana)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        send(post("/people/new").param("name", "Edda").param("role", "EMPLOYER"))
                .andExpect(redirectedUrl("/people"));
        Person edda = directory.employersOf(warehouse.id()).get(0);

        ResultActions made = send(post("/people/" + edda.id() + "/invitation"));

        assertThat((String) made.andReturn().getFlashMap().get("invitationLink"))
                .contains("/invitation/");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"THERAPIST", "PATIENT", "ADMINISTRATOR"})
    void hrMakesNobodyMoreThanSupervisorOrHr(Role role) throws Exception {
        send(post("/people/new").param("name", "Olaf").param("role", role.name()))
                .andExpect(status().is(422));

        assertThat(directory.page(null, 1000)).noneMatch(person -> person.name().equals("Olaf"));
    }

    @Test
    void theLinkToAnAccountThatIsMoreThanTheOrganisationsIsNotHrs() throws Exception {
        UUID both = person("Edda", warehouse, Role.EMPLOYER, Role.PATIENT);
        UUID known = person("Emil", warehouse, Role.EMPLOYER);
        accounts.create(known, known.toString(), PASSWORD);

        for (UUID refused : Set.of(both, known)) {
            assertThat(send(post("/people/" + refused + "/invitation"))
                            .andReturn()
                            .getFlashMap()
                            .keySet())
                    .containsExactly("askAdministrator");
        }
    }

    @Test
    void hrDisablesAndEnablesASupervisorsAccount() throws Exception {
        UUID emil = person("Emil", warehouse, Role.EMPLOYER);
        accounts.create(emil, emil.toString(), PASSWORD);

        send(post("/people/" + emil + "/disable")).andExpect(redirectedUrl("/people"));
        assertThat(isEnabled(emil)).isFalse();
        web.perform(get("/people").with(SignInAs.person(hana)))
                .andExpect(content().string(containsString("Enable the account: Emil")))
                .andExpect(content().string(not(containsString("??"))));

        send(post("/people/" + emil + "/enable")).andExpect(redirectedUrl("/people"));
        assertThat(isEnabled(emil)).isTrue();
    }

    @Test
    void hrDisablesNeitherItselfNorWhoIsMoreThanTheOrganisations() throws Exception {
        UUID both = person("Edda", warehouse, Role.EMPLOYER, Role.PATIENT);
        accounts.create(both, both.toString(), PASSWORD);

        for (UUID refused : Set.of(both, hana)) {
            assertThat(send(post("/people/" + refused + "/disable"))
                            .andReturn()
                            .getFlashMap()
                            .keySet())
                    .containsExactly("askAdministrator");
            assertThat(isEnabled(refused)).isTrue();
        }
    }

    @Test
    void aColleagueOfHrGetsANewLinkWhenThePasswordIsLost() throws Exception {
        UUID hugo = person("Hugo", warehouse, Role.HR);
        accounts.create(hugo, hugo.toString(), PASSWORD);

        assertThat(send(post("/people/" + hugo + "/invitation"))
                        .andReturn()
                        .getFlashMap()
                        .keySet())
                .contains("invitationLink");
    }

    @Test
    void nobodyIsAddedTwice() throws Exception {
        register.addPerson(
                Contact.of("Edda Own", "edda@warehouse.example", null),
                Workplace.in(warehouse.id(), null),
                Set.of(Role.EMPLOYER));

        for (String mail : Set.of("", "Edda@Warehouse.example")) {
            send(post("/people/new")
                            .param("name", "edda own")
                            .param("email", mail)
                            .param("role", "EMPLOYER"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("Somebody of this name is here already")));
        }
        send(post("/people/new")
                        .param("name", "Edda Own")
                        .param("email", "another@warehouse.example")
                        .param("role", "EMPLOYER"))
                .andExpect(redirectedUrl("/people"));
    }

    @Test
    void addingSomebodyDoesNotTellWhoIsAPatient() throws Exception {
        register.addPatient(
                Contact.of("Paul Patient", "paul@warehouse.example", null), Workplace.in(warehouse.id(), null));

        send(post("/people/new")
                        .param("name", "Paul Patient")
                        .param("email", "paul@warehouse.example")
                        .param("role", "EMPLOYER"))
                .andExpect(redirectedUrl("/people"));
    }

    private boolean isEnabled(UUID person) {
        return accounts.of(List.of(person)).get(0).enabled();
    }

    @Test
    void anotherOrganisationsPeopleAreNotThere() throws Exception {
        UUID other = person("Emil", register.addOrganisation("Bakery"), Role.EMPLOYER);

        for (String verb : List.of("invitation", "disable", "enable")) {
            send(post("/people/" + other + "/" + verb)).andExpect(status().isNotFound());
        }
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(SignInAs.person(hana)).with(csrf()));
    }
}
