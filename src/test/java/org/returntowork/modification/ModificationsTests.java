package org.returntowork.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.returntowork.modification.ModificationTestData.*;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.returntowork.shared.AnotherSession;
import org.returntowork.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;

@DataJpaTest
@Import(ModificationsTests.Heard.class)
class ModificationsTests {

    static class Heard {

        final java.util.List<Object> events = new java.util.ArrayList<>();

        @EventListener
        void on(ModificationInPlace event) {
            events.add(event);
        }
    }

    @Autowired
    private Modifications modifications;

    @Autowired
    private Rationales rationales;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Heard heard;

    @Test
    void theRecordOfTheTalksComesBackInOrderWithEveryTerm() {
        Modification saved = countered();
        modifications.save(saved);
        fresh();

        Modification read = modifications.byId(CASE, saved.id()).orElseThrow();
        assertThat(read.history()).isEqualTo(saved.history());
        assertThat(read.history()).extracting(TalkEntry::step).containsExactly(TalkStep.PROPOSED, TalkStep.COUNTERED);
        assertThat(read.terms()).isEqualTo(NO_LADDER);
        assertThat(read.counter()).isEqualTo(saved.counter());
    }

    @Test
    void aModificationWithoutAnyPlacementComesBackAsMissing() {
        Modification saved = proposed();
        saved.accept(EMPLOYER, TUESDAY, null, null);
        modifications.save(saved);
        fresh();

        Modification read = modifications.byId(CASE, saved.id()).orElseThrow();
        assertThat(read.placement()).isEqualTo(Placement.NONE);
        assertThat(read.awaitsPlace()).isTrue();
    }

    @Test
    void aModificationIsFoundThroughItsOwnCaseOnly() {
        Modification saved = modifications.save(inPlace());
        fresh();

        assertThat(modifications.byId(CaseId.next(), saved.id())).isEmpty();
        assertThat(modifications.of(CASE)).hasSize(1);
        assertThat(modifications.inPlace(CASE, saved.id(), TUESDAY.plusDays(7))).isTrue();
        assertThat(modifications.inPlace(CASE, saved.id(), TUESDAY.plusDays(6))).isFalse();
        assertThat(modifications.inPlace(CaseId.next(), saved.id(), TUESDAY.plusDays(7)))
                .isFalse();
    }

    @Test
    void savingTellsThatItIsInPlaceOnce() {
        heard.events.clear();
        Modification saved = modifications.save(inPlace());
        modifications.save(saved);

        assertThat(heard.events).containsExactly(new ModificationInPlace(CASE, saved.id()));
    }

    @Test
    void twoModificationsOfACaseNeverShareANumber() {
        modifications.saveAndFlush(proposed());

        assertThatThrownBy(() -> modifications.saveAndFlush(proposed()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theLastReasonForEachModificationIsTheOneShown() {
        Modification saved = modifications.save(proposed());
        Instant noon = Instant.parse("2026-04-28T12:00:00Z");
        rationales.save(new ModificationRationale(CASE, saved.id(), noon, "first"));
        rationales.save(new ModificationRationale(CASE, saved.id(), noon.plusSeconds(60), "second"));
        fresh();

        assertThat(rationales.latest(CASE)).containsExactlyEntriesOf(java.util.Map.of(saved.id(), "second"));
    }

    private void fresh() {
        AnotherSession.begins(entities);
    }
}
