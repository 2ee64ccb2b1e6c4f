package org.returntowork.tasks;

import jakarta.validation.Validation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.validation.FieldError;

/** What becomes of what was typed: the form's record, and the fields in which something is wrong. */
public record TypedForm<T>(T value, List<String> errors) {

    public static <T> TypedForm<T> of(Class<T> type, Map<String, String> typed) {
        Map<String, String[]> sent = new LinkedHashMap<>();
        typed.forEach((field, text) -> sent.put(field, new String[] {text}));
        Bound<T> bound =
                new FormBinder(Validation.buildDefaultValidatorFactory().getValidator()).bind(FormInput.of(sent), type);
        return new TypedForm<>(
                bound.value(),
                bound.errors().getFieldErrors().stream()
                        .map(FieldError::getField)
                        .distinct()
                        .toList());
    }
}
