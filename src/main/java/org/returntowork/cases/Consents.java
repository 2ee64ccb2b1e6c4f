package org.returntowork.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.stereotype.Component;

/** The patient's consent as it stands now, and how it came to be; everything that shows or sends asks here first. */
@Component
public class Consents {

    private final ConsentVersions versions;
    private final Clock clock;

    Consents(ConsentVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** All versions, oldest first. */
    public List<Consent> history(CaseId caseId) {
        return Remembered.once(Consent.class, caseId, () -> versions.findByCaseIdOrderByNumber(caseId));
    }

    public Optional<Consent> current(CaseId caseId) {
        List<Consent> history = history(caseId);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** Whether limits and plan may be shown to the employer now. */
    public boolean employerLimits(CaseId caseId) {
        return current(caseId).map(Consent::employerLimits).orElse(false);
    }

    public HrScope hr(CaseId caseId) {
        return current(caseId).map(Consent::hr).orElse(HrScope.NONE);
    }

    /** Whether the employer's consent was ever given, so that the case is no secret to the workplace. */
    public boolean everGiven(CaseId caseId) {
        return history(caseId).stream().anyMatch(Consent::employerLimits);
    }

    /** Those of the cases whose employer's consent was ever given. */
    Set<CaseId> everGiven(Collection<CaseId> cases) {
        return cases.isEmpty()
                ? Set.of()
                : versions.findByCaseIdInOrderByNumber(cases).stream()
                        .filter(Consent::employerLimits)
                        .map(Consent::caseId)
                        .collect(Collectors.toSet());
    }

    /** The present versions of many cases in one statement. */
    public Map<CaseId, Consent> current(Collection<CaseId> cases) {
        Map<CaseId, Consent> current = new HashMap<>();
        if (!cases.isEmpty()) {
            versions.findByCaseIdInOrderByNumber(cases).forEach(version -> current.put(version.caseId(), version));
        }
        return current;
    }

    /** Since when the limits are no longer shared with the employer; empty while they are, or if they never were. */
    public Optional<Instant> employerLimitsWithdrawnAt(CaseId caseId) {
        return withdrawnAt(history(caseId));
    }

    static Optional<Instant> withdrawnAt(List<Consent> history) {
        Instant since = null;
        boolean given = false;
        for (Consent version : history) {
            if (version.employerLimits()) {
                given = true;
                since = null;
            } else if (given && since == null) {
                since = version.givenAt();
            }
        }
        return Optional.ofNullable(since);
    }

    Consent give(CaseId caseId, ConsentScope scope, String signature, Actor by) {
        int number = history(caseId).size() + 1;
        return versions.save(new Consent(caseId, number, scope, signature, by, clock.instant()));
    }
}
