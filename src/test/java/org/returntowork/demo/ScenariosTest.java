package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.returntowork.ReturnToWork;
import org.returntowork.progress.KeptRecommendations;
import org.returntowork.progress.RuleModel;
import org.returntowork.progress.RuleMutant;
import org.springframework.context.ConfigurableApplicationContext;

class ScenariosTest {

    private static final Path FOLDER = Path.of("src/main/resources/scenarios");

    private static final String COUNTED =
            "--spring.main.sources=" + CountedDatabase.class.getName() + "," + CountedAnswers.class.getName();

    private static List<Playing> played;
    private static List<Weighed> weighed;

    @BeforeAll
    static void play() {
        List<Scenario> scenarios = ScenarioFiles.at(FOLDER);
        try (ConfigurableApplicationContext application = Play.start(ReturnToWork.class, scenarios, COUNTED)) {
            played = application.getBean(Player.class).play(scenarios, Instant.MAX);
            KeptRecommendations kept = application.getBean(KeptRecommendations.class);
            weighed = played.stream()
                    .filter(playing -> playing.caseId != null)
                    .flatMap(playing -> Weighed.in(playing, kept))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExpectationOfEveryScenarioIsKept() {
        return played.stream().map(playing -> DynamicTest.dynamicTest(playing.scenario.name(), () -> allKept(playing)));
    }

    @Test
    void completingATaskIsOneCommitOfFewExecutionsAndSoIsEachStepAfterIt() {
        assertThat(CountedAnswers.MOST).hasSizeGreaterThan(20);
        assertThat(CountedAnswers.MOST)
                .allSatisfy((form, each) -> assertThat(each)
                        .as(form)
                        .allSatisfy(most -> assertThat(most).isLessThanOrEqualTo(40)));
    }

    @Test
    void theRulesAsTheyStandKeepWhatTheScenariosExpect() {
        RuleModel rules = RuleModel.asItStands();
        assertThat(weighed).hasSizeGreaterThan(30).allMatch(each -> each.keptBy(rules));
    }

    @TestFactory
    Stream<DynamicTest> withoutAnyOneRuleAScenarioBreaks() {
        return broken(RuleMutant.withoutOneRule());
    }

    @TestFactory
    Stream<DynamicTest> withAnyThresholdMovedByOneAScenarioBreaks() {
        return broken(RuleMutant.withOneThresholdMoved());
    }

    private static Stream<DynamicTest> broken(List<RuleMutant> mutants) {
        return mutants.stream()
                .map(mutant -> DynamicTest.dynamicTest(mutant.name(), () -> {
                    RuleModel rules = new RuleModel(mutant.model());
                    assertThat(weighed).anyMatch(each -> !each.keptBy(rules));
                }));
    }

    private static void allKept(Playing playing) {
        assertThat(playing.findings).isNotEmpty();
        assertThat(playing.findings)
                .filteredOn(finding -> !finding.kept())
                .extracting(finding -> finding.at() + " " + finding.what() + "; found: " + finding.found())
                .isEmpty();
    }
}
