package org.returntowork.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.access.AccountRow;
import org.returntowork.access.Accounts;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo, who all sign in with the same password. */
@Component
@Profile("demo")
class DemoPeople {

    private static final String PASSWORD = "demo";
    private static final int MOST = 200;

    private final Accounts accounts;
    private final Register register;
    private final Directory directory;

    DemoPeople(Accounts accounts, Register register, Directory directory) {
        this.accounts = accounts;
        this.register = register;
        this.directory = directory;
    }

    /** Somebody to sign in as. */
    record Row(String username, String name) {}

    void give(UUID person, String username) {
        accounts.create(person, username, PASSWORD);
    }

    void addAdministrator() {
        Person admin = register.addPerson(
                Contact.of("Ada Winter", null, null), Workplace.NONE, java.util.Set.of(Role.ADMINISTRATOR));
        give(admin.id(), "admin");
    }

    /** Those of the first case, who go by their role, come first. */
    Map<Role, List<Row>> byRole() {
        List<Person> people = directory.page(null, MOST);
        Map<UUID, String> usernames = accounts
                .of(people.stream().map(Person::id).toList())
                .stream()
                .collect(Collectors.toMap(AccountRow::person, AccountRow::username));
        Map<Role, List<Row>> byRole = new EnumMap<>(Role.class);
        people.stream()
                .filter(person -> usernames.containsKey(person.id()))
                .forEach(person -> person.roles()
                        .forEach(role -> byRole.computeIfAbsent(role, any -> new ArrayList<>())
                                .add(new Row(usernames.get(person.id()), person.name()))));
        byRole.forEach((role, rows) -> rows.sort(Comparator.comparing(
                        (Row row) -> !row.username().equals(role.name().toLowerCase(java.util.Locale.ROOT)))
                .thenComparing(Row::username)));
        return byRole;
    }
}
