package org.returntowork.ergonomics;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** The lifting equation applies: nothing holds that excludes it. Each reason that does is told. */
@Constraint(validatedBy = Applies.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface Applies {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<Applies, List<LiftExclusion>> {

        @Override
        public boolean isValid(List<LiftExclusion> exclusions, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            exclusions.forEach(exclusion -> context.buildConstraintViolationWithTemplate(
                            "{LiftExclusion." + exclusion + ".refused}")
                    .addConstraintViolation());
            return exclusions.isEmpty();
        }
    }
}
