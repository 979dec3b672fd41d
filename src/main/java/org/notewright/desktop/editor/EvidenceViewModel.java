package org.notewright.desktop.editor;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Source;
import org.notewright.clinical.Span;
import org.notewright.desktop.editor.EvidenceProvider.Count;
import org.notewright.desktop.editor.EvidenceProvider.Evidence;
import org.notewright.desktop.editor.EvidenceProvider.Link;

/// Which words are lit on both sides: those of the sentence at the caret, or behind the words pointed at in a source.
public final class EvidenceViewModel {

    private final ReadOnlyObjectWrapper<@Nullable Link> lit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Count> count = new ReadOnlyObjectWrapper<>();

    private final EvidenceProvider provider;
    private final LatestJob<Evidence> look;
    private List<Link> links = List.of();
    private int caret;

    EvidenceViewModel(EvidenceProvider provider, EditorTools tools) {
        this.provider = provider;
        this.look = new LatestJob<>(tools, this::found);
    }

    void show(String draft, List<Source> sources) {
        look.now(_ -> provider.find(draft, sources));
    }

    void draftChanged(Edit edit, String draft, List<Source> sources) {
        links = links.stream().map(link -> moved(link, edit)).filter(Objects::nonNull).toList();
        relight();
        look.later(_ -> provider.find(draft, sources));
    }

    private static @Nullable Link moved(Link link, Edit edit) {
        var sentence = edit.move(link.sentence());
        if (sentence == null) {
            return null;
        }
        int by = sentence.start() - link.sentence().start();
        return new Link(sentence, link.words().stream().map(word -> new Span(word.start() + by, word.end() + by)).toList(),
                link.places());
    }

    private void found(Evidence evidence) {
        links = evidence.links();
        count.set(evidence.count());
        relight();
    }

    /// @param offset where the caret is in the draft
    public void atDraft(int offset) {
        caret = offset;
        relight();
    }

    private void relight() {
        lit.set(links.stream().filter(link -> holds(link.sentence(), caret)).findFirst().orElse(null));
    }

    /// @param source index of the source pointed at
    /// @param offset in its text
    public void atSource(int source, int offset) {
        lit.set(links.stream().filter(link -> link.places().stream()
                .anyMatch(place -> place.source() == source && holds(place.span(), offset))).findFirst().orElse(null));
    }

    private static boolean holds(Span span, int offset) {
        return span.start() <= offset && offset <= span.end();
    }

    /// The sentence whose evidence is lit, null where none is.
    public ReadOnlyObjectProperty<@Nullable Link> litProperty() {
        return lit.getReadOnlyProperty();
    }

    /// How many sentences the sources support, null where nobody can say.
    public ReadOnlyObjectProperty<@Nullable Count> countProperty() {
        return count.getReadOnlyProperty();
    }
}
