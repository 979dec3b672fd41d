package org.notewright.desktop.outcomes;

import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.analysis.outcomes.EpisodeOutcomes;
import org.notewright.analysis.outcomes.GoalResult;
import org.notewright.analysis.outcomes.Point;
import org.notewright.analysis.outcomes.Series;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// One measure over the episode on a card: what it is, which way is better, its line, its change.
public final class OutcomeChart extends VBox {

    /// @param series   two or more values
    /// @param outcomes the episode it belongs to, for days and goals
    public OutcomeChart(Series series, EpisodeOutcomes outcomes, Messages text) {
        super(4);
        getStyleClass().addAll("nw-card", "nw-chart-card");
        var words = new ChartWords(series, outcomes.visits(), text);
        var goals = goals(series, outcomes);
        var aim = goals.isEmpty() ? null : goals.getLast().value();
        var plot = new ChartPlot(ChartScale.of(series, outcomes.visits(), aim), series.points().stream().map(Point::value).toList(), words, text);
        VBox.setVgrow(plot, Priority.ALWAYS);
        getChildren().addAll(Texts.wrapped(words.title(), "nw-strong"), Texts.small(words.direction()), plot, Texts.wrapped(words.change(), "nw-soft"));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words.spoken(goals));
        setFocusTraversable(true);
    }

    private static List<GoalResult> goals(Series series, EpisodeOutcomes outcomes) {
        var side = series.side() == null ? null : series.side().name().toLowerCase(java.util.Locale.ROOT);
        return outcomes.goals().stream().filter(g -> g.value() != null && series.measure().equals(g.measure()) && Objects.equals(side, g.side())).toList();
    }
}
