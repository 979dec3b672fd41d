package org.notewright.desktop.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJobId;
import org.notewright.desktop.control.Asked;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.BudgetWords;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.drafting.skill.Questions;
import org.notewright.problem.Problem;
import org.notewright.workflow.FirstRequest;
import org.notewright.workflow.Inbox;
import org.notewright.workflow.InboxItem;
import org.notewright.workflow.NextSkills;

/// The Inbox, worked line by line: one is chosen, its draft stands beside the list, and what is done with it moves on to the
/// next.
public final class InboxViewModel {

    private final InboxWork work;
    private final InboxFeed feed;
    private final Surroundings around;
    private final Consumer<DocumentId> open;
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable InboxItem> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<InboxWork.@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final Map<DocumentId, InboxWork.Preview> previews = new HashMap<>();
    private final Subscription following;

    private final SimpleObjectProperty<FirstRequest.@Nullable Shown> look = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable Form> form = new SimpleObjectProperty<>();

    /// The form of a next step.
    ///
    /// @param proceed queues it with the answers
    record Form(String title, Asked answers, Runnable proceed) {
        @Override public String toString() {
            return "Form";
        }
    }

    /// @param open goes to a draft's editor
    public InboxViewModel(InboxWork work, InboxFeed feed, Surroundings around, Consumer<DocumentId> open) {
        this.work = work;
        this.feed = feed;
        this.around = around;
        this.open = open;
        following = feed.items().subscribe(this::follow);
        chosen.subscribe(this::read);
        feed.refresh();
    }

    /// The screen is gone: the feed, which lives as long as the vault is open, forgets this.
    void end() {
        following.unsubscribe();
    }

    /// The same line stays chosen; where it is gone, the one that took its place.
    private void follow() {
        var before = chosen.get();
        if (items().isEmpty()) {
            chosen.set(null);
            return;
        }
        var same = before == null ? Optional.<InboxItem>empty() : find(before.job().id());
        chosen.set(same.orElseGet(() -> items().get(Math.clamp(place, 0, items().size() - 1))));
        remember();
    }

    private int place;

    private void remember() {
        place = Math.max(0, items().indexOf(chosen.get()));
    }

    private Optional<InboxItem> find(DraftJobId id) {
        return items().stream().filter(item -> item.job().id().equals(id)).findFirst();
    }

    private void read(@Nullable InboxItem item) {
        var document = item == null ? null : item.job().document();
        preview.set(document == null ? null : previews.get(document));
        if (document == null || previews.containsKey(document)) {
            return;
        }
        background().quietly(_ -> work.preview(document), Ending.of(found -> {
            previews.put(document, found);
            var now = chosen.get();
            if (now != null && document.equals(now.job().document())) {
                preview.set(found);
            }
        }, this::tell));
    }

    public void choose(InboxItem item) {
        chosen.set(item);
        remember();
    }

    /// Moves the choice down (1) or up (-1), and stays at the ends.
    public void move(int lines) {
        if (!items().isEmpty()) {
            remember();
            choose(items().get(Math.clamp((long) place + lines, 0, items().size() - 1)));
        }
    }

    /// Opens the chosen draft in the editor; of a line that waits for a look, the request.
    public void open() {
        var item = chosen.get();
        if (item != null && Inbox.needsLook(item.job())) {
            background().quietly(_ -> work.request(item.job().id()), Ending.of(look::set, this::tell));
        } else {
            withDraft(open);
        }
    }

    /// A person has read the request: what waited for that goes on.
    void confirmLook() {
        change(work::requestSeen);
    }

    /// What a shown request takes of the model's window, in words.
    String budget(FirstRequest.Shown shown) {
        return BudgetWords.of(shown.budget(), false, around.text());
    }

    /// With the first step that may follow, for the keyboard.
    void nextFirst() {
        var now = preview.get();
        if (now != null) {
            now.next().stream().filter(InboxViewModel::canFollow).findFirst().ifPresent(this::next);
        }
    }

    /// Queues the next step from the chosen draft, once its questions are answered where it has any.
    void next(NextSkills.Next step) {
        var item = chosen.get();
        withDraft(document -> {
            var skill = step.skill();
            var answers = new Asked(Questions.of(skill, item == null ? "" : item.patient().payer()), around.text());
            Runnable queue = () -> {
                previews.remove(document);
                background().quietly(Background.step(() -> work.queueNext(document, skill.name(), answers.changed())),
                        Ending.of(_ -> {
                            around.status().saved();
                            feed.refresh();
                            read(chosen.get());
                        }, this::tell));
            };
            if (answers.questions().isEmpty()) {
                queue.run();
            } else {
                form.set(new Form(skill.title(), answers, queue));
            }
        });
    }

    /// Whether a step is not under way already.
    static boolean canFollow(NextSkills.Next step) {
        return step.job().filter(NextSkills::isUnderWay).isEmpty();
    }

    /// Marks the chosen draft reviewed and goes on with the next.
    public void approve() {
        withDraft(document -> change(() -> work.approve(document)));
    }

    private void withDraft(Consumer<DocumentId> step) {
        var item = chosen.get();
        var document = item == null ? null : item.job().document();
        if (item != null && document != null && item.job().hasDraft()) {
            step.accept(document);
        }
    }

    /// Drafts the chosen line again, where it has no draft.
    public void again() {
        var item = chosen.get();
        if (item != null && canRunAgain(item)) {
            change(() -> work.retry(item.job().id()));
        }
    }

    static boolean canRunAgain(InboxItem item) {
        return !Inbox.needsLook(item.job()) && item.job().document() == null && (item.job().state() == DraftJob.State.FAILED
                || item.job().state() == DraftJob.State.NEEDS_FACTS);
    }

    public void retryFailed() {
        change(work::retryFailed);
    }

    /// Takes the chosen line out of the Inbox; a draft stays in its folder.
    public void putAway() {
        var item = chosen.get();
        if (item != null) {
            change(() -> work.putAway(item));
        }
    }

    private void change(Runnable step) {
        background().quietly(Background.step(step), Ending.of(_ -> {
            around.status().saved();
            feed.refresh();
        }, this::tell));
    }

    private void tell(Problem problem) {
        troubles.add(Trouble.of(problem));
    }

    private Background background() {
        return around.background();
    }

    public ObservableList<InboxItem> items() {
        return feed.items();
    }

    public InboxFeed feed() {
        return feed;
    }

    long count(DraftJob.State state) {
        return items().stream().filter(item -> item.job().state() == state && !Inbox.needsLook(item.job())).count();
    }

    /// Lines that wait until a person has looked at a request.
    long looks() {
        return items().stream().filter(item -> Inbox.needsLook(item.job())).count();
    }

    /// A request to be read now, null while none is; the view sets it back.
    SimpleObjectProperty<FirstRequest.@Nullable Shown> lookProperty() {
        return look;
    }

    /// A form to be answered now, null while none is; the view sets it back.
    SimpleObjectProperty<@Nullable Form> formProperty() {
        return form;
    }

    /// Since when a line is in its state.
    Duration age(InboxItem item) {
        var since = item.job().endedAt() == null ? item.job().createdAt() : item.job().endedAt();
        return Duration.between(since, around.clock().instant());
    }

    public ReadOnlyObjectProperty<@Nullable InboxItem> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The chosen draft, null while it is read or where there is none.
    public ReadOnlyObjectProperty<InboxWork.@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ObservableList<Trouble> troubles() {
        return troubles;
    }
}
