package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {

    @TempDir
    Path folder;

    @Test
    void allIncludedScenariosCanBeRead() {
        List<Scenario> scenarios = ScenarioFiles.included("*.yaml");

        assertThat(scenarios).extracting(Scenario::name).doesNotHaveDuplicates().contains("V1", "V2", "V3", "V4", "V5");
        assertThat(scenarios).allSatisfy(scenario -> {
            assertThat(scenario.referral()).isNotNull();
            assertThat(scenario.steps()).isNotEmpty();
        });
    }

    @Test
    void aSeriesOfShiftsBecomesAnEntryInTheEveningAndAScoreTheNextMorning() throws Exception {
        Files.writeString(folder.resolve("one.yaml"), """
                name: one
                referral: { at: 2026-05-01T09:00, as: therapist }
                steps:
                  - logs: { from: 2026-05-04, until: 2026-05-08, on: [MONDAY, FRIDAY], planned: 200, done: [100, 79], duties: [D1], painBefore: 2, painPeak: 3, painNextMorning: [2, "-"], effort: 4 }
                """);

        Scenario scenario = ScenarioFiles.at(folder).get(0);
        List<Step> steps = scenario.steps().get(0).logs().steps("patient", null);

        assertThat(steps)
                .extracting(step -> step.at().get(0).toString())
                .containsExactly("2026-05-04T18:00", "2026-05-05T07:10", "2026-05-08T18:00");
        assertThat(steps.get(1).form().at("/mornings/0/painNextMorning").asInt())
                .isEqualTo(2);
        assertThat(steps.get(2).form().get("workedMinutes").asInt()).isEqualTo(158);
        assertThat(steps.get(2).form().get("lessBecause").asString()).isEqualTo("SYMPTOMS");
    }

    @Test
    void aScenarioMayBeginWithAnother() throws Exception {
        Files.writeString(folder.resolve("_first.yaml"), """
                name: first
                organisation: { name: Acme }
                referral: { at: 2026-05-01T09:00, as: therapist }
                steps: [{ at: 2026-05-02T09:00 }]
                """);
        Files.writeString(folder.resolve("second.yaml"), """
                name: second
                begins: _first.yaml
                steps: [{ at: 2026-05-03T09:00 }]
                """);

        List<Scenario> scenarios = ScenarioFiles.at(folder);

        assertThat(scenarios).extracting(Scenario::name).containsExactly("second");
        assertThat(scenarios.get(0).steps()).hasSize(2);
        assertThat(scenarios.get(0).organisation().get("name").asString()).isEqualTo("Acme");
    }

    @Test
    void aMisspeltWordIsReportedWithItsFile() throws Exception {
        Path file = Files.writeString(folder.resolve("typo.yaml"), "name: typo\nstepz: []\n");

        assertThatThrownBy(() -> ScenarioFiles.at(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("typo.yaml")
                .hasMessageContaining("stepz");
    }
}
