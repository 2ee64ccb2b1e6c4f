package org.returntowork.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts wrong passwords per name and address, and per address alone, so that guessing is slow. After
 * {@value #PER_NAME} for one name, or {@value #PER_ADDRESS} from one address, no more are looked at until 15 minutes
 * after the first. Each node counts for itself.
 */
class SignInAttempts {

    static final int PER_NAME = 5;
    static final int PER_ADDRESS = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TIDY_ABOVE = 10_000;

    private record Failures(int count, Instant since) {

        boolean over(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }

    private record Key(String name, String address) {}

    private final Map<Key, Failures> failures = new ConcurrentHashMap<>();
    private final RealTime time;

    SignInAttempts(RealTime time) {
        this.time = time;
    }

    boolean blocked(String name, String address) {
        return count(new Key(name, address)) >= PER_NAME || count(new Key(null, address)) >= PER_ADDRESS;
    }

    void failed(String name, String address) {
        if (failures.size() > TIDY_ABOVE) {
            Instant now = time.now();
            failures.values().removeIf(old -> old.over(now));
        }
        add(new Key(name, address));
        add(new Key(null, address));
    }

    void succeeded(String name, String address) {
        failures.remove(new Key(name, address));
    }

    private int count(Key key) {
        Failures found = failures.get(key);
        return found == null || found.over(time.now()) ? 0 : found.count();
    }

    private void add(Key key) {
        Instant now = time.now();
        failures.merge(
                key,
                new Failures(1, now),
                (old, one) -> old.over(now) ? one : new Failures(old.count() + 1, old.since()));
    }
}
