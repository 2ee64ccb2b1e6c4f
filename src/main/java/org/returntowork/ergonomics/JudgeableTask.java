package org.returntowork.ergonomics;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A task says where the hands are, unless it says its limit; and its usual load is at most its heaviest. */
@Constraint(validatedBy = JudgeableTask.Rule.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface JudgeableTask {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<JudgeableTask, LiftTask> {

        @Override
        public boolean isValid(LiftTask task, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            List<String> missing = missing(task);
            missing.forEach(field -> violate(context, field, "{lift.geometryNeeded}"));
            boolean loads =
                    task.averageLoad() == null || task.maxLoad() == null || task.averageLoad() <= task.maxLoad();
            if (!loads) {
                violate(context, "averageLoad", "{lift.averageAboveMax}");
            }
            return loads && missing.isEmpty();
        }

        private static List<String> missing(LiftTask task) {
            List<String> missing = new ArrayList<>();
            if (task.frequencyIndependentLimit() == null && !task.isBlank()) {
                Map<String, Object> geometry = new LinkedHashMap<>();
                geometry.put("horizontal", task.horizontal());
                geometry.put("vertical", task.vertical());
                geometry.put("travel", task.travel());
                geometry.put("asymmetry", task.asymmetry());
                geometry.put("coupling", task.coupling());
                geometry.forEach((field, value) -> {
                    if (value == null) {
                        missing.add(field);
                    }
                });
            }
            return missing;
        }

        private static void violate(ConstraintValidatorContext context, String field, String message) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
        }
    }
}
