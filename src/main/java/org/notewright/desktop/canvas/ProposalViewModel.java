package org.notewright.desktop.canvas;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.SourceId;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.problem.Problem;

/// A page looked at by a model that sees: what is sent is shown first, what comes back is a proposal and nothing more.
public final class ProposalViewModel {

    /// What a model read on a page.
    ///
    /// @param page  1 for the first
    /// @param model its name
    public record Proposed(int page, String words, String model) {
        @Override public String toString() {
            return "Proposed[" + page + "]";
        }
    }

    private final CardWork work;
    private final Surroundings around;
    private final SourceId source;
    private final Sending sending;
    private final Consumer<Problem> tell;
    private final ReadOnlyStringWrapper reader = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Proposed> proposed = new ReadOnlyObjectWrapper<>();

    ProposalViewModel(CardWork work, Surroundings around, SourceId source, Sending sending, Consumer<Problem> tell) {
        this.work = work;
        this.around = around;
        this.source = source;
        this.sending = sending;
        this.tell = tell;
        around.background().quietly(_ -> work.pageReader().orElse(""), Ending.of(reader::set, tell));
    }

    /// Has a page read, after its picture and the request were shown where that is needed.
    ///
    /// @param page 1 for the first
    public void ask(int page) {
        if (reader.get().isEmpty() || busy.get()) {
            return;
        }
        if (!sending.mustBeShown()) {
            send(page);
            return;
        }
        around.background().quietly(job -> work.showPage(source, page, job), Ending.of(preview ->
                sending.show().accept(new DraftingViewModel.Shown(preview.text(), preview.picture(), () -> {
                    sending.confirm();
                    send(page);
                })), tell));
    }

    private void send(int page) {
        busy.set(true);
        around.background().show(around.text().get("canvas.readingWith", page, reader.get()),
                job -> work.readPage(source, page, job), new Ending<>(proposal -> {
                    ended();
                    proposed.set(new Proposed(page, proposal.words(), proposal.model()));
                }, problem -> {
                    ended();
                    tell.accept(problem);
                }, this::ended));
    }

    /// A failed or stopped request may have been sent all the same.
    private void ended() {
        busy.set(false);
        around.background().quietly(_ -> work.sentToday(), Ending.of(around.status()::sent, tell));
    }

    /// Name of the model that may look at pages, empty while none is known.
    public ReadOnlyStringProperty readerProperty() {
        return reader.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The last proposal, null before the first.
    public ReadOnlyObjectProperty<@Nullable Proposed> proposedProperty() {
        return proposed.getReadOnlyProperty();
    }
}
