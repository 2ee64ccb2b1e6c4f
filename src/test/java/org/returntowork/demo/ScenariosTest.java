package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.returntowork.ReturnToWork;

class ScenariosTest {

    private static final Path FOLDER = Path.of("src/main/resources/scenarios");

    @TestFactory
    List<DynamicTest> everyExpectationOfEveryScenarioIsKept() {
        return Play.play(ReturnToWork.class, ScenarioFiles.at(FOLDER)).stream()
                .map(playing -> DynamicTest.dynamicTest(playing.scenario.name(), () -> allKept(playing)))
                .toList();
    }

    private static void allKept(Playing playing) {
        assertThat(playing.findings).isNotEmpty();
        assertThat(playing.findings)
                .filteredOn(finding -> !finding.kept())
                .extracting(finding -> finding.at() + " " + finding.what() + "; found: " + finding.found())
                .isEmpty();
    }
}
