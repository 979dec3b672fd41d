package org.notewright.desktop.canvas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.notewright.workflow.Folder;

/// One column of the board: the cards of one date of service.
///
/// @param day   null for what belongs to no date
/// @param today whether it is today's column, which is always there and always last
/// @param cards sources first, then documents
public record Column(@Nullable LocalDate day, boolean today, List<Card> cards) {

    public Column {
        cards = List.copyOf(cards);
    }

    /// What belongs to no date first, then the days ascending, today last.
    public static List<Column> of(Folder folder, LocalDate today) {
        var undated = new ArrayList<Card>();
        var days = new TreeMap<LocalDate, List<Card>>();
        for (var source : folder.sources()) {
            place(new Card.Incoming(source), undated, days);
        }
        for (var document : folder.documents()) {
            place(new Card.Made(document), undated, days);
        }
        var columns = new ArrayList<Column>();
        if (!undated.isEmpty()) {
            columns.add(new Column(null, false, undated));
        }
        days.forEach((day, cards) -> {
            if (!day.equals(today)) {
                columns.add(new Column(day, false, cards));
            }
        });
        columns.add(new Column(today, true, days.getOrDefault(today, List.of())));
        return List.copyOf(columns);
    }

    private static void place(Card card, List<Card> undated, TreeMap<LocalDate, List<Card>> days) {
        var day = card.day();
        (day == null ? undated : days.computeIfAbsent(day, _ -> new ArrayList<>())).add(card);
    }
}
