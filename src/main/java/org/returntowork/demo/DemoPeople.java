package org.returntowork.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.returntowork.organisation.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists the people of the demo for its sign-in page.
 *
 * <p>It asks the database itself: the page is shown while the service is still starting, before the entities are known.
 */
@Component
@Profile("demo")
class DemoPeople {

    private final JdbcClient database;

    DemoPeople(JdbcClient database) {
        this.database = database;
    }

    /** Somebody to sign in as. */
    record Row(String username, String name) {}

    /** Those of the first case, who go by their role, come first. */
    Map<Role, List<Row>> byRole() {
        Map<Role, List<Row>> byRole = new EnumMap<>(Role.class);
        database.sql("select r.role, a.username, p.name from account a join person p on p.id = a.person_id"
                        + " join person_role r on r.person_id = p.id")
                .query(found -> {
                    byRole.computeIfAbsent(Role.valueOf(found.getString(1)), any -> new ArrayList<>())
                            .add(new Row(found.getString(2), found.getString(3)));
                });
        byRole.forEach((role, rows) -> rows.sort(Comparator.comparing(
                        (Row row) -> !row.username().equals(role.name().toLowerCase(java.util.Locale.ROOT)))
                .thenComparing(Row::username)));
        return byRole;
    }
}
