package org.notewright.desktop.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.similarity.CopiedIndex;
import org.notewright.analysis.similarity.CopiedReport;
import org.notewright.analysis.similarity.EarlierNote;
import org.notewright.clinical.Span;
import org.notewright.workflow.CopiedText;

/// What of the draft stands unchanged in notes of earlier days. The notes are read once; the draft is looked at in a job after a
/// pause, and until then what was found moves along with the words.
public final class CopiedViewModel {

    /// Unchanged words and the note they stand in.
    record Stretch(Span span, CopiedText.Earlier note) {
    }

    /// What one look found.
    private record Found(List<Stretch> stretches, List<CopiedReport.Share> sections, boolean shown) {
    }

    private record Earlier(List<CopiedText.Earlier> notes, CopiedIndex index, boolean shown) {
    }

    private final ReadOnlyObjectWrapper<List<Stretch>> stretches = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<CopiedReport.Share>> sections = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Stretch> current = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final EditorServices services;
    private final EditorTools tools;
    private final LatestJob<Found> look;
    private @Nullable Earlier earlier;
    private boolean asked;
    private int caret;

    CopiedViewModel(EditorServices services, EditorTools tools) {
        this.services = services;
        this.tools = tools;
        this.look = new LatestJob<>(tools, this::found);
    }

    void show(String draft) {
        look.now(_ -> find(draft));
    }

    void draftChanged(Edit edit, String draft) {
        stretches.set(stretches.get().stream().map(one -> moved(one, edit)).filter(Objects::nonNull).toList());
        atDraft(caret);
        look.later(_ -> find(draft));
    }

    private static @Nullable Stretch moved(Stretch stretch, Edit edit) {
        var span = edit.move(stretch.span());
        return span == null ? null : new Stretch(span, stretch.note());
    }

    private Found find(String draft) {
        var known = known();
        var report = known.index().in(draft);
        return new Found(report.stretches().stream().map(one -> new Stretch(one.span(), known.notes().get(one.note()))).toList(),
                known.notes().isEmpty() ? List.of() : report.sections(), known.shown());
    }

    private synchronized Earlier known() {
        var known = earlier;
        if (known == null) {
            var notes = services.earlierNotes();
            known = new Earlier(notes, CopiedIndex.of(notes.stream().map(one -> new EarlierNote(one.name(), one.text())).toList()),
                    services.showsCopied());
            earlier = known;
        }
        return known;
    }

    private void found(Found found) {
        if (!asked) {
            asked = true;
            shown.set(found.shown());
            shown.subscribe((_, now) -> tools.jobs().start(_ -> {
                services.showsCopied(now);
                return true;
            }, _ -> { }));
        }
        stretches.set(found.stretches());
        sections.set(found.sections());
        atDraft(caret);
    }

    /// @param offset where the caret is in the draft
    void atDraft(int offset) {
        caret = offset;
        current.set(at(offset).orElse(null));
    }

    /// The unchanged words at a place of the draft.
    Optional<Stretch> at(int offset) {
        return stretches.get().stream().filter(one -> one.span().start() <= offset && offset < one.span().end()).findFirst();
    }

    /// In the order of the draft.
    ReadOnlyObjectProperty<List<Stretch>> stretchesProperty() {
        return stretches.getReadOnlyProperty();
    }

    /// How much of each section is unchanged; empty where there is no earlier note to hold it against.
    public ReadOnlyObjectProperty<List<CopiedReport.Share>> sectionsProperty() {
        return sections.getReadOnlyProperty();
    }

    /// The unchanged words at the caret, null where they are new.
    ReadOnlyObjectProperty<@Nullable Stretch> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Whether they are drawn grey.
    public BooleanProperty shownProperty() {
        return shown;
    }
}
