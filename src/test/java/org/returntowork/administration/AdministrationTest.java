package org.returntowork.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.access.AccountRow;
import org.returntowork.access.Accounts;
import org.returntowork.access.SignInAs;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Organisation;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Site;
import org.returntowork.organisation.Workplace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AdministrationTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Directory directory;

    @Autowired
    private Register register;

    private UUID admin;
    private Organisation warehouse;

    @BeforeEach
    void anAdministratorAndAnOrganisation() {
        admin = person("Ada", Role.ADMINISTRATOR);
        accounts.create(admin, admin.toString(), PASSWORD);
        warehouse = register.addOrganisation("Warehouse " + UUID.randomUUID());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/people",
                "/admin/people/new",
                "/admin/organisations/new",
                "/admin/clinics/new",
                "/admin/failed-steps"
            })
    void everyPageOfTheAdministratorRenders(String address) throws Exception {
        web.perform(get(address).with(SignInAs.person(admin)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"THERAPIST", "PATIENT", "EMPLOYER", "HR"})
    void nobodyElseReachesThem(Role role) throws Exception {
        UUID other = person("Omar", role);
        accounts.create(other, other.toString(), PASSWORD);

        web.perform(get("/admin/people").with(SignInAs.person(other))).andExpect(status().isForbidden());
        web.perform(post("/admin/people/" + admin + "/disable")
                        .with(SignInAs.person(other))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(accounts.of(List.of(admin))).allMatch(AccountRow::enabled);
    }

    @Test
    void anOrganisationGetsASite() throws Exception {
        String address = "/admin/organisations/" + warehouse.id();
        send(post(address + "/sites/new").param("name", "Hall 3").param("emergencyNumber", "112"))
                .andExpect(redirectedUrl(address));

        Site site = directory.sitesOf(warehouse.id()).get(0);
        assertThat(site.emergencyNumber()).isEqualTo("112");
        web.perform(get(address).with(SignInAs.person(admin)))
                .andExpect(content().string(containsString("Hall 3")));
    }

    @Test
    void aSiteIsReachedOnlyThroughItsOrganisation() throws Exception {
        Site site = register.addSite(warehouse.id(), "Hall 3", "112");
        Organisation bakery = register.addOrganisation("Bakery");

        send(post("/admin/organisations/" + bakery.id() + "/sites/" + site.id())
                        .param("name", "Ours")
                        .param("emergencyNumber", "999"))
                .andExpect(status().isNotFound());
        assertThat(directory.site(site.id()).name()).isEqualTo("Hall 3");
    }

    @Test
    void aPersonIsAddedWithTheirRoles() throws Exception {
        String name = "Hana " + UUID.randomUUID();
        send(post("/admin/people/new")
                        .param("name", name)
                        .param("roles", "HR", "EMPLOYER")
                        .param("organisation", warehouse.id().toString()))
                .andExpect(redirectedUrlPattern("/admin/people/*"));

        assertThat(directory.hrOf(warehouse.id())).extracting(Person::name).containsExactly(name);
        assertThat(directory.employersOf(warehouse.id())).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
        send(post("/admin/people/new").param("name", "Hana Ito").param("roles", "HR"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Hana Ito")))
                .andExpect(content().string(containsString("Choose the organisation this person works for.")));
    }

    @Test
    void theInvitationLinkIsShownOnceAndMakesAnAccount() throws Exception {
        UUID nina = person("Nina", Role.PATIENT);
        ResultActions made = send(post("/admin/people/" + nina + "/invitation"));
        String link = (String) made.andReturn().getFlashMap().get("invitationLink");
        String path = link.substring(link.indexOf("/invitation/"));

        web.perform(get(path)).andExpect(status().isOk()).andExpect(content().string(containsString("Nina")));
        web.perform(get(path)).andExpect(status().isOk());

        String username = "nina-" + nina;
        web.perform(post(path).with(csrf()).param("username", username).param("password", PASSWORD))
                .andExpect(redirectedUrl("/sign-in?ready"));
        assertThat(accounts.usernameOf(nina)).contains(username);
        web.perform(get(path)).andExpect(status().isGone());
        web.perform(get("/admin/people/" + nina).with(SignInAs.person(admin)))
                .andExpect(content().string(containsString(username)))
                .andExpect(content().string(not(containsString(path))));
    }

    @Test
    void aShortPasswordIsRefusedAndNeverShownAgain() throws Exception {
        UUID nina = person("Nina", Role.PATIENT);
        String path = "/invitation/" + accounts.invite(nina);

        web.perform(post(path).with(csrf()).param("username", "nina").param("password", "tooshort"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("at least 12 characters")))
                .andExpect(content().string(not(containsString("tooshort"))));
        assertThat(accounts.usernameOf(nina)).isEmpty();
    }

    @Test
    void aTakenNameIsRefusedAndTheInvitationStaysGood() throws Exception {
        UUID nina = person("Nina", Role.PATIENT);
        String path = "/invitation/" + accounts.invite(nina);

        web.perform(post(path).with(csrf()).param("username", admin.toString()).param("password", PASSWORD))
                .andExpect(status().is(422));
        web.perform(get(path)).andExpect(status().isOk());
    }

    @Test
    void anUnknownInvitationIsGone() throws Exception {
        web.perform(get("/invitation/made-up")).andExpect(status().isGone());
        web.perform(post("/invitation/made-up")
                        .with(csrf())
                        .param("username", "x")
                        .param("password", PASSWORD))
                .andExpect(status().isGone());
    }

    @Test
    void anAccountIsDisabledAndEnabledAgain() throws Exception {
        UUID nina = person("Nina", Role.PATIENT);
        accounts.create(nina, "nina-" + nina, PASSWORD);

        send(post("/admin/people/" + nina + "/disable")).andExpect(status().is3xxRedirection());
        assertThat(accounts.of(List.of(nina))).noneMatch(AccountRow::enabled);
        send(post("/admin/people/" + nina + "/enable")).andExpect(status().is3xxRedirection());
        assertThat(accounts.of(List.of(nina))).allMatch(AccountRow::enabled);
    }

    @Test
    void administratorsCannotShutThemselvesOut() throws Exception {
        send(post("/admin/people/" + admin + "/disable")).andExpect(status().isConflict());
        send(post("/admin/people/" + admin)
                        .param("name", "Ada")
                        .param("roles", "HR")
                        .param("organisation", warehouse.id().toString()))
                .andExpect(status().is(422));
        assertThat(directory.person(admin).roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void whoIsNotThereIsNotFound() throws Exception {
        String nobody = UUID.randomUUID().toString();
        web.perform(get("/admin/people/" + nobody).with(SignInAs.person(admin))).andExpect(status().isNotFound());
        send(post("/admin/people/" + nobody + "/invitation")).andExpect(status().isNotFound());
        send(post("/admin/people/" + nobody + "/disable")).andExpect(status().isNotFound());
        send(post("/admin/organisations/" + nobody + "/sites/new")
                        .param("name", "Hall")
                        .param("emergencyNumber", "112"))
                .andExpect(status().isNotFound());
    }

    @Test
    void theSetUpPageIsNotThereOnceThereIsAnAdministrator() throws Exception {
        web.perform(get("/set-up")).andExpect(status().isNotFound());
        web.perform(post("/set-up").with(csrf()).param("code", "guess")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in?error", "/sign-in?wait", "/sign-in?signed-out", "/signed-out"})
    void thePagesToSignInAreOpenAndStrict(String address) throws Exception {
        web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/sign-in")))
                .andExpect(content().string(not(containsString("??"))))
                .andExpect(content().string(not(containsString("style=\""))));
    }

    private UUID person(String name, Role role) {
        return register.addPerson(Contact.of(name, null, null), Workplace.NONE, Set.of(role))
                .id();
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(SignInAs.person(admin)).with(csrf()));
    }
}
