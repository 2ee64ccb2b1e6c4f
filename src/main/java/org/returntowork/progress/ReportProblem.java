package org.returntowork.progress;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/** What a patient reports at any time, at work or not. */
public record ReportProblem(
        @Size(max = 13) List<RedFlag> redFlags,
        Boolean newNumbnessOrWeakness,
        Boolean cannotWork,
        Boolean wantsCall,
        @Size(max = 2000) String text) {

    public ReportProblem {
        redFlags = redFlags == null
                ? List.of()
                : redFlags.stream().filter(Objects::nonNull).distinct().toList();
    }

    boolean saysNothing() {
        return redFlags.isEmpty()
                && !Boolean.TRUE.equals(newNumbnessOrWeakness)
                && !Boolean.TRUE.equals(cannotWork)
                && !Boolean.TRUE.equals(wantsCall)
                && text == null;
    }
}
