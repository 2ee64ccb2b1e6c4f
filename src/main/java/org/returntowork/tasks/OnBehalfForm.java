package org.returntowork.tasks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.returntowork.access.OnBehalf;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

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

    /** Where it stands in the form's page and body. */
    static final String PATH = "onBehalf";

    static final OnBehalfForm EMPTY = new OnBehalfForm(null, null, null, null);

    /** Adds what is wrong with it to the form's errors, each at its own field. */
    static void addErrors(BindingResult own, OnBehalfForm given, boolean needsProof, BindingResult errors) {
        own.getFieldErrors()
                .forEach(error -> errors.addError(new FieldError(
                        errors.getObjectName(),
                        PATH + "." + error.getField(),
                        error.getRejectedValue(),
                        error.isBindingFailure(),
                        "NotNull".equals(error.getCode())
                                ? new String[] {PATH + "." + error.getField() + ".missing"}
                                : error.getCodes(),
                        error.getArguments(),
                        error.getDefaultMessage())));
        if (needsProof && (given.proof() == null || given.proof().isBlank())) {
            errors.addError(new FieldError(
                    errors.getObjectName(),
                    PATH + ".proof",
                    given.proof(),
                    false,
                    new String[] {PATH + ".proof.missing"},
                    null,
                    null));
        }
    }

    OnBehalf of(Desk desk) {
        return new OnBehalf(desk.owner(), desk.ownerRole(), how, on, Boolean.TRUE.equals(interpreter), proof);
    }
}
