package org.returntowork.modification;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Limits;
import org.returntowork.modification.RecommendFacts.Idea;
import org.returntowork.modification.RecommendFacts.Misfit;
import org.returntowork.modification.RecommendModifications.Recommended;
import org.returntowork.observation.Capacities;
import org.returntowork.observation.CapacityNow;
import org.returntowork.observation.DutyMatch;
import org.returntowork.observation.JudgedDuties;
import org.returntowork.observation.Match;
import org.returntowork.observation.MatchGrids;
import org.returntowork.observation.Matched;
import org.returntowork.observation.Matching;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Option;
import org.springframework.stereotype.Component;

/** What the therapist starts from when recommending: what does not fit, and what was said so far. */
@Component
class RecommendPage {

    private final Cases cases;
    private final CaseCalendar calendar;
    private final DutyLists duties;
    private final Capacities capacities;
    private final MatchGrids grids;
    private final JudgedDuties judged;
    private final Suggestions suggestions;
    private final ModificationCards cards;
    private final LimitWords words;

    RecommendPage(
            Cases cases,
            CaseCalendar calendar,
            DutyLists duties,
            Capacities capacities,
            MatchGrids grids,
            JudgedDuties judged,
            Suggestions suggestions,
            ModificationCards cards,
            LimitWords words) {
        this.cases = cases;
        this.calendar = calendar;
        this.duties = duties;
        this.capacities = capacities;
        this.grids = grids;
        this.judged = judged;
        this.suggestions = suggestions;
        this.cards = cards;
        this.words = words;
    }

    LocalDate today(CaseId caseId) {
        return calendar.today(caseId);
    }

    List<DutyMatch> matches(CaseId caseId) {
        CapacityNow now = capacities.now(caseId, today(caseId));
        int shift = cases.get(caseId).shiftMinutes();
        return duties.of(caseId).stream()
                .map(duty -> Matching.match(duty, shift, now))
                .toList();
    }

    RecommendFacts facts(CaseId caseId) {
        List<ModificationCard> known = cards.of(caseId);
        return new RecommendFacts(
                grids.of(caseId),
                judged.of(caseId, duties.of(caseId)),
                matches(caseId).stream().flatMap(this::misfits).toList(),
                known,
                duties.of(caseId).stream()
                        .map(duty -> new Option(duty.id().toString(), duty.name()))
                        .toList(),
                TalkChoices.of(known).choices());
    }

    /** A row for something that was countered or refused: the therapist has to choose what becomes of it. */
    static Recommended toDecide(Modification m) {
        Terms terms = m.counter() == null ? m.terms() : m.terms().with(m.counter());
        return new Recommended(
                m.id(),
                null,
                m.duty(),
                m.kind(),
                terms.description(),
                terms.limits(),
                terms.removesDemand(),
                terms.until(),
                terms.permanent(),
                null);
    }

    private Stream<Misfit> misfits(DutyMatch duty) {
        if (duty.demands().isEmpty()) {
            return Stream.of(new Misfit(duty.duty().name(), null, Match.NOT_ASSESSED, "", "", false, List.of()));
        }
        return duty.demands().stream()
                .filter(matched -> matched.match() != Match.FITS)
                .map(matched -> misfit(duty, matched));
    }

    private Misfit misfit(DutyMatch duty, Matched matched) {
        Demand demand = matched.demand();
        Limits asked = new Limits(
                demand.loadKg(),
                demand.forceN(),
                demand.minutesPerShift(),
                demand.longestBoutMinutes(),
                demand.timesPerShift(),
                demand.height());
        return new Misfit(
                duty.duty().name(),
                demand.kind(),
                matched.match(),
                words.of(asked),
                words.of(matched.capacity()),
                matched.estimated(),
                ideas(duty, matched));
    }

    private List<Idea> ideas(DutyMatch duty, Matched matched) {
        List<Recommended> ideas = suggestions.ideas(duty, matched);
        return IntStream.range(0, ideas.size())
                .mapToObj(at -> new Idea(
                        nameOf(duty, matched, at),
                        ideas.get(at).kind(),
                        ideas.get(at).description()))
                .toList();
    }

    /** The row of an idea by its name; null where there is none of that name now. */
    RecommendModifications offered(CaseId caseId, String name) {
        for (DutyMatch duty : matches(caseId)) {
            for (Matched matched : duty.demands()) {
                List<Recommended> ideas = suggestions.ideas(duty, matched);
                for (int at = 0; at < ideas.size(); at++) {
                    if (nameOf(duty, matched, at).equals(name)) {
                        return new RecommendModifications(List.of(ideas.get(at)));
                    }
                }
            }
        }
        return null;
    }

    private static String nameOf(DutyMatch duty, Matched matched, int at) {
        return duty.duty().id() + "." + duty.demands().indexOf(matched) + "." + at;
    }
}
