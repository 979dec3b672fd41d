package org.notewright.desktop.canvas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.desktop.control.UndoOffer;
import org.notewright.desktop.facts.FactsViewModel;
import org.notewright.problem.Problem;
import org.notewright.vault.store.SourceCard;
import org.notewright.workflow.Folder;
import org.notewright.workflow.ImportOutcome;

/// A patient's board: its columns, what is selected, what comes in and what goes to the trash.
public final class CanvasViewModel {

    private final CanvasWork work;
    private final Surroundings around;
    private final PatientId patientId;
    private final Consumer<DocumentId> open;
    private final Map<SourceId, Integer> pagesShown = new HashMap<>();
    private final Consent consent;
    private final DraftingViewModel drafting;
    private final Importing importing;
    private final CardsViewModel cardNotes;
    private final Selection selection = new Selection();
    private final ObservableList<Column> columns = FXCollections.observableArrayList();
    // A field, because such a view listens weakly: as a passing value it would fall silent.
    private final ObservableList<Column> columnsView = FXCollections.unmodifiableObservableList(columns);
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Patient> patient = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<UUID>> found = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Map<DocumentId, String>> words = new ReadOnlyObjectWrapper<>(Map.of());
    private final SimpleObjectProperty<@Nullable Source> preview = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable UndoOffer> undo = new SimpleObjectProperty<>();
    private boolean left;

    /// @param open shows a document in the editor
    public CanvasViewModel(CanvasWork work, Surroundings around, PatientId patient, Consent consent,
                           Consumer<DocumentId> open) {
        this.work = work;
        this.around = around;
        this.patientId = patient;
        this.open = open;
        this.consent = consent;
        drafting = new DraftingViewModel(work, around, patient, consent, this::drafted, troubles);
        cardNotes = new CardsViewModel(work, around, patient, undo, this::tell, () -> reload(() -> { }));
        importing = new Importing(work, around, patient, this::imported, this::tell);
        selection.keysProperty().subscribe(_ -> chosen());
        background().quietly(_ -> new Opened(work.open(patient), work.cards(patient)), Ending.of(opened -> {
            show(opened);
            selectNewest();
        }, this::tell));
    }

    /// Brings files in, one by one.
    ///
    /// @param day date of service they belong to, null for none
    public void bring(List<Path> files, @Nullable LocalDate day) {
        if (!files.isEmpty()) {
            importing.files(List.copyOf(files), day);
        }
    }

    /// Brings pasted text in as a source of today.
    public void paste(String text) {
        if (!text.isBlank()) {
            importing.text(text, today());
        }
    }

    /// Brings a picture from the clipboard in as a source of today.
    ///
    /// @param png gives its bytes; called in a job
    public void pastePicture(Supplier<byte[]> png) {
        importing.picture(png, today());
    }

    /// The file that is being read, null while none is.
    ReadOnlyObjectProperty<@Nullable Arriving> arrivingProperty() {
        return importing.arrivingProperty();
    }

    private void imported(List<ImportOutcome> outcomes) {
        var added = new ArrayList<UUID>();
        var there = new HashSet<UUID>();
        for (var outcome : outcomes) {
            switch (outcome) {
                case ImportOutcome.Imported(var source) -> added.add(source.id().value());
                case ImportOutcome.AlreadyThere(var source) -> there.add(source.id().value());
                case ImportOutcome.Failed(_, var problem) -> tell(problem);
            }
        }
        if (!added.isEmpty()) {
            around.status().saved();
        }
        reload(() -> {
            found.set(Set.copyOf(there));
            selection.add(added);
        });
    }

    /// A dictation became a source of this folder: it is selected, as what came in by hand.
    public void arrived(SourceId id) {
        reload(() -> selection.add(List.of(id.value())));
    }

    /// Enter or a double click: a document opens in the editor, a source beside the board.
    public void open(Card card) {
        switch (card) {
            case Card.Incoming(var source) -> preview.set(source);
            case Card.Made(var document) -> open.accept(document.id());
        }
    }

    /// A source as it is looked at beside the board.
    public ReadingViewModel reading(Source source) {
        var sending = new Sending(consent, drafting::destination, drafting.shownProperty()::set);
        return new ReadingViewModel(work, around, source, pagesShown, sending, undo, this::tell, now -> {
            if (preview.get() != null && preview.get().id().equals(source.id())) {
                preview.set(now);
            }
            reload(() -> { });
        });
    }

    /// The facts of a source, to be corrected before a draft is made from it; the board follows what is corrected.
    FactsViewModel facts(Source source) {
        return new FactsViewModel(work, around, source.id(), () -> reload(() -> { }));
    }

    public void selectOnly(Card card) {
        found.set(Set.of());
        selection.only(card.key());
    }

    public void toggle(Card card) {
        found.set(Set.of());
        selection.toggle(card.key());
    }

    public void extendTo(Card card) {
        selection.extendTo(card.key(), cards().stream().map(Card::key).toList());
    }

