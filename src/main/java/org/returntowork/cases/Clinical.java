package org.returntowork.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The clinical part of a referral, which only the therapist enters. */
public record Clinical(
        @NotBlank @Size(max = 500) String condition,
        @NotEmpty @Size(max = 10) List<BodyRegion> bodyRegions,
        InjurySide side,
        LocalDate surgeryDate,
        @Size(max = 4000) String notes) {

    public Clinical {
        bodyRegions = bodyRegions == null
                ? List.of()
                : bodyRegions.stream().filter(java.util.Objects::nonNull).toList();
    }
}
