package org.returntowork.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.returntowork.duties.DemandKind;
import org.returntowork.observation.Match;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class CatalogueTest {

    private static final String KIND = """
            %s:
              - { kind: CO_WORKER_HELP, answers: [EXCEEDS, NOT_ASSESSED], removesDemand: true, description: A co-worker does it }
              - { kind: PACING, answers: [FITS_WITH_BREAKS], limits: [longestBoutMinutes], description: "Stop after {bout} minutes" }
            """;

    /** A whole catalogue in which PUSH has one entry more. */
    private static String with(String entry) {
        StringBuilder file = new StringBuilder();
        Arrays.stream(DemandKind.values()).forEach(kind -> {
            file.append(KIND.formatted(kind));
            if (kind == DemandKind.PUSH) {
                file.append("  - ").append(entry).append('\n');
            }
        });
        return file.toString();
    }

    private static Catalogue read(String file) {
        return new Catalogue(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8), "ours.yaml"));
    }

    @ParameterizedTest
    @EnumSource(DemandKind.class)
    void theCatalogueThatComesAlongHasSeveralIdeasForEveryKind(DemandKind kind) {
        assertThat(new Catalogue("").of(kind)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void noDescriptionThatComesAlongNamesAConditionOrATreatment() {
        Catalogue catalogue = new Catalogue(new ClassPathResource("modifications.yaml"));
        Set<String> clinical = Set.of(
                "pain",
                "injur",
                "disease",
                "surg",
                "therap",
                "patient",
                "heal",
                "strain",
                "symptom",
                "disorder",
                "diagnos",
                "inflam",
                "medic",
                "capacit",
                "recover");

        assertThat(Stream.of(DemandKind.values())
                        .flatMap(kind -> catalogue.of(kind).stream())
                        .map(entry -> entry.description().toLowerCase()))
                .noneMatch(text -> clinical.stream().anyMatch(text::contains));
    }

    @Test
    void aClinicsOwnFileTakesThePlaceOfTheOneThatComesAlong(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("ours.yaml"),
                with("{ kind: EQUIPMENT, answers: [EXCEEDS], limits: true, description: \"A tug; {limits}\" }"));

        Catalogue catalogue = new Catalogue(file.toString());

        assertThat(catalogue.of(DemandKind.PULL)).hasSize(2);
        assertThat(catalogue.of(DemandKind.PUSH).get(2))
                .isEqualTo(new CatalogueEntry(
                        ModificationKind.EQUIPMENT,
                        Set.of(Match.EXCEEDS),
                        Set.copyOf(CatalogueEntry.FIGURE_OF.values()),
                        false,
                        "A tug; {limits}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { kind: TUG, answers: [EXCEEDS], description: A tug }                                       | "TUG" is none of
            { kind: EQUIPMENT, answers: [HEAVY], description: A tug }                                   | "HEAVY" is none of
            { kind: EQUIPMENT, answers: [FITS], description: A tug }                                    | FITS needs no change
            { kind: EQUIPMENT, description: A tug }                                                     | says nothing in answers
            { kind: EQUIPMENT, answers: [EXCEEDS] }                                                     | needs a description
            { kind: EQUIPMENT, answers: [EXCEEDS], limits: [pounds], description: A tug }               | limits has no figure "pounds"
            { kind: EQUIPMENT, answers: [EXCEEDS], limits: [forceN], description: "Up to {lbs}" }       | knows no {lbs}
            { kind: EQUIPMENT, answers: [EXCEEDS], limits: [forceN], description: "Up to {kg} kg" }     | says {kg}, so its limits
            { kind: EQUIPMENT, answers: [EXCEEDS], description: "A tug; {limits}" }                     | says {limits}, so its limits
            { kind: LOAD_LIMIT, answers: [EXCEEDS], description: Less }                                 | nothing but its figures
            { kind: EQUIPMENT, answers: [EXCEEDS], description: A tug, price: 900 }                     | takes no "price"
            """)
    void whatCannotBeMeantIsNamedWithFileKindAndEntry(String entry, String problem) {
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> read(with(entry)))
                .withMessageContaining("ours.yaml")
                .withMessageContaining("PUSH, entry 3")
                .withMessageContaining(problem);
    }

    @Test
    void allProblemsAreNamedAtOnceAndAKindThatIsMissingIsOne() {
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> read(KIND.formatted("PUSH") + "SHOVE: []\n"))
                .withMessageContaining("\"SHOVE\" is none of")
                .withMessageContaining("PULL: has no entry for EXCEEDS")
                .withMessageContaining("PULL: has no entry for FITS_WITH_BREAKS");
    }

    @Test
    void aFileThatIsNoYamlIsToldByItsLine() {
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> read("PUSH:\n  - { kind: EQUIPMENT\nPULL: ]\n"))
                .withMessageContaining("ours.yaml")
                .withMessageMatching("(?s).*, line \\d+: .+");
    }

    @Test
    void aFileThatIsNotThereSaysWhichPropertyToMend() {
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> new Catalogue("/nowhere/ours.yaml"))
                .withMessageContaining("/nowhere/ours.yaml")
                .satisfies(e -> assertThat(e.analysis().getAction()).contains("rtw.modifications.catalogue"));
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aStartWithABrokenFileEndsInWhatToMendAndNoStackTrace(@TempDir Path folder, CapturedOutput log)
            throws Exception {
        Path file = Files.writeString(
                folder.resolve("ours.yaml"), with("{ kind: TUG, answers: [HEAVY], description: A tug }"));
        SpringApplicationBuilder service = new SpringApplicationBuilder(Catalogue.class).web(WebApplicationType.NONE);

        assertThatThrownBy(() -> service.run("--rtw.modifications.catalogue=" + file))
                .hasRootCauseInstanceOf(FailureAnalyzedException.class);

        assertThat(log.getOut())
                .contains("APPLICATION FAILED TO START", "Description:", "ours.yaml", "PUSH, entry 3")
                .contains("\"TUG\" is none of", "\"HEAVY\" is none of")
                .containsPattern("Action:\\s+Mend ")
                .contains("docs/modifications.md")
                .doesNotContain("\tat ");
    }
}
