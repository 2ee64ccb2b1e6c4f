package org.returntowork.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.returntowork.charts.Drawing.Anchor;

class LabelsTest {

    @Test
    void labelsThatWouldLieUponEachOtherMoveApart() {
        assertThat(Apart.of(List.of(50.0, 50.0, 20.0), 15, 0, 100)).containsExactly(50, 65, 20);
    }

    @Test
    void labelsStayWithinTheirPanel() {
        assertThat(Apart.of(List.of(95.0, 98.0, 99.0), 15, 0, 100)).containsExactly(70, 85, 100);
        assertThat(Apart.of(List.of(-5.0), 15, 0, 100)).containsExactly(0);
    }

    @Test
    void theLongestWordingThatFitsIsWritten() {
        List<String> names = List.of("2 · Half days at the bench", "Stage 2", "2");

        assertThat(written(300, names)).isEqualTo("2 · Half days at the bench");
        assertThat(written(60, names)).isEqualTo("Stage 2");
        assertThat(written(10, names)).isEqualTo("2");
        assertThat(written(3, names)).isNull();
    }

    private static String written(double width, List<String> names) {
        Drawing drawing =
                new Sketch().writeWithin(width, "strong", 0, 0, names).finish(100, 100, "A picture", "What is on it");
        return drawing.words().stream()
                .filter(text -> text.anchor() == Anchor.START)
                .map(Drawing.Text::text)
                .findFirst()
                .orElse(null);
    }

    @Test
    void whatHasNoSizeIsNotDrawn() {
        Drawing drawing = new Sketch()
                .draw("band", Path.box(0, 0, 0, 10))
                .draw("band", Path.box(0, 0, 10, 10))
                .finish(100, 100, "A picture", "What is on it");

        assertThat(drawing.shapes()).extracting(Drawing.Shape::path).containsExactly("M0 0h10v10h-10z");
    }
}
