package org.notewright.desktop.canvas;

import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.notewright.clinical.Document;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceKind;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.StatePill;
import org.notewright.desktop.control.Texts;

/// One card as it lies on the board. Selection shows by a ring and a tick, not by colour alone.
final class CardView extends VBox {

    private static final int MOST_WORDS = 110;
    private static final double PICTURE_WIDTH = 182;
    private static final double PICTURE_SHARE = 0.5;

    private final Card card;
    private final Messages text;
    private final Node tick = Icons.CHECK.node();
    private final String spoken;

    /// @param words first words of a document, empty until they are read
    CardView(Card card, String words, Messages text) {
        super(6);
        this.card = card;
        this.text = text;
        getStyleClass().addAll("nw-card", "nw-board-card");
        setId("card-" + card.key());
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setMinHeight(USE_PREF_SIZE);
        tick.getStyleClass().add("nw-tick");
        spoken = switch (card) {
            case Card.Incoming(var source) -> source(source);
            case Card.Made(var document) -> document(document, words);
        };
        selected(false);
    }

    private String source(Source source) {
        var reading = source.reading();
        var kind = kind(source, text);
        getChildren().add(top(kind, Texts.small(status(source, text))));
        if (source.effectiveText().isBlank()) {
            var icon = (reading.kind() == SourceKind.IMAGE ? Icons.IMAGE : Icons.FILE).node();
            var thumb = new HBox(8, icon, Texts.small(source.fileName()));
            thumb.getStyleClass().add("nw-thumb");
            thumb.setAlignment(Pos.CENTER_LEFT);
            thumb.setId("file-mark");
            getChildren().add(thumb);
            reading.warnings().stream().findFirst()
                    .ifPresent(warning -> getChildren().add(Texts.wrapped(warning, "nw-small")));
        } else {
            getChildren().add(words(source.effectiveText()));
        }
        return kind + ", " + status(source, text) + ", " + source.fileName();
    }

    private String document(Document document, String first) {
        getStyleClass().add("document");
        var pill = new StatePill(document.state(), text);
        getChildren().add(top(document.title(), pill));
        getChildren().add(words(first));
        return document.title() + ", " + pill.getText();
    }

    private HBox top(String kind, Node right) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var label = Texts.small(kind);
        label.setMinWidth(0);
        var top = new HBox(6, tick, label, gap, right);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    /// The first words; headings of a draft are left out, they say nothing on a card.
    private static Node words(String text) {
        var lines = new ArrayList<String>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).limit(6)
                .forEach(lines::add);
        var joined = String.join(" ", lines);
        var label = Texts.styled(shortened(joined), "nw-card-words");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Cut after a whole word.
    private static String shortened(String words) {
        if (words.length() <= MOST_WORDS) {
            return words;
        }
        int end = words.lastIndexOf(' ', MOST_WORDS);
        return words.substring(0, end > 0 ? end : MOST_WORDS) + " …";
    }

    static String kind(Source source, Messages text) {
        var pages = source.reading().pages().size();
        return switch (source.reading().kind()) {
            case TEXT, MARKDOWN -> text.get("canvas.kind.note");
            case PDF -> pages == 0 ? text.get("canvas.kind.pdf") : pages == 1 ? text.get("canvas.kind.pdfOne")
                    : text.get("canvas.kind.pdfPages", pages);
            case IMAGE -> text.get("canvas.kind.image");
            case AUDIO -> text.get(source.reading().method() == ReadMethod.SPEECH ? "canvas.kind.dictation" : "canvas.kind.audio");
            case EMAIL -> text.get("canvas.kind.email");
            case RTF, HTML, DOCX, ODT -> text.get("canvas.kind.document");
            case X12, HL7V2, CCDA -> text.get("canvas.kind.message");
            case OTHER -> text.get("canvas.kind.other");
        };
    }

    /// How far its words are known: their number, or how sure the reading is, or that they are not read.
    static String status(Source source, Messages text) {
        var reading = source.reading();
        if (reading.method() == ReadMethod.NONE) {
            return source.effectiveText().isBlank() ? text.get("canvas.notRead")
                    : reader(source).map(model -> text.get("canvas.readByModel", model)).orElseGet(() -> text.get("canvas.typedByYou"));
        }
        var sure = reading.confidence();
        return switch (reading.method()) {
            case OCR, MIXED -> text.get("canvas.readByOcr", Math.round(sure * 100))
                    + reader(source).map(model -> " · " + text.get("canvas.partsByModel", model)).orElse("");
            default -> sure < 1 ? text.get("canvas.readAt", Math.round(sure * 100))
                        : text.get("canvas.words", DraftingViewModel.words(source));
        };
    }

    /// The model whose words stand in the source, if any.
    private static Optional<String> reader(Source source) {
        return source.corrected().readers().stream().findFirst();
    }

    /// Shows the first page in place of the mark for a file without words, above the words where there are some.
    void picture(Image page) {
        var shown = new ImageView(page);
        shown.setPreserveRatio(true);
        shown.setSmooth(true);
        shown.setFitWidth(PICTURE_WIDTH);
        // The top of a page tells more of it than the whole made small.
        double tall = Math.min(page.getHeight(), page.getWidth() * PICTURE_SHARE);
        shown.setViewport(new Rectangle2D(0, 0, page.getWidth(), tall));
        var frame = new StackPane(shown);
        frame.setId("thumbnail");
        frame.getStyleClass().add("nw-thumb-page");
        getChildren().removeIf(node -> "file-mark".equals(node.getId()));
        getChildren().add(1, frame);
    }

    /// Asks whether a guessed date is right.
    void ask(Node question) {
        getChildren().add(question);
    }

    void selected(boolean selected) {
        style("selected", selected);
        tick.setVisible(selected);
        tick.setManaged(selected);
        setAccessibleText(selected ? spoken + ", " + text.get("canvas.selected") : spoken);
    }

    /// Lights the card that holds what was dropped a second time.
    void found(boolean found) {
        style("found", found);
    }

    private void style(String styleClass, boolean on) {
        getStyleClass().remove(styleClass);
        if (on) {
            getStyleClass().add(styleClass);
        }
    }

    Card card() {
        return card;
    }
}
