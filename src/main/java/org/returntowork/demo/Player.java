package org.returntowork.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays scenarios on one clock, each step at its moment, through the forms that people use. */
@Component
@Profile("demo | play")
class Player {

    private final TimeMachine time;
    private final Casting casting;
    private final Acting acting;
    private final Checking checking;

    Player(TimeMachine time, Casting casting, Acting acting, Checking checking) {
        this.time = time;
        this.casting = casting;
        this.acting = acting;
        this.checking = checking;
    }

    /** One thing to be done at one moment; the step is null for the referral. */
    private record Moment(Instant at, LocalDateTime siteTime, Playing playing, Step step) {}

    /**
     * Plays all of them side by side. After a step that fails its scenario is played no further.
     *
     * @param until steps after this moment are left out
     */
    List<Playing> play(List<Scenario> scenarios, Instant until) {
        List<Playing> all = scenarios.stream().map(casting::cast).toList();
        playAll(all, until);
        return all;
    }

    /** The same with what is cast already. */
    void playAll(List<Playing> all, Instant until) {
        List<Moment> moments = new ArrayList<>();
        all.forEach(playing -> moments.addAll(momentsOf(playing)));
        moments.sort(Comparator.comparing(Moment::at));
        for (Moment moment : moments) {
            if (!moment.playing().failed && !moment.at().isAfter(until)) {
                play(moment);
            }
        }
    }

    private static List<Moment> momentsOf(Playing playing) {
        Scenario scenario = playing.scenario;
        List<Moment> moments = new ArrayList<>();
        LocalDateTime referred = scenario.referral().at();
        moments.add(new Moment(playing.moment(referred), referred, playing, null));
        for (Step step : scenario.steps()) {
            List<Step> single = step.logs() == null
                    ? List.of(step)
                    : step.logs().steps(step.as() == null ? "patient" : step.as(), step.expect());
            for (Step each : single) {
                each.at().forEach(at -> moments.add(new Moment(playing.moment(at), at, playing, each)));
            }
        }
        return moments;
    }

    private void play(Moment moment) {
        Playing playing = moment.playing();
        try {
            if (moment.at().isAfter(time.now())) {
                time.moveTo(moment.at());
            }
            if (moment.step() == null) {
                acting.refer(playing);
            } else {
                acting.act(playing, moment.step(), moment.siteTime());
            }
        } catch (RuntimeException e) {
            playing.failed = true;
            playing.found(moment.siteTime(), false, what(moment.step()), reason(e));
            return;
        }
        if (moment.step() != null && moment.step().expect() != null) {
            checking.check(playing, moment.step().expect(), moment.siteTime());
        }
    }

    private static String what(Step step) {
        if (step == null) {
            return "the referral is taken";
        }
        if (step.submit() != null) {
            return step.as() + " submits " + step.submit();
        }
        return step.act() != null ? step.as() + " does " + step.act() : "time moves on";
    }

    /** What went wrong, down to its cause, and where in our own code. */
    private static String reason(Throwable e) {
        String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
            reason += " <- " + root.getClass().getSimpleName() + ": " + root.getMessage();
        }
        return reason
                + Arrays.stream(root.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.returntowork"))
                        .limit(3)
                        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                        .collect(Collectors.joining());
    }
}
