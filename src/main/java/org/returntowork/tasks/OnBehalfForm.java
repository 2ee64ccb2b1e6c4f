package org.returntowork.tasks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.returntowork.access.OnBehalf;

/**
 * How the therapist came by somebody else's answer.
 *
 * @param proof the signed paper or the witness, where the form asks for a signature
 */
public record OnBehalfForm(
        @NotNull OnBehalf.How how,
        @NotNull LocalDate on,
        Boolean interpreter,
        @Size(max = 200) String proof) {

    OnBehalf of(Desk desk) {
        return new OnBehalf(desk.owner(), desk.ownerRole(), how, on, Boolean.TRUE.equals(interpreter), proof);
    }
}
