package org.returntowork.ergonomics;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lifting that counts as one, because the recovery between is not enough, is within the hours the equation holds for. */
@Constraint(validatedBy = CountedHours.Rule.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface CountedHours {

    String message() default "{lift.hoursAddUp}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What each figure must be by itself is left to its own rule. */
    class Rule implements ConstraintValidator<CountedHours, WorkPattern> {

        @Override
        public boolean isValid(WorkPattern pattern, ConstraintValidatorContext context) {
            if (pattern.durationHours() == null
                    || pattern.nextDurationHours() == null
                    || pattern.countedHours() <= LiftingDuration.mostHours()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("nextDurationHours")
                    .addConstraintViolation();
            return false;
        }
    }
}
