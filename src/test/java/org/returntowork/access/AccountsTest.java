package org.returntowork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Programs;
import org.returntowork.organisation.Register;
import org.returntowork.organisation.Role;
import org.returntowork.organisation.Workplace;
import org.returntowork.shared.AnotherSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@DataJpaTest
@Import({Accounts.class, SetUp.class, Directory.class, Register.class, Programs.class})
class AccountsTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private Accounts accounts;

    @Autowired
    private SetUp setUp;

    @Autowired
    private StoredAccounts stored;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Register register;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private EntityManager entities;

    @Autowired
    private MovableClock clock;

    private UUID nina;

    @BeforeEach
    void aPerson() {
        nina = register.addPerson(Contact.of("Nina", null, "0170"), Workplace.NONE, Set.of(Role.PATIENT))
                .id();
    }

    @Test
    void aPasswordIsKeptOnlyAsItsHash() {
        accounts.create(nina, " Nina ", PASSWORD);
        fresh();

        Account account = stored.findById(nina).orElseThrow();
        assertThat(account.passwordHash()).doesNotContain(PASSWORD);
        assertThat(passwords.matches(PASSWORD, account.passwordHash())).isTrue();
        assertThat(accounts.usernameOf(nina)).contains("nina");
    }

    @Test
    void aNameBelongsToOnePersonHoweverItIsTyped() {
        accounts.create(nina, "nina", PASSWORD);
        UUID other = register.addPerson(Contact.of("Nina", null, null), Workplace.NONE, Set.of(Role.EMPLOYER))
                .id();

        assertThat(accounts.nameTaken("NINA", other)).isTrue();
        assertThat(accounts.nameTaken("NINA", nina)).isFalse();
        assertThatThrownBy(() -> accounts.create(other, "NINA", PASSWORD)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anInvitationsTokenIsNotStored() {
        String token = accounts.invite(nina);
        fresh();

        assertThat(invitations.findById(token)).isEmpty();
        assertThat(invitations.findById(Token.hash(token))).isPresent();
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void lookingAtAnInvitationDoesNotUseIt() {
        String token = accounts.invite(nina);

        assertThat(accounts.invited(token)).map(Person::name).contains("Nina");
        assertThat(accounts.invited(token)).isPresent();
        assertThat(accounts.accept(token, "nina", PASSWORD)).isTrue();
    }

    @Test
    void anInvitationWorksOnce() {
        String token = accounts.invite(nina);
        accounts.accept(token, "nina", PASSWORD);
        fresh();

        assertThat(accounts.invited(token)).isEmpty();
        assertThat(accounts.accept(token, "thief", PASSWORD)).isFalse();
        assertThat(accounts.usernameOf(nina)).contains("nina");
    }

    @Test
    void anInvitationLastsSevenDays() {
        String token = accounts.invite(nina);

        clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(accounts.invited(token)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(accounts.invited(token)).isEmpty();
        assertThat(accounts.accept(token, "nina", PASSWORD)).isFalse();
    }

    @Test
    void aNewInvitationMakesTheEarlierOneWorthless() {
        String first = accounts.invite(nina);
        String second = accounts.invite(nina);
        fresh();

        assertThat(accounts.invited(first)).isEmpty();
        assertThat(accounts.invited(second)).isPresent();
    }

    @Test
    void anInvitationToSomebodyWithAnAccountGivesThemANewPassword() {
        accounts.create(nina, "nina", PASSWORD);
        accounts.accept(accounts.invite(nina), "nina", "another long password");
        fresh();

        Account account = stored.findById(nina).orElseThrow();
        assertThat(passwords.matches("another long password", account.passwordHash()))
                .isTrue();
        assertThat(stored.stillSignedIn(nina, 0)).isEmpty();
        assertThat(stored.stillSignedIn(nina, 1)).isPresent();
    }

    @Test
    void aDisabledAccountIsNoLongerSignedInAndItsInvitationIsWorthless() {
        accounts.create(nina, "nina", PASSWORD);
        String token = accounts.invite(nina);
        accounts.disable(nina);
        fresh();

        assertThat(stored.stillSignedIn(nina, 0)).isEmpty();
        assertThat(accounts.invited(token)).isEmpty();
        assertThat(accounts.of(List.of(nina))).containsExactly(new AccountRow(nina, "nina", false));

        accounts.enable(nina);
        fresh();
        assertThat(stored.stillSignedIn(nina, 0)).isPresent();
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsThePresentOne() {
        accounts.create(nina, "nina", PASSWORD);

        assertThat(accounts.changePassword(nina, "a wrong password", "another long password"))
                .isFalse();
        assertThat(accounts.changePassword(nina, PASSWORD, "another long password"))
                .isTrue();
        fresh();
        assertThat(stored.stillSignedIn(nina, 0)).isEmpty();
    }

    @Test
    void theServiceIsSetUpOnceWithTheRightCode() {
        assertThat(setUp.isOpen()).isTrue();
        assertThat(setUp.isRight("guess")).isFalse();
        assertThatThrownBy(() -> setUp.makeAdministrator("guess", "Ada", "ada", PASSWORD))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stored.count()).isZero();
    }

    @Test
    void anAdministratorInTheDatabaseClosesTheSetUp() {
        UUID ada = register.addPerson(Contact.of("Ada", null, null), Workplace.NONE, Set.of(Role.ADMINISTRATOR))
                .id();
        accounts.create(ada, "ada", PASSWORD);
        fresh();

        assertThat(setUp.isOpen()).isFalse();
    }

    private void fresh() {
        AnotherSession.begins(entities);
    }

    @TestConfiguration
    static class Beans {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }

        @Bean
        RealTime realTime(MovableClock clock) {
            return new RealTime(clock);
        }

        @Bean
        SignInAttempts signInAttempts(RealTime time) {
            return new SignInAttempts(time);
        }

        @Bean
        PasswordEncoder passwordEncoder() {
            return new BCryptPasswordEncoder(4);
        }
    }
}
