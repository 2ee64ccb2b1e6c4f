package org.returntowork.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in a form's fields, by path ({@code duties[0].demands[1].loadKg}): prefilled, typed, or kept as a draft,
 * valid or not.
 */
public final class FormInput {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, List<String>>> TEXTS = new TypeReference<>() {};

    private static final Pattern INDEXED = Pattern.compile("([^\\[]+)\\[(\\d{1,4})](.*)");

    private final Map<String, List<String>> fields;

    private FormInput(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    public static FormInput empty() {
        return new FormInput(Map.of());
    }

    /** A record's values as they stand in its form; null is an empty form. */
    public static FormInput of(Object form) {
        return form == null ? empty() : new FormInput(FormTexts.of(JSON.valueToTree(form)));
    }

    /** A request's parameters, without those that steer the page and begin with an underscore. */
    public static FormInput of(Map<String, String[]> parameters) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!name.startsWith("_")) {
                fields.put(name, List.of(values));
            }
        });
        return new FormInput(fields);
    }

    static FormInput fromDraft(String json) {
        return new FormInput(JSON.readValue(json, TEXTS));
    }

    String toDraft() {
        return JSON.writeValueAsString(fields);
    }

    public Map<String, List<String>> fields() {
        return fields;
    }

    /** The first text in the field; empty where there is none. */
    public String value(String path) {
        List<String> values = values(path);
        return values.isEmpty() ? "" : values.get(0);
    }

    public List<String> values(String path) {
        return fields.getOrDefault(path, List.of());
    }

    /** The rows of a list, such as {@code duties[0]}, in order; a row is there if any of its fields is. */
    public List<String> rows(String path) {
        return indexes(path).stream().map(index -> path + "[" + index + "]").toList();
    }

    List<Integer> indexes(String path) {
        return List.copyOf(indexSet(path));
    }

    private TreeSet<Integer> indexSet(String path) {
        Pattern row = Pattern.compile(Pattern.quote(path) + "\\[(\\d{1,4})].*");
        TreeSet<Integer> indexes = new TreeSet<>();
        for (String name : fields.keySet()) {
            Matcher matcher = row.matcher(name);
            if (matcher.matches()) {
                indexes.add(Integer.parseInt(matcher.group(1)));
            }
        }
        return indexes;
    }

    /** The same with this text in the field. */
    FormInput with(String path, String text) {
        Map<String, List<String>> other = new LinkedHashMap<>(fields);
        other.put(path, List.of(text));
        return new FormInput(other);
    }

    /** The same with all that was typed there in its place. */
    FormInput typedOver(FormInput typed) {
        Map<String, List<String>> both = new LinkedHashMap<>(fields);
        both.putAll(typed.said());
        return new FormInput(both);
    }

    /** The rows that this list has in the start, each with what was typed in the row of the same key; and all else. */
    FormInput rowsAsIn(FormInput start, String list, String key) {
        FormInput now = without(list);
        for (String row : start.rows(list)) {
            String source = rows(list).stream()
                    .filter(typed -> value(typed + "." + key).equals(start.value(row + "." + key)))
                    .findFirst()
                    .orElse(null);
            FormInput filled = source == null ? start.under(row) : under(source);
            filled.fields.forEach((field, texts) -> now.fields.put(row + "." + field, texts));
        }
        return now;
    }

    /** What stands in the fields that are about what is picked; or in those that are not, who answers for whom included. */
    FormInput about(Form.Pick pick, boolean picked) {
        Map<String, List<String>> some = new LinkedHashMap<>(fields);
        some.keySet().removeIf(name -> name.equals(pick.field()) || picked == isApart(pick, name));
        return new FormInput(some);
    }

    private static boolean isApart(Form.Pick pick, String name) {
        return name.startsWith(OnBehalfForm.PATH + ".") || pick.apart() != null && name.startsWith(pick.apart() + "[");
    }

    /** Whether the same stands in it; what was left empty is not there. */
    boolean saysTheSameAs(FormInput other) {
        return said().equals(other.said());
    }

    private Map<String, List<String>> said() {
        Map<String, List<String>> said = new LinkedHashMap<>(fields);
        said.values().removeIf(texts -> texts.stream().allMatch(String::isBlank));
        return said;
    }

    /** The same without any row of this list. */
    FormInput without(String list) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(fields);
        fewer.keySet().removeIf(name -> name.startsWith(list + "["));
        return new FormInput(fewer);
    }

    /** The same without the rows in which only these fields stand, named without the rows' indexes; the others keep their place. */
    FormInput answered(Set<String> given) {
        Map<String, List<String>> answered = new LinkedHashMap<>(fields);
        for (String list :
                given.stream().map(name -> name.substring(0, name.indexOf('.'))).toList()) {
            rows(list).stream()
                    .filter(row ->
                            under(row).said().keySet().stream().allMatch(name -> given.contains(list + "." + name)))
                    .forEach(row -> answered.keySet().removeIf(name -> name.startsWith(row + ".")));
        }
        return new FormInput(answered);
    }

    /** What stands in this row alone, as the first row of each list it is in. */
    FormInput only(String row) {
        String first = row.replaceAll("\\[\\d+]", "[0]");
        Map<String, List<String>> alone = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.equals(row) || name.startsWith(row + ".")) {
                alone.put(first + name.substring(row.length()), values);
            }
        });
        return new FormInput(alone);
    }

    /** What stands in these fields alone, in whatever row; named without the rows' indexes. */
    FormInput keeping(Set<String> names) {
        Map<String, List<String>> kept = new LinkedHashMap<>(fields);
        kept.keySet().removeIf(name -> !names.contains(name.replaceAll("\\[\\d+]", "")));
        return new FormInput(kept);
    }

    /** What stands in the fields under this path, by what follows it. */
    FormInput under(String path) {
        Map<String, List<String>> part = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(path + ".")) {
                part.put(name.substring(path.length() + 1), values);
            }
        });
        return new FormInput(part);
    }

    /** The same after the button of a row or a part was pressed, one more or one less; null where it was another button. */
    public FormInput rowsChanged(Map<String, String[]> parameters) {
        String[] add = parameters.get("_add");
        String[] remove = parameters.get("_remove");
        String[] open = parameters.get("_open");
        String[] close = parameters.get("_close");
        if (open != null) {
            return opened(open[0]);
        }
        if (close != null) {
            return closed(close[0]);
        }
        return add != null ? addRow(add[0]) : remove != null ? removeRow(remove[0]) : null;
    }

    /** Whether this part, which is asked for only on demand, is there: any of its fields is. */
    boolean isOpen(String part) {
        return fields.keySet().stream().anyMatch(name -> name.startsWith(part + "."));
    }

    private FormInput opened(String part) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.put(part + ".new", List.of(""));
        return new FormInput(more);
    }

    private FormInput closed(String part) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(fields);
        fewer.keySet().removeIf(name -> name.startsWith(part + "."));
        return new FormInput(fewer);
    }

    /** The same with one more, empty row at the end of the list. */
    public FormInput addRow(String path) {
        TreeSet<Integer> indexes = indexSet(path);
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.put(path + "[" + (indexes.isEmpty() ? 0 : indexes.last() + 1) + "].new", List.of(""));
        return new FormInput(more);
    }

    /** The same with the other's rows behind those of the same list; what is not in a row stays as it was. */
    FormInput with(FormInput other) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        other.fields.forEach((name, values) -> {
            Matcher row = INDEXED.matcher(name);
            if (row.matches()) {
                TreeSet<Integer> there = indexSet(row.group(1));
                int at = Integer.parseInt(row.group(2)) + (there.isEmpty() ? 0 : there.last() + 1);
                more.put(row.group(1) + "[" + at + "]" + row.group(3), values);
            }
        });
        return new FormInput(more);
    }

    /** The same without this row and all in it; the rows behind it move up. */
    public FormInput removeRow(String row) {
        Matcher matcher = Pattern.compile("(.*)\\[(\\d{1,4})]").matcher(row);
        if (!matcher.matches()) {
            return this;
        }
        String list = matcher.group(1);
        int removed = Integer.parseInt(matcher.group(2));
        Map<String, List<String>> fewer = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.equals(row) || name.startsWith(row + ".")) {
                return;
            }
            fewer.put(movedUp(name, list, removed), values);
        });
        return new FormInput(fewer);
    }

    private static String movedUp(String name, String list, int removed) {
        Matcher matcher =
                Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,4})](.*)").matcher(name);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < removed) {
            return name;
        }
        return list + "[" + (Integer.parseInt(matcher.group(1)) - 1) + "]" + matcher.group(2);
    }
}
