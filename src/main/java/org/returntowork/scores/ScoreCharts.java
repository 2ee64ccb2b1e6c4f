package org.returntowork.scores;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.returntowork.charts.Drawing;
import org.returntowork.measures.Measure;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws how the patient scored, one small picture a measure, in the reader's words. */
@Component
public class ScoreCharts {

    private final MessageSource messages;

    ScoreCharts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * None while only the start is known, nor of a measure without a known start or measurement error.
     *
     * @param scores null where the patient never gave any
     * @param own whether they are the reader's own
     */
    public List<ScoreChart> of(Scores scores, boolean own) {
        if (scores == null || scores.moments().size() < 2) {
            return List.of();
        }
        List<Scores.Line> lines = new ArrayList<>(scores.activities());
        if (scores.activities().size() > 1) {
            lines.add(scores.function());
        }
        lines.add(scores.workAbility());
        lines.add(scores.pain());
        List<String> columns = scores.moments().stream().map(this::column).toList();
        return lines.stream()
                .filter(line -> line.start() != null && line.measure().measurementError() != null)
                .map(line -> chart(line, columns, own))
                .toList();
    }

    private ScoreChart chart(Scores.Line line, List<String> columns, boolean own) {
        Measure measure = line.measure();
        String name = line.activity() == null
                ? say((own ? "scores.you" : "scores") + ".measure." + measure)
                : line.activity();
        List<String> figures = line.values().stream()
                .map(value -> value == null ? "–" : say("scores.figure." + measure, value))
                .toList();
        ScoreDrawing drawn = new ScoreDrawing(line, columns, figures);
        List<String> told = new ArrayList<>(IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i) + ": " + figures.get(i))
                .toList());
        told.add(
                own
                        ? say("scores.you.chart.band", Math.floor(drawn.least()), Math.ceil(drawn.most()))
                        : say("scores.chart.band", drawn.least(), drawn.most()));
        Drawing drawing = drawn.drawing(name, String.join("; ", told));
        return new ScoreChart(name, line, drawing);
    }

    private String column(Scores.Moment moment) {
        if (moment.week() != null) {
            return say("scores.week", moment.week());
        }
        return moment.on() == null
                ? say("scores.start")
                : DateTimeFormatter.ofPattern("d MMM", LocaleContextHolder.getLocale())
                        .format(moment.on());
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
