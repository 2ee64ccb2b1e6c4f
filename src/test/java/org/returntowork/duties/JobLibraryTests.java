package org.returntowork.duties;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.organisation.Directory;
import org.returntowork.shared.AnotherSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@DataJpaTest
@Import(JobLibrary.class)
class JobLibraryTests {

    private static final UUID MILL = UUID.randomUUID();
    private static final UUID YARD = UUID.randomUUID();
    private static final UUID HALL = UUID.randomUUID();
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 19);

    @Autowired
    private JobLibrary library;

    @Autowired
    private EntityManager entities;

    @MockitoBean
    private Directory directory;

    @Test
    void whatWasKeptComesBackWholeWithoutADay() {
        KeptDuty nail = duty("Nail", AUGUST);
        library.keep(job(YARD, "Carpenter"), List.of(nail), List.of(new KeptChange("Nail", "Nailer")), AUGUST);
        AnotherSession.begins(entities);

        KeptJob kept = library.startFor(job(YARD, "  carpenter ")).orElseThrow();

        assertThat(kept.duties()).containsExactly(nail);
        assertThat(kept.changes()).containsExactly(new KeptChange("Nail", "Nailer"));
        assertThat(kept.keptIn()).isEqualTo("2026-08-01");
        assertThat(kept.measuredIn()).isEqualTo("2026-08-01");
        assertThat(kept.shiftMinutes()).isEqualTo(480);
    }

    @Test
    void keepingAJobAgainTakesThePlaceOfWhatWasKept() {
        library.keep(job(YARD, "Carpenter"), List.of(duty("Nail", AUGUST)), List.of(), AUGUST);
        library.keep(job(YARD, "CARPENTER"), List.of(duty("Saw", AUGUST)), List.of(), AUGUST.plusMonths(2));
        AnotherSession.begins(entities);

        assertThat(library.of(MILL)).singleElement().satisfies(kept -> {
            assertThat(kept.title()).isEqualTo("CARPENTER");
            assertThat(kept.duties()).extracting(KeptDuty::name).containsExactly("Saw");
        });
    }

    @Test
    void theSameSiteComesBeforeAnotherThatWasKeptLater() {
        library.keep(job(YARD, "Carpenter"), List.of(duty("Nail", AUGUST)), List.of(), AUGUST);
        library.keep(job(HALL, "Carpenter"), List.of(duty("Saw", AUGUST)), List.of(), AUGUST.plusMonths(2));
        AnotherSession.begins(entities);

        assertThat(library.startFor(job(YARD, "Carpenter")).orElseThrow().site())
                .isEqualTo(YARD);
        assertThat(library.startFor(job(UUID.randomUUID(), "Carpenter"))
                        .orElseThrow()
                        .site())
                .isEqualTo(HALL);
    }

    @Test
    void anotherOrganisationsJobIsNeitherFoundNorForgotten() {
        library.keep(job(YARD, "Carpenter"), List.of(duty("Nail", AUGUST)), List.of(), AUGUST);
        UUID kept = library.of(MILL).get(0).id();
        UUID other = UUID.randomUUID();

        assertThat(library.startFor(new JobLibrary.Job(other, YARD, "Carpenter", 480)))
                .isEmpty();
        assertThat(library.forget(other, kept)).isFalse();
        assertThat(library.of(MILL)).hasSize(1);
        assertThat(library.forget(MILL, kept)).isTrue();
        assertThat(library.of(MILL)).isEmpty();
    }

    private static JobLibrary.Job job(UUID site, String title) {
        return new JobLibrary.Job(MILL, site, title, 480);
    }

    private static KeptDuty duty(String name, LocalDate measuredOn) {
        Duty duty = Duty.of(UUID.randomUUID(), name, Core.YES, 45, List.of());
        duty.measure(
                List.of(new Demand(DemandKind.GRIP, null, null, 200, 45, null, null, null, null, null)), measuredOn);
        return KeptDuty.of(duty, name, null, null);
    }
}
