package org.returntowork.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.returntowork.duties.DemandKind;

/**
 * What a clearance allows again.
 *
 * @param stages places in the plan, from 1
 */
public record Covers(
        @Size(max = 40) List<UUID> duties,
        @Size(max = 27) List<DemandKind> kinds,
        @Size(max = 12) List<@Min(1) @Max(12) Integer> stages) {

    public Covers {
        duties = known(duties);
        kinds = known(kinds);
        stages = known(stages);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return duties.isEmpty() && kinds.isEmpty() && stages.isEmpty();
    }

    private static <T> List<T> known(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
