package org.returntowork.tasks;

import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.propertyeditors.CustomNumberEditor;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Makes a form's record of what was typed, and checks it by the record's own rules: mismatches and violations together. */
@Component
public class FormBinder {

    /** The name under which templates and errors know the form. */
    static final String FORM = "form";

    /** Spring cannot grow a list beyond this. */
    private static final int ROWS = 255;

    /** What forms have numbers of. */
    private static final List<Class<? extends Number>> NUMBERS = List.of(Integer.class, Double.class, BigDecimal.class);

    private static final Pattern ROW = Pattern.compile("\\[\\d+](?=\\.)");

    private final SpringValidatorAdapter validator;
    private final ConversionService conversion = isoDates();

    FormBinder(Validator validator) {
        this.validator = new SpringValidatorAdapter(validator);
    }

    private static ConversionService isoDates() {
        DefaultFormattingConversionService service = new DefaultFormattingConversionService(false);
        DateTimeFormatterRegistrar dates = new DateTimeFormatterRegistrar();
        dates.setUseIsoFormat(true);
        dates.registerFormatters(service);
        return service;
    }

    /** Binds by constructor, an empty field as null. */
    @SuppressWarnings("unchecked")
    public <T> Bound<T> bind(FormInput input, Class<T> type) {
        Map<String, Object> texts = texts(input);
        if (texts.keySet().stream().anyMatch(FormBinder::tooFar)) {
            BindingResult errors = new DataBinder(new Object(), FORM).getBindingResult();
            errors.reject("form.tooManyRows");
            return new Bound<>(null, errors);
        }
        DataBinder binder = read(texts, type);
        if (texts.keySet().removeAll(notAsked(binder, texts, type))) {
            binder = read(texts, type);
        }
        BindingResult errors = binder.getBindingResult();
        T value = (T) binder.getTarget();
        if (value != null) {
            validator.validate(value, errors);
        }
        addWhatRowsLack(texts, type, errors);
        return new Bound<>(value, errors);
    }

    private DataBinder read(Map<String, Object> texts, Class<?> type) {
        DataBinder binder = binder(null);
        binder.setTargetType(ResolvableType.forClass(type));
        binder.construct(new Values(texts));
        return binder;
    }

    /** The fields that could not be read and are not asked. */
    private Set<String> notAsked(DataBinder read, Map<String, Object> texts, Class<?> type) {
        return read.getBindingResult().getFieldErrors().stream()
                .map(FieldError::getField)
                .filter(path -> !isAsked(path, read.getTarget(), texts, type))
                .collect(Collectors.toSet());
    }

    private boolean isAsked(String path, Object form, Map<String, Object> texts, Class<?> type) {
        if (form instanceof Asking whole && !whole.asks(path)) {
            return false;
        }
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            if (alone(path.substring(0, dot), texts, type) instanceof Asking part
                    && !part.asks(path.substring(dot + 1))) {
                return false;
            }
        }
        return true;
    }

    /** The record of this row or part, of its own texts; null where there is none. */
    private Object alone(String part, Map<String, Object> texts, Class<?> form) {
        RecordComponent component = FieldOrder.component(form, part);
        Class<?> type = component == null ? Object.class : FieldOrder.rawOf(component.getGenericType());
        if (!type.isRecord()) {
            return null;
        }
        Map<String, Object> own = new TreeMap<>();
        texts.forEach((path, text) -> {
            if (path.startsWith(part + ".")) {
                own.put(path.substring(part.length() + 1), text);
            }
        });
        return read(own, type).getTarget();
    }

    /** A row in which nothing could be read looks empty, and its record drops it; what it lacks is told all the same. */
    private void addWhatRowsLack(Map<String, Object> texts, Class<?> type, BindingResult errors) {
        Set<String> rows = new LinkedHashSet<>();
        errors.getFieldErrors().stream()
                .filter(FieldError::isBindingFailure)
                .forEach(error -> ROW.matcher(error.getField())
                        .results()
                        .forEach(row -> rows.add(error.getField().substring(0, row.end()))));
        for (String row : rows) {
            for (FieldError lacking : errorsOfRow(texts, type, row)) {
                String path = row + "." + lacking.getField();
                if (!errors.hasFieldErrors(path)) {
                    errors.addError(RowPlaces.typedAt(path, lacking));
                }
            }
        }
    }

    private List<FieldError> errorsOfRow(Map<String, Object> texts, Class<?> type, String row) {
        Object record = alone(row, texts, type);
        if (record == null) {
            return List.of();
        }
        return errorsFor(record).getFieldErrors().stream()
                .filter(error -> !error.getField().contains("["))
                .toList();
    }

    /** Checks a record that came another way by the same rules. */
    public BindingResult errorsFor(Object form) {
        DataBinder binder = binder(form);
        validator.validate(form, binder.getBindingResult());
        return binder.getBindingResult();
    }

    /**
     * The record itself, where it keeps its rules; for what is calculated without being kept.
     *
     * @throws InvalidForm by field, where it does not
     */
    public <T> T valid(T form) {
        BindingResult errors = errorsFor(form);
        if (errors.hasErrors()) {
            throw new InvalidForm(errors);
        }
        return form;
    }

    private DataBinder binder(Object target) {
        DataBinder binder = new DataBinder(target, FORM);
        binder.setConversionService(conversion);
        binder.setAutoGrowCollectionLimit(ROWS);
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
        NUMBERS.forEach(type -> binder.registerCustomEditor(type, new NumberEditor(type)));
        return binder;
    }

    /** Spring alone would read "1 5" as 15. */
    private static final class NumberEditor extends CustomNumberEditor {

        private NumberEditor(Class<? extends Number> type) {
            super(type, true);
        }

        @Override
        public void setAsText(String text) {
            if (text.strip().chars().anyMatch(Character::isWhitespace)) {
                throw new NumberFormatException("A blank within " + text);
            }
            super.setAsText(text);
        }
    }

    private static boolean tooFar(String path) {
        return Pattern.compile("\\[(\\d+)]")
                .matcher(path)
                .results()
                .anyMatch(index -> index.group(1).length() > 3 || Integer.parseInt(index.group(1)) >= ROWS);
    }

    private static Map<String, Object> texts(FormInput input) {
        Map<String, Object> texts = new TreeMap<>();
        input.fields().forEach((path, values) -> {
            List<String> given = values.stream().filter(text -> !text.isBlank()).toList();
            if (given.size() > 1) {
                texts.put(path, given.toArray(String[]::new));
            } else if (!given.isEmpty()) {
                texts.put(path, given.get(0));
            }
        });
        return texts;
    }

    /** Hands the texts to the constructor binding; a single tick of a list as such, for its text may hold a comma. */
    private record Values(Map<String, Object> texts) implements DataBinder.ValueResolver {

        @Override
        public Object resolveValue(String name, Class<?> type) {
            Object text = texts.get(name);
            return text instanceof String one && Collection.class.isAssignableFrom(type) ? new String[] {one} : text;
        }

        @Override
        public Set<String> getNames() {
            return texts.keySet();
        }
    }
}
