package org.returntowork.processes;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What the models' expressions ask for is there: public steps that answer in the right type. */
class ModelWiringTests {

    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(([^)]*)\\)( == '[A-Z_]+')?");
    private static final Map<String, Class<?>> STEPS = steps();

    static Stream<ModelFile> models() {
        return ModelFile.all().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyExpressionAsksAPublicStepForSomethingItAnswers(ModelFile model) {
        SoftAssertions all = new SoftAssertions();
        for (String expression : model.expressions()) {
            if (expression.equals("execution.processBusinessKey") || isElementOfALoop(model, expression)) {
                continue;
            }
            Matcher call = CALL.matcher(expression);
            all.assertThat(call.matches()).as(expression).isTrue();
            if (call.matches()) {
                all.assertThat(answers(call))
                        .as(model + " asks " + expression)
                        .hasSize(1)
                        .allSatisfy(method -> assertThat(method.getReturnType())
                                .as("compared to a word")
                                .matches(type -> call.group(4) == null || type == String.class));
            }
        }
        all.assertAll();
    }

    @Test
    void whenSomethingIsDueIsAnsweredWithADateAndWhoIsAskedWithACollection() {
        Stream<String> dates = Stream.concat(
                ModelFile.inAll(UserTask.class).stream().map(UserTask::getCamundaDueDate),
                ModelFile.inAll(TimeDate.class).stream().map(TimeDate::getTextContent));
        assertThat(dates).isNotEmpty().allSatisfy(date -> assertThat(type(date)).isEqualTo(Date.class));
        assertThat(ModelFile.inAll(MultiInstanceLoopCharacteristics.class))
                .isNotEmpty()
                .allSatisfy(
                        loop -> assertThat(type(loop.getCamundaCollection())).isAssignableTo(Collection.class));
    }

    private static Class<?> type(String expression) {
        Matcher call = CALL.matcher(expression.strip().replaceAll("^\\$\\{|}$", ""));
        assertThat(call.matches()).as(expression).isTrue();
        List<Method> methods = answers(call);
        assertThat(methods).as(expression).hasSize(1);
        return methods.get(0).getReturnType();
    }

    private static boolean isElementOfALoop(ModelFile model, String expression) {
        return model.each(MultiInstanceLoopCharacteristics.class).stream()
                .anyMatch(loop -> expression.equals(loop.getCamundaElementVariable()));
    }

    /** The public methods, of a public class, that this call can mean. */
    private static List<Method> answers(Matcher call) {
        Class<?> steps = STEPS.get(call.group(1));
        if (steps == null || !Modifier.isPublic(steps.getModifiers())) {
            return List.of();
        }
        int arguments = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
        return Arrays.stream(steps.getMethods())
                .filter(method -> method.getName().equals(call.group(2)) && method.getParameterCount() == arguments)
                .toList();
    }

    private static Map<String, Class<?>> steps() {
        return scan((reader, factory) ->
                        reader.getClassMetadata().getClassName().endsWith("Steps")
                                && reader.getAnnotationMetadata().hasAnnotation(Component.class.getName()))
                .collect(toMap(type -> Introspector.decapitalize(type.getSimpleName()), type -> type));
    }

    private static Stream<Class<?>> scan(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.returntowork").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }
}
