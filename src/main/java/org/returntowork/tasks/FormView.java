package org.returntowork.tasks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** A form as its template sees it: what stands in each field, its words, and what is wrong with it. */
public class FormView {

    /** The therapist's part of a form that is somebody else's; the same on every page. */
    private static final String ON_BEHALF = OnBehalfForm.PATH + ".";

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private final String key;
    private final Class<?> type;
    private final FormInput input;
    private final Errors errors;
    private final MessageSource messages;
    private final Locale locale;
    private final RowNames names;

    public FormView(String key, Class<?> type, FormInput input, Errors errors, MessageSource messages, Locale locale) {
        this(key, type, input, errors, messages, locale, (form, row) -> null);
    }

    private FormView(
            String key,
            Class<?> type,
            FormInput input,
            Errors errors,
            MessageSource messages,
            Locale locale,
            RowNames names) {
        this.key = key;
        this.type = type;
        this.input = input;
        this.errors = errors;
        this.messages = messages;
        this.locale = locale;
        this.names = names;
    }

    /** The same beside these facts, which may name its rows. */
    FormView beside(Object facts) {
        return facts instanceof RowNames known ? new FormView(key, type, input, errors, messages, locale, known) : this;
    }

    /** One thing to mend: the field to go to, its name and what to do. */
    public record Problem(String id, String label, String text) {}

    public String value(String path) {
        return input.value(path);
    }

    public List<String> values(String path) {
        return input.values(path);
    }

    public boolean has(String path, String value) {
        return input.values(path).contains(value);
    }

    public List<String> rows(String path) {
        return input.rows(path);
    }

    /** At least this many rows, empty ones where the input has fewer. */
    public List<String> rows(String path, int least) {
        List<String> rows = new ArrayList<>(input.rows(path));
        for (int i = rows.size(); i < least; i++) {
            rows.add(path + "[" + i + "]");
        }
        return rows;
    }

    /** Whether this part, which is asked for only on demand, is there to be filled in. */
    public boolean isOpen(String part) {
        return input.isOpen(part);
    }

