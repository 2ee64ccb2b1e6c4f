package org.returntowork.processes;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.returntowork.tasks.TaskForm;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Each form of the models has its template and its one handler, and no handler is left over. */
class ModelFormsTests {

    @Test
    void everyFormKeyHasItsTemplate() {
        assertThat(formKeys())
                .allSatisfy(key -> assertThat(Files.exists(Path.of("forms", key + ".html")))
                        .as("forms/" + key + ".html")
                        .isTrue());
    }

    @Test
    void everyFormKeyHasOneHandlerAndEveryHandlerIsUsed() {
        assertThat(handlers().filter(one -> one.onlyAt() == null).map(TaskForm::formKey))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(formKeys());
    }

    @Test
    void aHandlerOfOneStepOnlyIsForAStepOfTheModelsWithItsForm() {
        assertThat(handlers().filter(one -> one.onlyAt() != null))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(ModelFile.inAll(UserTask.class))
                        .anyMatch(task -> task.getId().equals(one.onlyAt())
                                && task.getCamundaFormKey().equals(one.formKey())));
    }

    private static Set<String> formKeys() {
        return ModelFile.inAll(UserTask.class).stream()
                .map(UserTask::getCamundaFormKey)
                .collect(toSet());
    }

    private static Stream<TaskForm<?>> handlers() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(TaskForm.class));
        return scanner.findCandidateComponents("org.returntowork").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .map(handler -> (TaskForm<?>) Mockito.mock(handler, Mockito.CALLS_REAL_METHODS));
    }
}
