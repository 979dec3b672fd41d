package org.notewright.desktop.outcomes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.outcomes.EpisodeOutcomes;
import org.notewright.analysis.outcomes.GoalResult;
import org.notewright.analysis.outcomes.TrendTable;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.EmptyState;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Pill;
import org.notewright.desktop.control.ProblemBar;
import org.notewright.desktop.control.ScreenHeader;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Texts;

/// Charts, trend table and goals of one patient.
public final class OutcomesView extends BorderPane {

    private static final double CARD_WIDTH = 310;
    private static final double CARD_HEIGHT = 225;

    private final Messages text;
    private final Label title = Texts.title("");
    private final ScreenHeader header;
    private final VBox page = new VBox(14);

    /// @param back the way back to the canvas
    public OutcomesView(OutcomesViewModel model, Surroundings around, Runnable back) {
        text = around.text();
        setId("outcomes");
        header = new ScreenHeader(title, around);
        header.lead(Buttons.icon("outcomes-back", Icons.BACK, text.get("outcomes.back"), back));
        page.getStyleClass().add("nw-outcomes");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        setTop(new VBox(header, new ProblemBar(model.troubles(), text)));
        setCenter(scroll);
        model.shownProperty().subscribe(this::show);
    }

    private void show(OutcomesViewModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var outcomes = shown.outcomes();
        title.setText(text.get("outcomes.title", shown.patient()));
        header.below(Texts.soft(text.get("outcomes.count", outcomes.visits().size(), outcomes.measures().size())));
        page.getChildren().clear();
        if (outcomes.measures().isEmpty() && outcomes.goals().isEmpty()) {
            page.getChildren().add(new EmptyState(Icons.FILE, text.get("outcomes.empty"), text.get("outcomes.emptyNext")));
            return;
        }
        var charts = new TilePane(14, 14);
        charts.setId("charts");
        charts.setPrefTileWidth(CARD_WIDTH);
        outcomes.measures().forEach(series -> {
            var chart = new OutcomeChart(series, outcomes, text);
            chart.setPrefSize(CARD_WIDTH, CARD_HEIGHT);
            charts.getChildren().add(chart);
        });
        var table = TrendTable.of(outcomes);
        var wide = new ScrollPane(new TrendGrid(table));
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        wide.getStyleClass().add("nw-trend-scroll");
        page.getChildren().addAll(charts, Texts.heading(text.get("outcomes.trend")), wide);
        table.notes().forEach(note -> page.getChildren().add(Texts.wrapped(note, "nw-small")));
        goals(outcomes);
        flags(outcomes);
    }

    private void goals(EpisodeOutcomes outcomes) {
        if (outcomes.goals().isEmpty()) {
            return;
        }
        page.getChildren().add(Texts.heading(text.get("outcomes.goals")));
        for (var goal : outcomes.goals()) {
            page.getChildren().add(line(goal, outcomes));
        }
    }

    private Node line(GoalResult goal, EpisodeOutcomes outcomes) {
        var tone = switch (goal.status()) {
            case MET -> Pill.Tone.OK;
            case PARTLY_MET, NOT_MET -> Pill.Tone.WARN;
        };
        var words = goal.span().in(outcomes.visits().get(goal.visit()).text()).replaceAll("\\s+", " ");
        var row = new HBox(10, new Pill(ChartWords.status(goal, text), tone), Texts.wrapped(words, "nw-body-13"), Texts.soft(goal.why()));
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private void flags(EpisodeOutcomes outcomes) {
        for (var flag : outcomes.flags()) {
            var visit = outcomes.visits().get(flag.visit());
            page.getChildren().add(Texts.wrapped(text.get("outcomes.flag", ChartWords.day(outcomes.visits(), flag.visit(), text),
                    flag.span().in(visit.text()).strip(), flag.why()), "nw-wrong"));
        }
    }
}
