package org.returntowork.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.returntowork.access.Accounts;
import org.springframework.boot.test.context.TestComponent;

/** Plays one scenario as many cases of one organisation, with the same people in all, who have accounts. */
@TestComponent
class PlayedCases {

    private final Casting casting;
    private final Player player;
    private final Acting acting;
    private final TimeMachine time;
    private final Accounts accounts;

    PlayedCases(Casting casting, Player player, Acting acting, TimeMachine time, Accounts accounts) {
        this.casting = casting;
        this.player = player;
        this.acting = acting;
        this.time = time;
        this.accounts = accounts;
    }

    /** Groups of so many cases, side by side in time. */
    List<List<Playing>> play(Scenario scenario, int... sizes) {
        List<List<Playing>> groups =
                IntStream.of(sizes).mapToObj(size -> cast(scenario, size)).toList();
        List<Playing> all = groups.stream().flatMap(List::stream).toList();
        player.playAll(all, Instant.MAX);
        all.stream().filter(one -> one.failed).findFirst().ifPresent(one -> {
            throw new AssertionError(one.findings.get(one.findings.size() - 1));
        });
        return groups;
    }

    private List<Playing> cast(Scenario scenario, int size) {
        Playing first = casting.cast(scenario);
        first.people
                .values()
                .forEach(person -> accounts.create(person.id(), person.id() + "", "correct horse battery"));
        return IntStream.range(0, size)
                .mapToObj(number -> {
                    Playing playing = new Playing(scenario, first.zone);
                    playing.people.putAll(first.people);
                    playing.ids.putAll(first.ids);
                    return playing;
                })
                .toList();
    }

    /** One more step of a case that was played. */
    void goOn(Playing playing, Step step) {
        LocalDateTime at = step.at().get(0);
        moveTo(playing, at);
        acting.act(playing, step, at);
    }

    void moveTo(Playing playing, LocalDateTime at) {
        if (playing.moment(at).isAfter(time.now())) {
            time.moveTo(playing.moment(at));
        }
    }
}
