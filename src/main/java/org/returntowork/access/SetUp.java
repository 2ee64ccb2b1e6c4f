package org.returntowork.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator from a one-time code in the log, once for the life of a database. */
@Component
@Profile("!demo & !play")
@Transactional
public class SetUp {

    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);

    private final SetUps done;
    private final StoredAccounts stored;
    private final Accounts accounts;
    private final Register register;
    private final RealTime time;
    private final String code = Token.next();

    SetUp(SetUps done, StoredAccounts stored, Accounts accounts, Register register, RealTime time) {
        this.done = done;
        this.stored = stored;
        this.accounts = accounts;
        this.register = register;
        this.time = time;
    }

    /** Whether nobody has set the service up yet; from then on the page does not exist. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return done.count() == 0 && !stored.someWith(Role.ADMINISTRATOR);
    }

    public boolean isRight(String typed) {
        return typed != null
                && MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8), typed.strip().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes the administrator. Of two who come at once, on whatever node, the database lets one through.
     *
     * @throws IllegalStateException where the code is wrong or the service is set up
     */
    public void makeAdministrator(String typedCode, String name, String username, String rawPassword) {
        if (!isRight(typedCode) || !isOpen()) {
            throw new IllegalStateException("The code is wrong, or the service is set up");
        }
        done.saveAndFlush(new SetUpDone(time.now()));
        Person administrator =
                register.addPerson(Contact.of(name, null, null), Workplace.NONE, Set.of(Role.ADMINISTRATOR));
        accounts.create(administrator.id(), username, rawPassword);
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (isOpen()) {
            LOG.warn("There is no administrator yet. Open /set-up and enter this code: {}", code);
        }
    }
}
