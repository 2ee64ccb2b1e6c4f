package org.returntowork.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model must keep to, whatever it models. */
class ModelGateTests {

    private static final Map<Class<?>, String> PREFIXES = Map.of(
            UserTask.class, "Task",
            ServiceTask.class, "Step",
            CallActivity.class, "Call",
            SubProcess.class, "Sub",
            EndEvent.class, "End",
            Gateway.class, "Gateway");

    static Stream<ModelFile> models() {
        return ModelFile.all().stream();
    }

    @Test
    void thereAreSixModelsNamedAfterTheirProcesses() {
        assertThat(models().map(model -> process(model).getId() + " in " + model.name()))
                .containsExactly(
                        "AgreeModifications in agree-modifications.bpmn",
                        "FollowUp in follow-up.bpmn",
                        "PutInPlace in put-in-place.bpmn",
                        "ReturnToWork in return-to-work.bpmn",
                        "Sweep in sweep.bpmn",
                        "WorkStage in work-stage.bpmn");
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelCanRunHasAVersionTagAndItsHistoryEnds(ModelFile model) {
        Process process = process(model);

        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getCamundaVersionTag()).isNotBlank();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P365D");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasAFormOneOwnerADueDateAndASentenceForThePages(ModelFile model) {
        SoftAssertions all = new SoftAssertions();
        for (UserTask task : model.each(UserTask.class)) {
            all.assertThat(task.getCamundaFormKey()).as(task.getId() + " form").matches("[a-z]+(-[a-z]+)*");
            all.assertThat(Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateGroups())
                            .filter(owner -> owner != null && !owner.isBlank()))
                    .as(task.getId() + " owner")
                    .hasSize(1);
            all.assertThat(task.getCamundaCandidateUsers()).as(task.getId()).isNull();
            all.assertThat(task.getCamundaDueDate()).as(task.getId() + " due").matches("\\$\\{.+\\(caseId.*\\)}");
            all.assertThat(words(task)).as(task.getId() + " documentation").hasSizeBetween(40, 255);
            all.assertThat(task.isCamundaAsyncAfter())
                    .as(task.getId() + " ends with its answer")
                    .isTrue();
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aDueDateFromTheProgramAsksForTheTasksOwnForm(ModelFile model) {
        assertThat(model.each(UserTask.class))
                .filteredOn(task -> task.getCamundaDueDate().startsWith("${caseSteps.due("))
                .allSatisfy(task -> assertThat(task.getCamundaDueDate())
                        .isEqualTo("${caseSteps.due(caseId, '" + task.getCamundaFormKey() + "')}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatThePagesTakeFromTheModelsSaysNothingClinicalAndNothingOfReasons(ModelFile model) {
        assertThat(model.each(UserTask.class))
                .allSatisfy(task -> assertThat(words(task).toLowerCase())
                        .doesNotContainPattern(
                                "pain|symptom|condition|capacity|effort|goal|injur|surg|flag|clinic|medical"
                                        + "|treat|urgent|emergency|trouble|problem|missing|unanswered|stop|match"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsFollowTheNamingScheme(ModelFile model) {
        SoftAssertions all = new SoftAssertions();
        for (FlowNode node : model.each(FlowNode.class)) {
            all.assertThat(node.getId()).matches(prefix(node) + "_[A-Z][A-Za-z]*");
        }
        for (SequenceFlow flow : model.each(SequenceFlow.class)) {
            all.assertThat(flow.getId()).matches("Flow_[A-Z][A-Za-z]*_[A-Z][A-Za-z]*");
        }
        all.assertAll();
    }

    @Test
    void noTwoStepsOfTheModelsShareAnId() {
        assertThat(ModelFile.inAll(FlowNode.class)).extracting(FlowNode::getId).doesNotHaveDuplicates();
    }

    @Test
    void aMessageIsWaitedForInOnePlaceOnlyUnderTheNameOfThatPlace() {
        assertThat(ModelFile.inAll(MessageEventDefinition.class))
                .allSatisfy(waiting -> assertThat(waiting.getMessage().getName())
                        .isEqualTo(((BaseElement) waiting.getParentElement()).getId()))
                .extracting(waiting -> waiting.getMessage().getName())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyWayOutOfADecisionHasAConditionButOneWhichIsTheDefault(ModelFile model) {
        SoftAssertions all = new SoftAssertions();
        for (ExclusiveGateway gateway : model.each(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() < 2) {
                continue;
            }
            all.assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            all.assertThat(gateway.getDefault())
                    .as(gateway.getId() + " default")
                    .isNotNull();
            for (SequenceFlow flow : gateway.getOutgoing()) {
                all.assertThat(flow.getName()).as(flow.getId()).isNotBlank();
                all.assertThat(flow.getConditionExpression() == null)
                        .as(flow.getId() + " has no condition")
                        .isEqualTo(flow.equals(gateway.getDefault()));
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aCalledProcessIsOfTheSameDeploymentAndKnowsTheCase(ModelFile model) {
        assertThat(model.each(CallActivity.class)).allSatisfy(call -> {
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .containsExactly("#{execution.processBusinessKey}");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void noModelBringsCodeOrListenersOfItsOwn(ModelFile model) {
        assertThat(model.text())
                .doesNotContainPattern("(?i)<[a-z]+:script|scriptTask|scriptFormat|Listener|camunda:class|"
                        + "delegateExpression|camunda:expression=\"(?!\\$\\{sweepSteps)|businessRuleTask|formData|"
                        + "inputOutput|camunda:resource");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepAndFlowIsDrawn(ModelFile model) {
        assertThat(model.each(FlowNode.class))
                .allSatisfy(node ->
                        assertThat(node.getDiagramElement()).as(node.getId()).isNotNull());
        assertThat(model.each(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getDiagramElement().getWaypoints())
                        .as(flow.getId())
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingIsDrawnOnTopOfSomethingElse(ModelFile model) {
        List<BpmnShape> shapes = new ArrayList<>();
        for (FlowNode node : model.each(FlowNode.class)) {
            if (!(node instanceof SubProcess) && !(node instanceof BoundaryEvent)) {
                shapes.add((BpmnShape) node.getDiagramElement());
            }
        }
        for (BpmnShape one : shapes) {
            assertThat(shapes)
                    .filteredOn(other -> other != one && overlap(one.getBounds(), other.getBounds()))
                    .as("on top of " + one.getBpmnElement().getId())
                    .isEmpty();
        }
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }

    private static String prefix(FlowNode node) {
        if (node instanceof CatchEvent event && !event.getEventDefinitions().isEmpty()) {
            boolean timer = event.getEventDefinitions().iterator().next() instanceof TimerEventDefinition;
            return timer ? "(Timer|Start)" : "Message";
        }
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(node))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Start");
    }

    private static String words(UserTask task) {
        return task.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .reduce("", String::concat);
    }

    private static Process process(ModelFile model) {
        assertThat(model.each(Process.class)).hasSize(1);
        return model.each(Process.class).iterator().next();
    }
}
