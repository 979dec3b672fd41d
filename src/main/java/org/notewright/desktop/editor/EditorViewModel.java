package org.notewright.desktop.editor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.diff.Hunk;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.Signer;
import org.notewright.clinical.Span;
import org.notewright.clinical.Version;
import org.notewright.job.JobState;
import org.notewright.problem.Problem;
import org.notewright.problem.Problems;
import org.notewright.workflow.Review;

/// One document being read and changed. Made anew for each document; [#open()] reads it. Lives on the thread that the
/// job runner reports on.
public final class EditorViewModel {

    private record Opened(Review review, Optional<Signer> signer) {
    }

    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper draft = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper signed = new ReadOnlyBooleanWrapper();

    private final EditorServices services;
    private final EditorTools tools;
    private final Autosave autosave;
    private final CompareViewModel compare = new CompareViewModel();
    private final EvidenceViewModel evidence;
    private final ChecksViewModel checks;
    private final CopiedViewModel copied;
    private final CopyViewModel copy;
    private final SignViewModel sign;
    private final ExportViewModel export;
    private final SpeakerViewModel speaker;
    private final NextViewModel next;
    private final RewriteViewModel rewrite;
    private final BooleanBinding readOnly;

    public EditorViewModel(EditorServices services, EditorTools tools, EvidenceProvider evidence, CheckProvider checks) {
        this.services = services;
        this.tools = tools;
        this.autosave = new Autosave(services::autosave, tools);
        this.evidence = new EvidenceViewModel(evidence, tools);
        this.checks = new ChecksViewModel(checks, tools);
        this.copied = new CopiedViewModel(services, tools);
        this.copy = new CopyViewModel(services, tools);
        this.export = new ExportViewModel(services, tools);
        this.speaker = new SpeakerViewModel(services, tools, problem::set);
        this.sign = new SignViewModel(services, tools, autosave, this::open);
        this.next = new NextViewModel(services, tools, autosave, this::open);
        this.rewrite = new RewriteViewModel(services, tools, autosave, draft::get, this::write, this::open);
        this.readOnly = signed.or(sign.busyProperty()).or(Bindings.isNull(review));
    }

    /// Reads the document, or reads it again after something about it changed.
    public void open() {
        tools.jobs().<Opened>start(_ -> new Opened(services.open(), services.signer()), state -> {
            switch (state) {
                case JobState.Running<Opened> _, JobState.Cancelled<Opened> _ -> { }
                case JobState.Succeeded<Opened>(var opened) -> show(opened);
                case JobState.Failed<Opened>(var cause) -> problem.set(Problems.from(cause));
            }
        });
    }

    private void show(Opened opened) {
        var found = opened.review();
        var before = review.get();
        problem.set(null);
        opened.signer().ifPresent(sign::fill);
        var isSigned = found.document().state() == DocumentState.SIGNED;
        // Once shown, the text here is the newest: what was typed while the document was read again must stay.
        if (before == null || isSigned) {
            draft.set(found.text());
        }
        signed.set(isSigned);
        review.set(found);
        compare.show(found.sources(), found.versions());
        compare.draftChanged(draft.get());
        copy.show(found.sections());
        copy.draftChanged(draft.get());
        evidence.show(draft.get(), found.sources());
        checks.show(draft.get(), found);
        speaker.show(draft.get());
        copied.show(draft.get());
        next.show();
        if (before == null) {
            rewrite.show(found.sections());
        }
        if (signed.get() && export.dragFileProperty().get() == null) {
            export.prepare();
        }
    }

    /// The draft reads like this now; it is stored at once. Nothing happens to a signed document.
    public void write(String text) {
        var before = draft.get();
        var shown = review.get();
        if (shown == null || readOnly.get() || text.equals(before)) {
            return;
        }
        draft.set(text);
        autosave.changed(text);
        compare.draftChanged(text);
        copy.draftChanged(text);
        var edit = Edit.between(before, text);
        evidence.draftChanged(edit, text, shown.sources());
        checks.draftChanged(edit, text, shown);
        speaker.draftChanged(text);
        copied.draftChanged(edit, text);
    }

    /// Mends a flag in the way it offers.
    public void apply(Flag.Fix fix) {
        replace(fix.place(), fix.words());
    }

    /// Brings the old words of a change back.
    public void reject(Hunk hunk) {
        write(compare.rejected(hunk));
    }

    private void replace(Span place, String words) {
        var text = draft.get();
        if (place.end() <= text.length()) {
            write(text.substring(0, place.start()) + words + text.substring(place.end()));
        }
    }

    /// Fixes the text as the next version.
    public void keepVersion() {
        if (review.get() == null || signed.get()) {
            return;
        }
        autosave.flush(unsaved -> {
            if (unsaved.isEmpty()) {
                fixVersion(draft.get());
            }
        });
    }

    private void fixVersion(String text) {
        tools.jobs().<Version>start(_ -> services.keepVersion(text), state -> {
            switch (state) {
                case JobState.Running<Version> _, JobState.Cancelled<Version> _ -> { }
                case JobState.Succeeded<Version> _ -> {
                    // The version became the stored text; words typed meanwhile are stored again over it.
                    if (!text.equals(draft.get())) {
                        autosave.changed(draft.get());
                    }
                    open();
                }
                case JobState.Failed<Version>(var cause) -> problem.set(Problems.from(cause));
            }
        });
    }

    /// To be called before the screen is left, the vault locked or the program closed.
    ///
    /// @param done called once, with nothing when all is stored, else with what went wrong
    public void leave(Consumer<Optional<Problem>> done) {
        autosave.flush(done);
    }

    /// Whether the text cannot be changed: not read yet, being signed, or signed.
    public BooleanBinding readOnly() {
        return readOnly;
    }

    public ReadOnlyObjectProperty<@Nullable Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    /// The Markdown as it reads now.
    public ReadOnlyStringProperty draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty signedProperty() {
        return signed.getReadOnlyProperty();
    }

    public Autosave autosave() {
        return autosave;
    }

    public CompareViewModel compare() {
        return compare;
    }

    public EvidenceViewModel evidence() {
        return evidence;
    }

    public SpeakerViewModel speaker() {
        return speaker;
    }

    public ChecksViewModel checks() {
        return checks;
    }

    /// What stands unchanged in earlier notes.
    public CopiedViewModel copied() {
        return copied;
    }

    public CopyViewModel copy() {
        return copy;
    }

    public SignViewModel sign() {
        return sign;
    }

    public ExportViewModel export() {
        return export;
    }

    /// What may be made from the document next.
    public NextViewModel next() {
        return next;
    }

    /// One section written anew.
    public RewriteViewModel rewrite() {
        return rewrite;
    }
}
