package org.returntowork.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.shared.AnotherSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@DataJpaTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import({Directory.class, Register.class, Programs.class})
class DirectoryTest {

    @Autowired
    private Directory directory;

    @Autowired
    private Register register;

    @Autowired
    private Programs programs;

    @Autowired
    private EntityManager entities;

    private Organisation warehouse;
    private Site hall;

    @BeforeEach
    void anOrganisationWithASite() {
        warehouse = register.addOrganisation("Warehouse");
        hall = register.addSite(warehouse.id(), "Hall 3", "112");
        fresh();
    }

    @Test
    void anOrganisationHasAProgramFromItsFirstDay() {
        Program program = programs.current(warehouse.id());

        assertThat(program.version()).isEqualTo(1);
        assertThat(program.organisation()).isEqualTo(warehouse.id());
        assertThat(program.responseDays("accept-case")).isEqualTo(2);
    }

    @Test
    void anOldVersionOfAProgramStaysAsItWas() {
        Program first = programs.current(warehouse.id());
        Program london = programs.newVersion(warehouse.id(), ProgramExamples.inZone(ZoneId.of("Europe/London")));
        fresh();

        assertThat(programs.current(warehouse.id())).isEqualTo(london);
        assertThat(london.version()).isEqualTo(2);
        assertThat(programs.version(first.id())).isEqualTo(first);
    }

    @Test
    void hrIsOfOneOrganisationOnly() {
        Organisation bakery = register.addOrganisation("Bakery");
        Person hr = register.addPerson(
                Contact.of("Ida", "ida@warehouse", null), Workplace.in(warehouse.id(), null), Set.of(Role.HR));
        fresh();

        assertThat(directory.hrOf(warehouse.id())).extracting(Person::id).containsExactly(hr.id());
        assertThat(directory.hasHr(warehouse.id())).isTrue();
        assertThat(directory.hrOf(bakery.id())).isEmpty();
        assertThat(directory.hasHr(bakery.id())).isFalse();
    }

    @Test
    void anEmployerWhoIsHurtIsTheSamePersonInAnotherRole() {
        Contact sam = Contact.of("Sam Lee", "Sam@Warehouse", null);
        Person employer = register.findOrAddEmployer(sam, Workplace.in(warehouse.id(), hall.id()));
        Person patient = register.addPatient(
                Contact.of("sam lee", "sam@warehouse", null), Workplace.in(warehouse.id(), hall.id()));
        fresh();

        assertThat(patient.id()).isEqualTo(employer.id());
        assertThat(directory.person(employer.id()).roles()).containsExactlyInAnyOrder(Role.EMPLOYER, Role.PATIENT);
    }

    @Test
    void twoPeopleOfOneNameWithoutMailAreTwoPeople() {
        Contact sam = Contact.of("Sam Lee", null, "0170");

        assertThat(register.addPatient(sam, Workplace.in(warehouse.id(), hall.id()))
                        .id())
                .isNotEqualTo(register.addPatient(sam, Workplace.in(warehouse.id(), hall.id()))
                        .id());
    }

    @Test
    void aPersonOfAnotherOrganisationIsNeverTakenForThisOne() {
        Organisation bakery = register.addOrganisation("Bakery");
        Contact sam = Contact.of("Sam Lee", "sam@mail", null);

        assertThat(register.addPatient(sam, Workplace.in(warehouse.id(), null)).id())
                .isNotEqualTo(register.addPatient(sam, Workplace.in(bakery.id(), null))
                        .id());
    }

    @Test
    void peopleComeInPagesByName() {
        people("Ada", "Bo", "Bo", "Cy");
        fresh();

        List<Person> first = directory.page(null, 2);
        List<Person> second = directory.page(first.get(1), 2);

        assertThat(first).extracting(Person::name).containsExactly("Ada", "Bo");
        assertThat(second).extracting(Person::name).containsExactly("Bo", "Cy");
    }

    @Test
    void aListOfPeopleTakesAsManyStatementsHoweverLongItIs() {
        people("Ada", "Bo");
        long few = statementsFor(() -> directory.employersOf(warehouse.id()));
        people("Cy", "Di", "Ed", "Flo", "Gus");

        assertThat(statementsFor(() -> directory.employersOf(warehouse.id()))).isEqualTo(few);
    }

    @Test
    void namesOfManyPeopleComeAtOnce() {
        List<UUID> ids = people("Ada", "Bo");

        assertThat(directory.names(ids)).containsEntry(ids.get(0), "Ada").containsEntry(ids.get(1), "Bo");
        assertThat(directory.names(List.of())).isEmpty();
    }

    @Test
    void somebodyUnknownIsNoSuchElement() {
        UUID nobody = UUID.randomUUID();

        assertThatThrownBy(() -> directory.person(nobody)).isInstanceOf(NoSuchElementException.class);
        assertThat(directory.findPerson(nobody)).isEmpty();
    }

    private List<UUID> people(String... names) {
        return List.of(names).stream()
                .map(name -> register.addPerson(
                                Contact.of(name, null, null), Workplace.in(warehouse.id(), null), Set.of(Role.EMPLOYER))
                        .id())
                .toList();
    }

    private long statementsFor(Runnable query) {
        fresh();
        Statistics statistics = entities.unwrap(org.hibernate.Session.class)
                .getSessionFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.clear();
        query.run();
        return statistics.getPrepareStatementCount();
    }

    private void fresh() {
        AnotherSession.begins(entities);
    }

    @TestConfiguration
    static class FixedClock {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-04-01T08:00:00Z"), ZoneOffset.UTC);
        }
    }
}
