package org.returntowork.tasks;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Orders the fields of a form as its record names them, rows in their order; a field it does not know comes last. */
record FieldOrder(Class<?> form) implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        return Arrays.compare(places(one), places(other));
    }

    /** The place in its record, the row and so on inwards. */
    private int[] places(String path) {
        IntStream.Builder places = IntStream.builder();
        Class<?> at = form;
        for (String step : path.split("\\.")) {
            String[] nameAndRow = step.split("[\\[\\]]");
            RecordComponent[] fields = at.isRecord() ? at.getRecordComponents() : new RecordComponent[0];
            int place = place(fields, nameAndRow[0]);
            places.add(place);
            places.add(nameAndRow.length > 1 ? Integer.parseInt(nameAndRow[1]) : -1);
            at = place == fields.length ? unknown(nameAndRow[0]) : rawOf(fields[place].getGenericType());
        }
        return places.build().toArray();
    }

    /** What no record names is the therapist's part of a form that is somebody else's, or nothing. */
    private static Class<?> unknown(String name) {
        return OnBehalfForm.PATH.equals(name) ? OnBehalfForm.class : Object.class;
    }

    private static int place(RecordComponent[] fields, String name) {
        return IntStream.range(0, fields.length)
                .filter(i -> fields[i].getName().equals(name))
                .findFirst()
                .orElse(fields.length);
    }

    /** The component that a path within a record leads to; null where there is none. */
    static RecordComponent component(Class<?> form, String path) {
        Class<?> at = form;
        RecordComponent found = null;
        for (String name : path.replaceAll("\\[\\d+]", "").split("\\.")) {
            RecordComponent[] fields = at.isRecord() ? at.getRecordComponents() : new RecordComponent[0];
            int place = place(fields, name);
            if (place == fields.length) {
                return null;
            }
            found = fields[place];
            at = rawOf(found.getGenericType());
        }
        return found;
    }

    /** The type itself, or what a list is a list of. */
    static Class<?> rawOf(Type type) {
        return type instanceof ParameterizedType list ? rawOf(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }
}
