package org.returntowork.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final Panel PANEL = new Panel(new Scale(MONDAY, MONDAY.plusDays(9), 0, 100), 20, 100, 10);

    @Test
    void nothingLiesAtTheFootAndTheGreatestAtTheHead() {
        assertThat(PANEL.y(0)).isEqualTo(120);
        assertThat(PANEL.y(5)).isEqualTo(70);
        assertThat(PANEL.y(10)).isEqualTo(20);
        assertThat(PANEL.y(11)).isEqualTo(20);
    }

    @Test
    void aLineLeadsThroughNeighbouringValues() {
        assertThat(PANEL.line(List.of(dot(0, 2), dot(1, 3), dot(2, 2)), 8)).isEqualTo("M5 100L15 90L25 100");
    }

    @Test
    void aMissingValueBreaksTheLineAndIsNoZero() {
        List<Panel.Dot> dots = List.of(dot(0, 2), dot(1, null), dot(2, 4), dot(3, 4));

        assertThat(PANEL.line(dots, 8)).isEqualTo("M5 100M25 80L35 80");
        assertThat(PANEL.marks(dots, Glyph.SQUARE, 2).split("M")).hasSize(1 + 3);
    }

    @Test
    void manyDaysWithoutAValueBreakTheLine() {
        List<Panel.Dot> dots = List.of(dot(0, 2), dot(8, 4));

        assertThat(PANEL.line(dots, 8)).isEqualTo("M5 100L85 80");
        assertThat(PANEL.line(dots, 7)).isEqualTo("M5 100M85 80");
    }

    @Test
    void ticksRunFromNothingToTheGreatest() {
        assertThat(PANEL.ticks(2)).containsExactly(0, 2, 4, 6, 8, 10);
        assertThat(PANEL.ticks(4)).containsExactly(0, 4, 8);
    }

    @Test
    void everyMarkHasAFormOfItsOwn() {
        assertThat(List.of(Glyph.values()).stream().map(glyph -> glyph.at(10, 10, 3)))
                .doesNotHaveDuplicates()
                .allMatch(path -> path.startsWith("M"));
    }

    @Test
    void aPanelHasSomethingToMeasureBy() {
        assertThatThrownBy(() -> new Panel(PANEL.days(), 0, 100, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Panel.Dot dot(int day, Integer value) {
        return new Panel.Dot(MONDAY.plusDays(day), value);
    }
}
