package org.notewright.desktop.inbox;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.notewright.clinical.DraftJob;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.workflow.InboxItem;
import org.notewright.workflow.QueueListener;

/// The Inbox as the window shows it everywhere: its lines, the count on the badge, and one word to the system when the last
/// draft of a stretch of work is ready. Hears the queue on its threads and acts on the screen's.
public final class InboxFeed implements QueueListener {

    private final InboxWork work;
    private final Background background;
    private final Executor screen;
    private final IntConsumer ready;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ObservableList<InboxItem> items = FXCollections.observableArrayList();
    // A field, because such a view listens weakly: as a passing value it would fall silent.
    private final ObservableList<InboxItem> itemsView = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private boolean worked;

    /// @param screen runs a step on the screen's thread
    /// @param ready  told once, with the number of drafts that wait, when the queue has come to rest
    public InboxFeed(InboxWork work, Background background, Executor screen, IntConsumer ready) {
        this.work = work;
        this.background = background;
        this.screen = screen;
        this.ready = ready;
    }

    /// Many changes in a moment become one reading.
    @Override public void changed(DraftJob job) {
        if (due.compareAndSet(false, true)) {
            screen.execute(this::refresh);
        }
    }

    /// Reads the lines anew. On the screen's thread.
    public void refresh() {
        due.set(false);
        background.quietly(_ -> work.items(), Ending.of(found -> {
            items.setAll(found);
            count.set((int) found.stream().filter(item -> item.job().hasDraft()).count());
            read.set(true);
            tell(found.stream().anyMatch(InboxFeed::working));
        }, _ -> { }));
    }

    private void tell(boolean working) {
        if (worked && !working && count.get() > 0) {
            ready.accept(count.get());
        }
        worked = working;
    }

    private static boolean working(InboxItem item) {
        return item.job().state() == DraftJob.State.QUEUED || item.job().state() == DraftJob.State.RUNNING;
    }

    public ObservableList<InboxItem> items() {
        return itemsView;
    }

    /// Drafts that wait to be reviewed.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Whether the Inbox has been read at all.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }
}
