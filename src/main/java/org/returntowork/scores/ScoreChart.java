package org.returntowork.scores;

import org.returntowork.charts.Drawing;

/** One score over time as a picture, with the line of the table that it shows; clinical. */
public record ScoreChart(String name, Scores.Line line, Drawing drawing) {}
