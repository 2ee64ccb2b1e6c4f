package org.returntowork.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.returntowork.tasks.Form;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A program may send null where a form has a row: it is no row, however deep it stands. */
class NothingInARowTest {

    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<Class<?>> forms() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Form.class));
        return scanner.findCandidateComponents("org.returntowork").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .<Class<?>>map(handler -> ((Form<?>) Mockito.mock(handler, Mockito.CALLS_REAL_METHODS)).type())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFormKeepsIt(Class<?> form) throws Exception {
        Object read = json.treeToValue(withNothingInEachList(form), form);

        holdsNoNull(read, form.getSimpleName());
    }

    private ObjectNode withNothingInEachList(Class<?> record) {
        ObjectNode body = json.createObjectNode();
        for (RecordComponent field : record.getRecordComponents()) {
            if (Collection.class.isAssignableFrom(field.getType())) {
                ArrayNode rows = body.putArray(field.getName()).addNull();
                Class<?> row = rowOf(field.getGenericType());
                if (row.isRecord()) {
                    rows.add(withNothingInEachList(row)).addNull();
                }
            } else if (field.getType().isRecord()) {
                body.set(field.getName(), (JsonNode) withNothingInEachList(field.getType()));
            }
        }
        return body;
    }

    private static Class<?> rowOf(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static void holdsNoNull(Object value, String place) throws Exception {
        if (value instanceof Collection<?> rows) {
            assertThat(rows.stream()).as(place).doesNotContainNull();
            for (Object row : rows) {
                holdsNoNull(row, place);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent field : record.getClass().getRecordComponents()) {
                Method accessor = field.getAccessor();
                accessor.setAccessible(true);
                holdsNoNull(accessor.invoke(record), place + "." + field.getName());
            }
        }
    }
}
