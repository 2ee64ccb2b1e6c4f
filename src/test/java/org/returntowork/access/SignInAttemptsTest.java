package org.returntowork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private final MovableClock clock = new MovableClock();
    private final SignInAttempts attempts = new SignInAttempts(new RealTime(clock));

    @Test
    void fiveWrongPasswordsCloseTheDoorForThatNameFromThatAddress() {
        fail(4, "nina", "10.0.0.1");
        assertThat(attempts.blocked("nina", "10.0.0.1")).isFalse();

        fail(1, "nina", "10.0.0.1");
        assertThat(attempts.blocked("nina", "10.0.0.1")).isTrue();
        assertThat(attempts.blocked("nina", "10.0.0.2")).isFalse();
        assertThat(attempts.blocked("omar", "10.0.0.1")).isFalse();
    }

    @Test
    void theDoorOpensAQuarterOfAnHourAfterTheFirst() {
        fail(5, "nina", "10.0.0.1");

        clock.pass(SignInAttempts.WINDOW.minus(Duration.ofSeconds(1)));
        assertThat(attempts.blocked("nina", "10.0.0.1")).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(attempts.blocked("nina", "10.0.0.1")).isFalse();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        fail(4, "nina", "10.0.0.1");
        attempts.succeeded("nina", "10.0.0.1");
        fail(4, "nina", "10.0.0.1");

        assertThat(attempts.blocked("nina", "10.0.0.1")).isFalse();
    }

    @Test
    void tryingOnePasswordOnManyNamesClosesTheDoorForTheAddress() {
        for (int i = 0; i < SignInAttempts.PER_ADDRESS; i++) {
            attempts.failed("name" + i, "10.0.0.1");
        }

        assertThat(attempts.blocked("somebody else", "10.0.0.1")).isTrue();
        assertThat(attempts.blocked("somebody else", "10.0.0.2")).isFalse();
    }

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            attempts.failed(name, address);
        }
    }
}
