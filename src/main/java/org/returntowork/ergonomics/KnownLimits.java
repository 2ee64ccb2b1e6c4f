package org.returntowork.ergonomics;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A task's known limit is within what its unit's equation allows anybody: 23 kg or 51 lb. */
@Constraint(validatedBy = KnownLimits.Rule.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface KnownLimits {

    String message() default "{lift.limitAboveConstant}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What each figure must be by itself is left to its own rule. */
    class Rule implements ConstraintValidator<KnownLimits, MultiTaskLift> {

        @Override
        public boolean isValid(MultiTaskLift job, ConstraintValidatorContext context) {
            boolean valid = true;
            context.disableDefaultConstraintViolation();
            for (int at = 0; job.unit() != null && at < job.tasks().size(); at++) {
                Double known = job.tasks().get(at).frequencyIndependentLimit();
                if (known != null && known > job.unit().loadConstant()) {
                    valid = false;
                    context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode("tasks")
                            .addPropertyNode("frequencyIndependentLimit")
                            .inIterable()
                            .atIndex(at)
                            .addConstraintViolation();
                }
            }
            return valid;
        }
    }
}
