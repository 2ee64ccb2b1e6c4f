package org.returntowork.progress;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** The deviations that HR may read of: the employer's own, and the patient's where the patient says so. */
@Component
public class Deviations {

    private final CheckIns checkIns;
    private final WorkLogEntries entries;

    Deviations(CheckIns checkIns, WorkLogEntries entries) {
        this.checkIns = checkIns;
        this.entries = entries;
    }

    /** Newest first, in two statements however many cases there are. */
    public Map<CaseId, List<SeenDeviation>> forHr(Collection<CaseId> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return Stream.concat(checkIns.deviationsOf(cases).stream(), entries.deviationsForHr(cases).stream())
                .sorted(Comparator.comparing(SeenDeviation::on).reversed())
                .collect(Collectors.groupingBy(SeenDeviation::caseId));
    }
}
