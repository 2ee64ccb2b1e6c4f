package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.returntowork.ReturnToWork;

class PlayTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void whatIsNotKeptIsPrintedWithWhatWasFoundAndCounted() throws Exception {
        Path file = Files.writeString(folder.resolve("early.yaml"), """
                name: early
                title: Nothing has happened yet
                organisation: { name: Acme }
                site: { name: Yard, emergencyNumber: "112" }
                clinic: { name: Clinic, phone: "1", hours: always }
                people:
                  therapist: { name: Tara }
                  patient: { name: Pat, email: pat@acme.example, language: en }
                  employer: { name: Ed, email: ed@acme.example }
                referral:
                  at: 2026-03-02T09:00
                  as: therapist
                  form: { jobTitle: Clerk, shiftMinutes: 480, daysPerWeek: 5, injuryDate: 2026-02-02, workRelated: false, clinical: { condition: Sprain, bodyRegions: [OTHER] } }
                steps:
                  - at: 2026-03-02T10:00
                    expect:
                      openTasks: { patient: [consent-and-goals], therapist: [close-case] }
                  - { at: 2026-03-02T11:00, as: employer, submit: list-duties, form: {} }
                  - { at: 2026-03-02T12:00, expect: { work: CLOSED } }
                """);

        int code = Play.play(ReturnToWork.class, file, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.contains("kept") && line.contains("open for patient: [consent-and-goals]"))
                .anyMatch(
                        line -> line.contains("BROKEN") && line.endsWith("open for therapist: [close-case]; found: []"))
                .anyMatch(line -> line.contains("BROKEN") && line.contains("employer submits list-duties"))
                .noneMatch(line -> line.contains("work: CLOSED"))
                .last()
                .isEqualTo("1 expectations kept, 2 broken, in 1 scenarios");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        int code = Play.play(
                ReturnToWork.class,
                folder.resolve("none.yaml"),
                new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("There is no ")
                .contains("none.yaml");
    }
}
