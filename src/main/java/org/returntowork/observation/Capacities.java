package org.returntowork.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Side;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Answers what the patient can do on a day, from all visits and retests, restrictions and clearances up to it. */
@Component
public class Capacities {

    private final CapacityTests tests;
    private final Restrictions restrictions;
    private final Clearances clearances;
    private final LimitWords words;

    Capacities(CapacityTests tests, Restrictions restrictions, Clearances clearances, LimitWords words) {
        this.tests = tests;
        this.restrictions = restrictions;
        this.clearances = clearances;
        this.words = words;
    }

    /** The latest test per kind, side and frequency, with what caps it and what is cleared on that day. */
    public CapacityNow now(CaseId caseId, LocalDate day) {
        Map<Key, Tested> latest = new LinkedHashMap<>();
        List<CapacityTest> all = upTo(caseId, day);
        for (CapacityTest test : all) {
            for (Capacity capacity : test.capacities()) {
                latest.put(Key.of(capacity), new Tested(capacity, test.testedOn()));
            }
        }
        List<LimitByKind> caps = restrictions.findByCaseIdOrderByGivenOnAscRecordedAtAsc(caseId).stream()
                .filter(restriction -> restriction.inForce(day))
                .flatMap(restriction -> restriction.limits().stream())
                .toList();
        List<Clearance> cleared = clearances.findByCaseIdOrderByGivenOnAscRecordedAtAsc(caseId).stream()
                .filter(clearance -> clearance.inForce(day))
                .toList();
        return new CapacityNow(
                new ArrayList<>(latest.values()), othersNotAffected(all).isPresent(), caps, cleared);
    }

    /** Who judged at the last visit that all untested kinds are not affected; empty where nobody did. */
    public Optional<Judged> othersNotAffected(CaseId caseId, LocalDate day) {
        return othersNotAffected(upTo(caseId, day));
    }

    private static Optional<Judged> othersNotAffected(List<CapacityTest> all) {
        return all.stream()
                .filter(test -> test.othersNotAffected() != null)
                .reduce((earlier, later) -> later)
                .filter(CapacityTest::othersNotAffected)
                .map(test -> new Judged(test.recordedByName(), test.testedOn()));
    }

    /** The day of the last test up to this day; empty where nothing was tested. */
    public Optional<LocalDate> lastTestedOn(CaseId caseId, LocalDate day) {
        return upTo(caseId, day).stream().map(CapacityTest::testedOn).reduce((earlier, later) -> later);
    }

    /** What is known of the capacity, one line a test, for therapist and patient to read. */
    public List<CapacityLine> lines(CaseId caseId, LocalDate day) {
        return now(caseId, day).tested().stream()
                .map(test -> line(test.capacity(), test.on()))
                .sorted(Comparator.comparing(CapacityLine::kind))
                .toList();
    }

    /** All tests by kind, side and frequency class, for therapist and patient to read. */
    public List<CapacityHistory> history(CaseId caseId, LocalDate day) {
        Map<Key, List<Tested>> series = new LinkedHashMap<>();
        for (CapacityTest test : upTo(caseId, day)) {
            for (Capacity capacity : test.capacities()) {
                Key key = Key.of(capacity);
                Key asTested = new Key(key.kind, key.side, byClass(capacity) ? key.frequency : null, false);
                series.computeIfAbsent(asTested, any -> new ArrayList<>()).add(new Tested(capacity, test.testedOn()));
            }
        }
        return series.entrySet().stream()
                .map(one -> new CapacityHistory(
                        one.getKey().kind, one.getKey().side, one.getKey().frequency, points(one.getValue())))
                .sorted(Comparator.comparing(CapacityHistory::kind))
                .toList();
    }

    private List<CapacityHistory.Point> points(List<Tested> tests) {
        List<CapacityHistory.Point> points = new ArrayList<>();
        Capacity before = null;
        for (Tested test : tests) {
            Capacity capacity = test.capacity();
            boolean compares = before != null && capacity.compares(before);
            points.add(new CapacityHistory.Point(
                    test.on(),
                    words.figures(capacity.limits()),
                    capacity.unaffected(),
                    compares ? words.changes(before.limits(), capacity.limits()) : null,
                    compares && capacity.isLessThan(before)));
            before = capacity;
        }
        return points;
    }

    private static boolean byClass(Capacity capacity) {
        return capacity.maxLoadKg() != null || capacity.maxForceN() != null;
    }

    private CapacityLine line(Capacity capacity, LocalDate on) {
        return new CapacityLine(
                capacity.kind(),
                capacity.side(),
                byClass(capacity) ? capacity.testedAt() : null,
                words.of(capacity.limits()),
                capacity.unaffected(),
                on);
    }

    private List<CapacityTest> upTo(CaseId caseId, LocalDate day) {
        return tests.findByCaseIdAndTestedOnLessThanEqualOrderByTestedOnAscRecordedAtAsc(caseId, day);
    }

    private record Key(DemandKind kind, Side side, FrequencyClass frequency, boolean unaffected) {
        static Key of(Capacity capacity) {
            boolean unaffected = capacity.unaffected();
            return new Key(
                    capacity.kind(), Side.orBoth(capacity.side()), unaffected ? null : capacity.testedAt(), unaffected);
        }
    }
}
