package org.returntowork.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The start of a case: who returns to which job, with whom; the clinical part is the therapist's alone. */
public record Referral(
        @NotNull @Valid Worker patient,
        @NotNull UUID organisation,
        @NotNull UUID site,
        @Size(max = 200) String department,
        @NotNull @Valid Supervisor employer,
        @NotNull UUID therapist,
        @NotBlank @Size(max = 200) String jobTitle,
        @NotNull @Min(30) @Max(1440) Integer shiftMinutes,
        @NotNull @Min(1) @Max(7) Integer daysPerWeek,
        @NotNull LocalDate injuryDate,
        LocalDate firstDayAway,
        @NotNull Boolean workRelated,
        @Size(max = 100) String claimNumber,
        @Valid Clinical clinical) {

    /** The patient as the referral names them. */
    public record Worker(
            @NotBlank @Size(max = 200) String name,
            @Email @Size(max = 200) String email,
            @Size(max = 50) String phone,
            @NotBlank @Size(max = 10) String language,
            Boolean interpreter,
            @Size(max = 50) String employeeNumber) {}

    /** The supervisor as the referral names them. */
    public record Supervisor(
            @NotBlank @Size(max = 200) String name,
            @Email @Size(max = 200) String email,
            @Size(max = 50) String phone) {}
}
