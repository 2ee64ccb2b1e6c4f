package org.returntowork.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts, hands out invitations to them, and disables them. */
@Component
@Transactional
public class Accounts {

    /** Where a wrong present password counts, apart from those typed to sign in. */
    private static final String OWN_PAGE = "own account";

    private final StoredAccounts stored;
    private final Invitations invitations;
    private final Directory directory;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final RealTime time;

    Accounts(
            StoredAccounts stored,
            Invitations invitations,
            Directory directory,
            PasswordEncoder passwords,
            SignInAttempts attempts,
            RealTime time) {
        this.stored = stored;
        this.invitations = invitations;
        this.directory = directory;
        this.passwords = passwords;
        this.attempts = attempts;
        this.time = time;
    }

    /** @throws IllegalStateException where the name is taken or the person has an account already */
    public void create(UUID person, String username, String rawPassword) {
        if (stored.existsById(person) || nameTaken(username, person)) {
            throw new IllegalStateException("The name is taken, or the person has an account");
        }
        stored.saveAndFlush(new Account(person, username, passwords.encode(rawPassword.trim()), time.now()));
    }

    /** A token to hand over; it works once, for seven days, and makes earlier ones worthless. */
    public String invite(UUID person) {
        String token = Token.next();
        invitations.withdraw(directory.person(person).id());
        invitations.save(new Invitation(token, person, time.now()));
        return token;
    }

    /** Who is invited with this token, or empty where it is unknown, used or too old. Looking does not use it. */
    @Transactional(readOnly = true)
    public Optional<Person> invited(String token) {
        return opening(token).flatMap(invitation -> directory.findPerson(invitation.person()));
    }

    /**
     * Uses the token up: makes the person's account, or gives the one they have a new name and password.
     *
     * @return whether the token still opened anything
     */
    public boolean accept(String token, String username, String rawPassword) {
        Optional<Invitation> invitation = opening(token);
        invitation.ifPresent(found -> {
            if (nameTaken(username, found.person())) {
                throw new IllegalStateException("The name is taken");
            }
            found.use(time.now());
            stored.findById(found.person())
                    .ifPresentOrElse(
                            account -> account.changeTo(username, passwords.encode(rawPassword.trim())),
                            () -> create(found.person(), username, rawPassword));
        });
        return invitation.isPresent();
    }

    /** Whether somebody other than this person signs in under the name. */
    @Transactional(readOnly = true)
    public boolean nameTaken(String username, UUID person) {
        return stored.findByUsername(Account.normal(username))
                .filter(account -> !account.person().equals(person))
                .isPresent();
    }

    /** Whether the present password was guessed wrong so often that no guess is looked at for a while. */
    public boolean guessedTooOften(UUID person) {
        return attempts.blocked(person.toString(), OWN_PAGE);
    }

    /** Changes the password if the present one is right, and ends the sessions begun with it. */
    public boolean changePassword(UUID person, String present, String rawPassword) {
        Account account = stored.findById(person).orElseThrow();
        boolean right = !guessedTooOften(person) && passwords.matches(present.trim(), account.passwordHash());
        if (right) {
            account.changePassword(passwords.encode(rawPassword.trim()));
            attempts.succeeded(person.toString(), OWN_PAGE);
        } else {
            attempts.failed(person.toString(), OWN_PAGE);
        }
        return right;
    }

    /** From the next request on nobody is signed in with it any more, and open invitations are worthless. */
    public void disable(UUID person) {
        stored.findById(person).orElseThrow().disable();
        invitations.withdraw(person);
    }

    public void enable(UUID person) {
        stored.findById(person).orElseThrow().enable();
    }

    @Transactional(readOnly = true)
    public boolean exists(UUID person) {
        return stored.existsById(person);
    }

    @Transactional(readOnly = true)
    public Optional<String> usernameOf(UUID person) {
        return stored.findById(person).map(Account::username);
    }

    /** The accounts of many people at once; people without one are left out. */
    @Transactional(readOnly = true)
    public List<AccountRow> of(Collection<UUID> people) {
        return people.isEmpty() ? List.of() : stored.rows(people);
    }

    private Optional<Invitation> opening(String token) {
        return invitations.findById(Token.hash(token)).filter(invitation -> invitation.opens(time.now()));
    }
}
