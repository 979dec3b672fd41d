package org.notewright.desktop.editor;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.MarkdownSections;
import org.notewright.drafting.skill.Section;
import org.notewright.job.JobState;
import org.notewright.problem.Problem;
import org.notewright.problem.Problems;

/// Copies one section at a time for the boxes of an EHR, ticks what was copied, and takes patient text off the clipboard
/// after a minute unless something else was copied meanwhile.
public final class CopyViewModel {

    static final Duration ON_CLIPBOARD = Duration.ofSeconds(60);

    private final ObservableMap<Section, String> copied = FXCollections.observableHashMap();
    // Held here: a view of a map that nobody holds loses its listeners.
    private final ObservableMap<Section, String> copiedView = FXCollections.unmodifiableObservableMap(copied);
    private final ReadOnlyObjectWrapper<List<Section>> sections = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

    private final EditorServices services;
    private final EditorTools tools;
    private List<Section> offered = List.of();
    private String draft = "";
    private Scheduler.@Nullable Handle clearing;

    CopyViewModel(EditorServices services, EditorTools tools) {
        this.services = services;
        this.tools = tools;
    }

    void show(List<Section> all) {
        var lettered = all.stream().filter(section -> !section.key().isEmpty()).toList();
        offered = lettered.isEmpty() ? List.copyOf(all) : lettered;
    }

    /// A tick stays only as long as the section reads as it was copied.
    void draftChanged(String text) {
        draft = text;
        // A section of another setting is not in this document: there is nothing to copy.
        var there = offered.stream().filter(section -> !section.key().isEmpty() || !MarkdownSections.under(text, section.heading()).isEmpty()).toList();
        if (!there.equals(sections.get())) {
            sections.set(there);
        }
        copied.entrySet().removeIf(entry -> !entry.getValue().equals(MarkdownSections.under(text, entry.getKey().heading())));
    }

    public void copy(Section section) {
        var text = draft;
        tools.jobs().<String>start(_ -> services.sectionText(text, section.heading()), state -> {
            switch (state) {
                case JobState.Running<String> _, JobState.Cancelled<String> _ -> { }
                case JobState.Succeeded<String>(var plain) -> put(section, text, plain);
                case JobState.Failed<String>(var cause) -> problem.set(Problems.from(cause));
            }
        });
    }

    private void put(Section section, String from, String plain) {
        problem.set(null);
        tools.clipboard().put(plain);
        var planned = clearing;
        if (planned != null) {
            planned.cancel();
        }
        clearing = tools.scheduler().after(ON_CLIPBOARD, () -> clearIfOurs(plain));
        copied.put(section, MarkdownSections.under(from, section.heading()));
        draftChanged(draft);
    }

    private void clearIfOurs(String plain) {
        if (tools.clipboard().holds(plain)) {
            tools.clipboard().clear();
        }
    }

    /// Sections that have a letter, or all that stand in the document where none has one; in the skill's order.
    public ReadOnlyObjectProperty<List<Section>> sectionsProperty() {
        return sections.getReadOnlyProperty();
    }

    /// Copied sections and the Markdown they had then.
    public ObservableMap<Section, String> copied() {
        return copiedView;
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
