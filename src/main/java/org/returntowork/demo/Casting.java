package org.returntowork.demo;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.returntowork.organisation.Clinic;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Organisation;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Program;
import org.returntowork.organisation.Programs;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sets the stage: a scenario's organisation with its program, site and clinic, and the people in it. */
@Component
@Profile("demo | play")
class Casting {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Register register;
    private final Programs programs;
    private final Directory directory;

    /** People with an account are the same person in all scenarios. */
    private final Map<String, UUID> byUsername = new HashMap<>();

    Casting(Register register, Programs programs, Directory directory) {
        this.register = register;
        this.programs = programs;
        this.directory = directory;
    }

    Playing cast(Scenario scenario) {
        ObjectNode rules = scenario.organisation().deepCopy();
        Organisation organisation =
                register.addOrganisation(rules.remove("name").asString());
        Program program = programs.newVersion(organisation.id(), JSON.treeToValue(rules, Program.class));
        UUID site = register.addSite(
                        organisation.id(), text(scenario.site(), "name"), text(scenario.site(), "emergencyNumber"))
                .id();
        UUID clinic = clinic(scenario.clinic()).id();
        Playing playing = new Playing(scenario, zone(program, organisation));
        playing.ids.put("organisation", organisation.id());
        playing.ids.put("site", site);
        playing.ids.put("clinic", clinic);
        scenario.people().forEach((name, participant) -> {
            Person person = person(roleOf(name, participant), participant, organisation.id(), site, clinic);
            playing.people.put(name, person);
            playing.ids.put(name, person.id());
        });
        return playing;
    }

    static Role roleOf(String name, Scenario.Participant participant) {
        String role = participant.role() == null ? name : participant.role();
        return Role.valueOf(role.toUpperCase(Locale.ROOT));
    }

    private ZoneId zone(Program program, Organisation organisation) {
        return program == null ? programs.current(organisation.id()).timeZone() : program.timeZone();
    }

    private Clinic clinic(ObjectNode said) {
        return directory.clinics().stream()
                .filter(clinic -> clinic.name().equals(text(said, "name")))
                .findFirst()
                .orElseGet(() -> register.addClinic(text(said, "name"), text(said, "phone"), text(said, "hours")));
    }

    private Person person(Role role, Scenario.Participant said, UUID organisation, UUID site, UUID clinic) {
        UUID known = said.username() == null ? null : byUsername.get(said.username());
        if (known != null) {
            return directory.person(known);
        }
        Contact contact = new Contact(said.name(), said.email(), said.phone(), said.language(), said.interpreter());
        Person person = switch (role) {
            case PATIENT -> register.addPatient(contact, workplace(organisation, site, said));
            case EMPLOYER -> register.findOrAddEmployer(contact, workplace(organisation, site, said));
            case THERAPIST -> register.addPerson(contact, at(null, null, clinic), EnumSet.of(role));
            default -> register.addPerson(contact, at(organisation, null, null), Set.of(role));
        };
        if (said.username() != null) {
            byUsername.put(said.username(), person.id());
        }
        return person;
    }

    private static Workplace workplace(UUID organisation, UUID site, Scenario.Participant said) {
        return new Workplace(organisation, site, null, said.employeeNumber());
    }

    private static Workplace at(UUID organisation, UUID site, UUID clinic) {
        return new Workplace(organisation, site, clinic, null);
    }

    private static String text(ObjectNode node, String field) {
        return node == null || !node.has(field) ? null : node.get(field).asString();
    }
}
