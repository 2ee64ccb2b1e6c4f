package org.returntowork.observation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.duties.Duty;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** The lifts and postures of a case's observations, judged by the published methods. */
@Component
public class JudgedDuties {

    private final Findings findings;

    JudgedDuties(Findings findings) {
        this.findings = findings;
    }

    /** Those at the listed duties, newest first. */
    public List<JudgedDuty> of(CaseId caseId, List<Duty> listed) {
        Map<UUID, String> names = listed.stream().collect(Collectors.toMap(Duty::id, Duty::name));
        return findings.findByCaseIdOrderByObservedOnAscRecordedAtAsc(caseId).stream()
                .flatMap(finding -> finding.results().stream()
                        .filter(seen -> names.containsKey(seen.duty()))
                        .filter(seen -> seen.lift() != null || seen.posture() != null)
                        .map(seen -> new JudgedDuty(
                                finding.observedOn(), names.get(seen.duty()), seen.judged(), seen.scores())))
                .sorted(Comparator.comparing(JudgedDuty::on).reversed())
                .toList();
    }
}
