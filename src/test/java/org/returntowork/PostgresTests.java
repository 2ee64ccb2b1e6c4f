package org.returntowork;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.returntowork.access.SignedIn;
import org.returntowork.demo.PlayedCase;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The whole application on a real PostgreSQL: the same migrations, the same queries, the same engine. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "rtw.clock.starts-at=2026-03-01T09:00:00Z")
@ActiveProfiles("play")
@Import(PostgresTests.Postgres.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private Directory directory;

    private PlayedCase played;

    @BeforeAll
    void aCaseIsPlayed() {
        Map<String, PlayedCase> cases = PlayedCase.play(application, "src/test/resources/visibility/all.yaml");
        played = cases.get("all");
    }

    @Test
    void theMigrationsBelongToPostgreSql() {
        assertThat(database.sql("select version()").query(String.class).single())
                .startsWith("PostgreSQL 17");
        assertThat(database.sql("select count(*) from flyway_schema_history where not success")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPlayedCaseLeavesItsTasksInTheInboxes() {
        assertThat(tasks.inboxOf(signedIn("patient"), null, 50))
                .extracting(OpenTask::formKey)
                .containsExactly("keep-work-log");
        assertThat(tasks.openIn(played.id())).isNotEmpty();
    }

    @Test
    void theSweepRemindsAndEscalatesOnce() {
        OpenTask review = tasks.openIn(played.id()).stream()
                .filter(task -> task.dueAt() != null)
                .findFirst()
                .orElseGet(() -> {
                    PlayedCase.moveTo(application, played.at("2026-03-31T12:00"));
                    return tasks.openIn(played.id()).stream()
                            .filter(task -> task.dueAt() != null)
                            .findFirst()
                            .orElseThrow();
                });
        PlayedCase.moveTo(application, review.dueAt().plus(Duration.ofDays(10)));
        List<String> once = noticesOf(review);
        PlayedCase.moveTo(application, review.dueAt().plus(Duration.ofDays(11)));

        assertThat(once).containsExactlyInAnyOrder("ESCALATION", "REMINDER");
        assertThat(noticesOf(review)).containsExactlyInAnyOrderElementsOf(once);
    }

    private List<String> noticesOf(OpenTask task) {
        return database.sql("select kind from notice where once_key in (:remind, :escalate)")
                .param("remind", "remind:" + task.id())
                .param("escalate", "escalate:" + task.id())
                .query(String.class)
                .list();
    }

    @Test
    void peopleArePagedByKeyset() {
        Set<UUID> seen = new HashSet<>();
        Person last = null;
        List<Person> page;
        do {
            page = directory.page(last, 4);
            page.forEach(person -> assertThat(seen.add(person.id())).isTrue());
            last = page.isEmpty() ? last : page.get(page.size() - 1);
        } while (page.size() == 4);

        assertThat(seen)
                .hasSize(database.sql("select count(*) from person")
                        .query(Integer.class)
                        .single());
    }

    private SignedIn signedIn(String name) {
        Person person = directory.person(played.id(name));
        return new SignedIn(person.id(), person.name(), person.roles(), person.organisation(), person.clinic());
    }

    @TestConfiguration
    static class Postgres {

        /** Its own shut-down hook would wait for the connections that only close after it. */
        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        }

        @Bean
        DataSource dataSource(EmbeddedPostgres postgres) {
            return postgres.getPostgresDatabase();
        }
    }
}