    public void selectAllSources() {
        selection.set(incoming().stream().map(Card::key).toList());
    }

    /// Moves the selected cards to the trash, or the given one where none is selected.
    public void trash(Card focused) {
        var going = selection.contains(focused.key())
                ? cards().stream().filter(card -> selection.contains(card.key())).toList() : List.of(focused);
        var text = around.text();
        var said = going.size() == 1 ? text.get("canvas.trashedOne") : text.get("canvas.trashed", going.size());
        change(() -> going.forEach(this::toTrash),
                () -> undo.set(new UndoOffer(said, () -> change(() -> going.forEach(this::fromTrash), () -> { }))));
    }

    private void toTrash(Card card) {
        switch (card) {
            case Card.Incoming(var source) -> work.trash(source.id());
            case Card.Made(var document) -> work.trash(document.id());
        }
    }

    private void fromTrash(Card card) {
        switch (card) {
            case Card.Incoming(var source) -> work.restore(source.id());
            case Card.Made(var document) -> work.restore(document.id());
        }
    }

    private void change(Runnable step, Runnable then) {
        background().quietly(Background.step(step), Ending.of(_ -> {
            around.status().saved();
            then.run();
            reload(() -> { });
        }, problem -> {
            tell(problem);
            reload(() -> { });
        }));
    }

    /// The person went elsewhere: a draft that is finished later does not pull them back.
    public void leave() {
        left = true;
    }

    private void drafted(DocumentId id) {
        if (!left) {
            open.accept(id);
        }
    }

    private void reload(Runnable then) {
        background().quietly(_ -> new Opened(work.read(patientId), work.cards(patientId)), Ending.of(opened -> {
            show(opened);
            then.run();
        }, this::tell));
    }

    /// What one reading of a folder gives.
    private record Opened(Folder folder, Map<SourceId, SourceCard> notes) {
    }

    private void show(Opened opened) {
        var folder = opened.folder();
        cardNotes.show(folder.sources(), opened.notes());
        patient.set(folder.patient());
        drafting.patient(folder.patient());
        columns.setAll(Column.of(folder, today()));
        selection.keep(cards().stream().map(Card::key).toList());
        var shown = preview.get();
        if (shown != null && folder.sources().stream().noneMatch(source -> source.id().equals(shown.id()))) {
            preview.set(null);
        }
        chosen();
        readWords(folder);
    }

    /// First words of the documents, for their cards; they come after the board, which does not wait for them.
    private void readWords(Folder folder) {
        background().quietly(_ -> {
            var texts = new HashMap<DocumentId, String>();
            folder.documents().forEach(document -> texts.put(document.id(), work.text(document.id())));
            return Map.copyOf(texts);
        }, Ending.of(words::set, this::tell));
    }

    /// What came in today is what one drafts from: it is ticked from the start.
    /// Today's sources, or those of the last visit where today has none yet.
    private void selectNewest() {
        var readable = incoming().stream().filter(Card.Incoming::readable).toList();
        var newest = readable.stream().map(Card::day).filter(java.util.Objects::nonNull)
                .max(java.util.Comparator.naturalOrder()).orElse(null);
        selection.set(readable.stream().filter(card -> java.util.Objects.equals(newest, card.day()))
                .map(Card::key).toList());
    }

    private void chosen() {
        drafting.select(incoming().stream().filter(card -> selection.contains(card.key())).toList(),
                !incoming().isEmpty());
    }

    private List<Card> cards() {
        return columns.stream().flatMap(column -> column.cards().stream()).toList();
    }

    private List<Card.Incoming> incoming() {
        return cards().stream().filter(Card.Incoming.class::isInstance).map(Card.Incoming.class::cast).toList();
    }

    private void tell(Problem problem) {
        troubles.add(Trouble.of(problem));
    }

    private Background background() {
        return around.background();
    }

    public LocalDate today() {
        return LocalDate.now(around.clock());
    }

    /// Places, guessed dates and small pictures of the cards.
    public CardsViewModel cardNotes() {
        return cardNotes;
    }

    public DraftingViewModel drafting() {
        return drafting;
    }

    public Selection selection() {
        return selection;
    }

    public ObservableList<Column> columns() {
        return columnsView;
    }

    public ObservableList<Trouble> troubles() {
        return troubles;
    }

    /// Whose board it is, null until it has been read.
    public ReadOnlyObjectProperty<@Nullable Patient> patientProperty() {
        return patient.getReadOnlyProperty();
    }

    /// Cards that hold what was dropped a second time.
    public ReadOnlyObjectProperty<Set<UUID>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Working texts of the documents, by document; empty until read.
    public ReadOnlyObjectProperty<Map<DocumentId, String>> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// The source shown beside the board, null while none is; the view sets it back.
    public SimpleObjectProperty<@Nullable Source> previewProperty() {
        return preview;
    }

    public SimpleObjectProperty<@Nullable UndoOffer> undoProperty() {
        return undo;
    }
}
