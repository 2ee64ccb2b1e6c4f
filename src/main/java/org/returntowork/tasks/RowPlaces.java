package org.returntowork.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * Finds the row of the page that an error of the record is about. A record drops its spare rows, so that its third row
 * may be the page's fifth.
 */
final class RowPlaces {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private final FormBinder binder;
    private final FormInput input;
    private final Object value;
    private final Map<String, List<Integer>> known = new HashMap<>();

    RowPlaces(FormBinder binder, FormInput input, Object value) {
        this.binder = binder;
        this.input = input;
        this.value = value;
    }

    /** The same errors, each at the field of the page where it was typed. */
    BindingResult onPage(BindingResult errors) {
        if (value == null) {
            return errors;
        }
        BindingResult placed = new BeanPropertyBindingResult(value, FormBinder.FORM);
        errors.getGlobalErrors().forEach(placed::addError);
        errors.getFieldErrors().forEach(error -> placed.addError(onPage(error)));
        return placed;
    }

    /** What was found while it was read stands where it was typed already. */
    private FieldError onPage(FieldError error) {
        String path = error.isBindingFailure() ? error.getField() : onPage(error.getField());
        return path.equals(error.getField()) ? error : at(path, error, false);
    }

    /** The same error of a row, found while the page was read, at its field of the page. */
    static FieldError typedAt(String path, FieldError error) {
        return at(path, error, true);
    }

    private static FieldError at(String path, FieldError error, boolean whileReading) {
        return new FieldError(
                error.getObjectName(),
                path,
                error.getRejectedValue(),
                whileReading,
                error.getCodes(),
                error.getArguments(),
                error.getDefaultMessage());
    }

    private String onPage(String path) {
        StringBuilder place = new StringBuilder();
        Matcher index = INDEX.matcher(path);
        int done = 0;
        while (index.find()) {
            place.append(path, done, index.start());
            int row = Integer.parseInt(index.group(1));
            List<Integer> rows = known.computeIfAbsent(
                    place.toString(), list -> keptRows(list, sizeOf(value, path.substring(0, index.start()))));
            place.append('[').append(row < rows.size() ? rows.get(row) : row).append(']');
            done = index.end();
        }
        return place.append(path.substring(done)).toString();
    }

    /** The page's rows that the record kept, in order. */
    private List<Integer> keptRows(String list, int size) {
        List<Integer> all = input.indexes(list);
        if (all.size() == size) {
            return all;
        }
        List<Integer> kept = all.stream().filter(row -> keeps(list, row)).toList();
        return kept.size() == size ? kept : all;
    }

    /** Whether the record keeps this row where it is all there is. */
    private boolean keeps(String list, int row) {
        FormInput alone = input.only(list + "[" + row + "]");
        return sizeOf(
                        binder.bind(alone, value.getClass()).value(),
                        INDEX.matcher(list).replaceAll("[0]"))
                == 1;
    }

    private static int sizeOf(Object record, String list) {
        try {
            BeanWrapper properties = PropertyAccessorFactory.forBeanPropertyAccess(record);
            return properties.getPropertyValue(list) instanceof List<?> rows ? rows.size() : 0;
        } catch (InvalidPropertyException e) {
            return 0;
        }
    }
}
