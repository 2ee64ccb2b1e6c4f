package org.returntowork.access;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;

/**
 * A password somebody chooses: at least 12 characters, and at most the 72 bytes that bcrypt looks at. Length, not odd
 * characters, is what makes it hard to guess (NIST SP 800-63B).
 */
@Constraint(validatedBy = NewPassword.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface NewPassword {

    String message() default "{access.password.rule}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    class Rule implements ConstraintValidator<NewPassword, String> {

        @Override
        public boolean isValid(String password, ConstraintValidatorContext context) {
            return password == null
                    || password.codePointCount(0, password.length()) >= 12
                            && password.getBytes(StandardCharsets.UTF_8).length <= 72;
        }
    }
}
