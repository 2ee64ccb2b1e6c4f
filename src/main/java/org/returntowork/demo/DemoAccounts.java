package org.returntowork.demo;

import java.util.Set;
import java.util.UUID;
import org.returntowork.access.Accounts;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives the people of the demo their accounts, all with the same password. */
@Component
@Profile("demo")
class DemoAccounts {

    private static final String PASSWORD = "demo";

    private final Accounts accounts;
    private final Register register;

    DemoAccounts(Accounts accounts, Register register) {
        this.accounts = accounts;
        this.register = register;
    }

    void give(UUID person, String username) {
        accounts.create(person, username, PASSWORD);
    }

    void addAdministrator() {
        Person admin =
                register.addPerson(Contact.of("Ada Winter", null, null), Workplace.NONE, Set.of(Role.ADMINISTRATOR));
        give(admin.id(), "admin");
    }
}
