package org.notewright.desktop.canvas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.HeardWord;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Span;
import org.notewright.drafting.model.Budget;
import org.notewright.drafting.skill.Skill;
import org.notewright.job.JobContext;
import org.notewright.sources.look.PagePicture;
import org.notewright.vault.store.SourceCard;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.FactCells;
import org.notewright.workflow.FactEntry;
import org.notewright.workflow.FactSheet;
import org.notewright.workflow.Folder;
import org.notewright.workflow.ImportOutcome;
import org.notewright.workflow.Order;
import org.notewright.workflow.ReadPage;
import org.notewright.workflow.Workspace;

/// The canvas' work done by an open vault.
public final class WorkspaceCanvas implements CanvasWork {

    private final Workspace workspace;

    public WorkspaceCanvas(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override public Folder open(PatientId id) {
        return workspace.folders().open(id);
    }

    @Override public Folder read(PatientId id) {
        return workspace.folders().read(id);
    }

    @Override public List<ImportOutcome> bring(PatientId patient, @Nullable LocalDate visitDate, Path dropped,
            JobContext job) {
        return workspace.imports().all(patient, visitDate, List.of(dropped), (_, _) -> { }, job);
    }

    @Override public ImportOutcome bytes(PatientId patient, @Nullable LocalDate visitDate, String name, byte[] bytes,
            JobContext job) {
        return workspace.imports().bytes(patient, visitDate, name, bytes, job);
    }

    @Override public ImportOutcome text(PatientId patient, @Nullable LocalDate visitDate, String name, String text) {
        return workspace.imports().text(patient, visitDate, name, text);
    }

    @Override public void trash(SourceId id) {
        workspace.folders().trash(id);
    }

    @Override public void restore(SourceId id) {
        workspace.folders().restore(id);
    }

    @Override public void trash(DocumentId id) {
        workspace.folders().trash(id);
    }

    @Override public void restore(DocumentId id) {
        workspace.folders().restore(id);
    }

    @Override public List<Skill> skills() {
        return workspace.drafting().skills();
    }

    @Override public String show(Order order) {
        return workspace.drafting().show(order);
    }

    @Override public Budget budget(Order order) {
        return workspace.drafting().budget(order);
    }

    @Override public void requestSeen() {
        workspace.firstRequest().seen();
    }

    @Override public Map<String, String> skillKeys() {
        return workspace.settings().skillKeys();
    }

    @Override public void queue(Order order) {
        workspace.queue().add(order);
    }

    @Override public Document run(Order order, JobContext job) {
        return workspace.drafting().run(order, _ -> { }, job);
    }

    @Override public ClientChoice client() {
        return workspace.settings().client();
    }

    @Override public String text(DocumentId id) {
        return workspace.reviews().open(id).text();
    }

    @Override public List<FactLine> facts(PatientId patient, List<SourceId> selected) {
        return workspace.facts().of(patient, selected).stream()
                .map(row -> new FactLine(row.name(), row.now(), row.before())).toList();
    }

    @Override public Map<SourceId, SourceCard> cards(PatientId patient) {
        return workspace.board().cards(patient);
    }

    @Override public void place(Map<SourceId, SourceCard.Place> places) {
        workspace.board().place(places);
    }

    @Override public void arrangeAll(PatientId patient) {
        workspace.board().arrangeAll(patient);
    }

    @Override public void moveToVisit(SourceId id, @Nullable LocalDate day) {
        workspace.folders().moveToVisit(id, day);
    }

    @Override public void refuseGuess(SourceId id) {
        workspace.board().refuseGuess(id);
    }

    @Override public Optional<byte[]> thumbnail(SourceId id) {
        return workspace.board().thumbnail(id);
    }

    @Override public void keepThumbnail(SourceId id, byte[] picture) {
        workspace.board().keepThumbnail(id, picture);
    }

    @Override public Optional<PagePicture> page(SourceId id, int page, int width, JobContext job) {
        return workspace.pages().page(id, page, width, job);
    }

    @Override public List<PlacedWord> words(SourceId id) {
        return workspace.corrections().words(id);
    }

    @Override public Source correct(SourceId id, Span span, String words) {
        return workspace.corrections().correct(id, span, words);
    }

    @Override public Source transcribe(SourceId id, int page, String words, String reader) {
        return workspace.corrections().transcribe(id, page, words, reader);
    }

    @Override public Optional<String> pageReader() {
        return workspace.pageReading().reader();
    }

    @Override public ReadPage.Preview showPage(SourceId id, int page, JobContext job) {
        return workspace.pageReading().show(id, page, job);
    }

    @Override public ReadPage.Proposal readPage(SourceId id, int page, JobContext job) {
        return workspace.pageReading().read(id, page, job);
    }

    @Override public Source hear(SourceId id, JobContext job) {
        return workspace.dictation().hear(id, job);
    }

    @Override public List<HeardWord> heard(SourceId id) {
        return workspace.dictation().heard(id);
    }

    @Override public Source asSpoken(SourceId id, HeardWord word) {
        return workspace.dictation().undo(id, word);
    }

    @Override public void play(SourceId id, long fromMillis, long toMillis, JobContext job) throws InterruptedException {
        workspace.dictation().play(id, fromMillis, toMillis, job);
    }

    @Override public FactSheet facts(SourceId id) {
        return workspace.factCorrections().open(id);
    }

    @Override public FactSheet changeFact(SourceId id, FactEntry entry, FactCells wanted) {
        return workspace.factCorrections().change(id, entry, wanted);
    }

    @Override public FactSheet strikeFact(SourceId id, FactEntry entry) {
        return workspace.factCorrections().strike(id, entry);
    }

    @Override public FactSheet addFact(SourceId id, Span place, FactCells wanted) {
        return workspace.factCorrections().add(id, place, wanted);
    }

    @Override public FactSheet takeFactBack(SourceId id, int number) {
        return workspace.factCorrections().takeBack(id, number);
    }

    @Override public int sentToday() {
        return workspace.sentToday();
    }
}
