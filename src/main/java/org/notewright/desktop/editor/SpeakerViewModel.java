package org.notewright.desktop.editor;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.notewright.job.JobState;
import org.notewright.problem.Problem;
import org.notewright.problem.Problems;

/// Whether a speaker of its language has read a translated draft as it stands. An edit takes the tick back.
public final class SpeakerViewModel {

    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final EditorServices services;
    private final EditorTools tools;
    private final Consumer<Problem> problem;
    private final LatestJob<String> look;
    private String text = "";

    SpeakerViewModel(EditorServices services, EditorTools tools, Consumer<Problem> problem) {
        this.services = services;
        this.tools = tools;
        this.problem = problem;
        this.look = new LatestJob<>(tools, notice::set);
    }

    void show(String draft) {
        text = draft;
        look.now(_ -> services.speakerNotice(draft).orElse(""));
    }

    void draftChanged(String draft) {
        text = draft;
        look.later(_ -> services.speakerNotice(draft).orElse(""));
    }

    /// Ticks the text that is shown now.
    public void read(String reader) {
        var read = text;
        tools.jobs().<Boolean>start(_ -> {
            services.speakerRead(read, reader);
            return true;
        }, state -> {
            switch (state) {
                case JobState.Running<Boolean> _, JobState.Cancelled<Boolean> _ -> { }
                case JobState.Succeeded<Boolean> _ -> show(text);
                case JobState.Failed<Boolean>(var cause) -> problem.accept(Problems.from(cause));
            }
        });
    }

    /// The line to show, empty where the draft is in English or was read.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