    /** An id for the field's element, safe in HTML and CSS. */
    public String id(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** The field's name or question; where its message has a place for that, with what its row is about. */
    public String label(String path) {
        String label = text(labelKey(path), labelKey(path));
        int row = path.lastIndexOf(']');
        String name = row < 0 || !label.contains("{0}") ? null : names.rowName(this, path.substring(0, row + 1));
        return name == null ? label : messages.getMessage(labelKey(path), new Object[] {name}, locale);
    }

    /** A line of help under the label; null where there is none. */
    public String hint(String path) {
        return text(labelKey(path) + ".hint", null);
    }

    /** The ids of the field's hint and errors, for {@code aria-describedby}; null where it has neither. */
    public String describedBy(String path) {
        List<String> ids = new ArrayList<>();
        if (hint(path) != null) {
            ids.add(id(path) + "-hint");
        }
        if (!errors(path).isEmpty()) {
            ids.add(id(path) + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** What the button says that shows the page for the value picked. */
    public String pickLabel(String path) {
        return text(labelKey(path) + ".pick", path);
    }

    /** What the button says that adds a row to this list. */
    public String addLabel(String path) {
        return text(labelKey(path) + ".add", text("form.add", path));
    }

    /** What the button is called that removes this row, for those who cannot see which it stands in. */
    public String removeLabel(String row) {
        return text("form.remove", row) + " " + rowOf(row + ".") + label(row);
    }

    /** 0 to 10. */
    public List<Option> scale() {
        return IntStream.rangeClosed(0, 10)
                .mapToObj(Integer::toString)
                .map(figure -> new Option(figure, figure))
                .toList();
    }

    /** Whole numbers of a field that each have words of their own. */
    public List<Option> worded(String path, int least, int most) {
        return IntStream.rangeClosed(least, most)
                .mapToObj(Integer::toString)
                .map(figure -> new Option(figure, text(labelKey(path) + "." + figure, figure)))
                .toList();
    }

    public List<Option> yesNo() {
        return List.of(new Option("true", text("form.yes", "Yes")), new Option("false", text("form.no", "No")));
    }

    /** The form's own message for the field; where it has none and the field's record brings its words along, that. */
    private String labelKey(String path) {
        String own = (path.startsWith(ON_BEHALF) ? "" : key + ".")
                + INDEX.matcher(path).replaceAll("");
        String shared = sharedKey(path);
        return shared != null && text(own, null) == null && text(shared, null) != null ? shared : own;
    }

    /** A record that stands in several forms may bring its words along, as {@code Posture.arms}; null outside records. */
    private String sharedKey(String path) {
        RecordComponent component = component(path);
        return component == null
                ? null
                : component
                                .getDeclaringRecord()
                                .getName()
                                .replaceFirst(".*\\.", "")
                                .replace('$', '.') + "." + component.getName();
    }

    private String text(String code, String otherwise) {
        return messages.getMessage(code, null, otherwise, locale);
    }

    public List<String> errors(String path) {
        return errors == null
                ? List.of()
                : errors.getFieldErrors().stream()
                        .filter(error -> error.getField().equals(path))
                        .map(this::textOf)
                        .distinct()
                        .toList();
    }

    /** Whether a field of this row or part is to be mended. */
    public boolean hasErrorsIn(String part) {
        return errors != null
                && errors.getFieldErrors().stream()
                        .anyMatch(error -> error.getField().startsWith(part + "."));
    }

    public boolean hasErrors() {
        return errors != null && errors.hasErrors();
    }

    /** All there is to mend, the form as a whole first, then its fields in their order, each with a place to go to. */
    public List<Problem> problems() {
        if (errors == null) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        errors.getGlobalErrors()
                .forEach(error -> problems.add(new Problem("form", "", messages.getMessage(error, locale))));
        errors.getFieldErrors().stream()
                .sorted(Comparator.comparing(FieldError::getField, new FieldOrder(type)))
                .forEach(error -> problems.add(new Problem(
                        id(error.getField()),
                        rowOf(error.getField()) + partOf(error.getField()) + label(error.getField()),
                        textOf(error))));
        return problems.stream().distinct().toList();
    }

    /** Which row of the page a field stands in: what it is about, else its number. */
    private String rowOf(String path) {
        Matcher index = INDEX.matcher(path);
        if (!index.find() || index.end() == path.length()) {
            return "";
        }
        String name = names.rowName(this, path.substring(0, index.end()));
        return name == null ? (Integer.parseInt(index.group(1)) + 1) + ". " : name + ": ";
    }

    /** Which of several like parts a field stands in, where their record names them. */
    private String partOf(String path) {
        String within = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        String part = within.isEmpty() ? null : sharedKey(within);
        return part == null || text(part, null) == null ? "" : text(part, null) + ", ";
    }

    /** The bundle's sentence for the error, the most specific first; a wrong type is answered by the kind of field. */
    private String textOf(FieldError error) {
        return messages.getMessage(error, locale);
    }

    public boolean required(String path) {
        RecordComponent component = component(path);
        return path.equals(ON_BEHALF + "proof")
                || component != null
                        && (component.isAnnotationPresent(NotNull.class)
                                || component.isAnnotationPresent(NotBlank.class)
                                || component.isAnnotationPresent(NotEmpty.class)
                                || isMarked(component));
    }

    private static boolean isMarked(RecordComponent component) {
        return Arrays.stream(component.getAccessor().getAnnotations())
                .anyMatch(a -> a instanceof NotNull || a instanceof NotBlank || a instanceof NotEmpty);
    }

    /** Those of the field's constants that are possible now. */
    public List<Option> only(String path, Collection<? extends Enum<?>> possible) {
        List<String> names = possible.stream().map(Enum::name).toList();
        return options(path).stream()
                .filter(option -> names.contains(option.value()))
                .toList();
    }

    /** The constants of an enum field, also where the field holds several of them. */
    public List<Option> options(String path) {
        RecordComponent component = component(path);
        if (component == null) {
            return List.of();
        }
        Class<?> of = FieldOrder.rawOf(component.getGenericType());
        if (!of.isEnum()) {
            return List.of();
        }
        return Arrays.stream(of.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .map(name -> new Option(name, text(of.getSimpleName() + "." + name, name)))
                .toList();
    }

    private RecordComponent component(String path) {
        return path.startsWith(ON_BEHALF)
                ? FieldOrder.component(OnBehalfForm.class, path.substring(ON_BEHALF.length()))
                : FieldOrder.component(type, path);
    }
}
