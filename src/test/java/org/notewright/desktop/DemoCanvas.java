package org.notewright.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Correction;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Span;
import org.notewright.desktop.canvas.CanvasWork;
import org.notewright.desktop.canvas.FactLine;
import org.notewright.drafting.model.Budget;
import org.notewright.drafting.skill.Skill;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.look.PagePicture;
import org.notewright.vault.store.SourceCard;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.CorrectSource;
import org.notewright.workflow.FactCells;
import org.notewright.workflow.FactEntry;
import org.notewright.workflow.FactSheet;
import org.notewright.workflow.Folder;
import org.notewright.workflow.ImportOutcome;
import org.notewright.workflow.Order;
import org.notewright.workflow.ReadPage;

/// A folder in memory. A file named `damaged.pdf` fails; a name seen before is already there.
public final class DemoCanvas implements CanvasWork {

    public final List<Source> sources = Collections.synchronizedList(new ArrayList<>());
    public final List<Document> documents = Collections.synchronizedList(new ArrayList<>());
    public final List<Order> orders = Collections.synchronizedList(new ArrayList<>());
    public final List<Skill> skills = new ArrayList<>(List.of(Demo.skill("soap-note", "SOAP note")));
    public volatile ClientChoice client = ClientChoice.OFFLINE;
    /// What the next run of a client other than offline fails with.
    public volatile @Nullable ProblemCode failure;
    public volatile @Nullable Thread fileThread;
    /// How often a person confirmed a request.
    public final java.util.concurrent.atomic.AtomicInteger seen = new java.util.concurrent.atomic.AtomicInteger();
    public final Map<SourceId, SourceCard> cards = new java.util.concurrent.ConcurrentHashMap<>();
    /// What every page looks like, null where none can be drawn.
    public volatile @Nullable PagePicture picture;
    /// The model that may look at pages, null where none may.
    public volatile @Nullable String pageReader;
    public final List<Integer> pagesSent = Collections.synchronizedList(new ArrayList<>());
    private final Set<Object> trashed = Collections.synchronizedSet(new HashSet<>());
    private final Map<DocumentId, String> texts = new HashMap<>();

    /// The knee patient of the pictures.
    public static DemoCanvas knee() {
        var canvas = new DemoCanvas();
        canvas.sources.add(Demo.letter(null, "referral-hale.pdf",
                "Evaluate and treat 2x6, right knee OA. Progress to home program. Dr. R. Hale"));
        canvas.sources.add(Demo.note(LocalDate.of(2026, 3, 3), "2026-03-03.txt",
                "pt c/o R knee pn 5/10 stairs. AROM flex 0-104, ext -7. TE 23', MT 15'."));
        canvas.sources.add(Demo.picture(LocalDate.of(2026, 3, 6), "scan-0306.jpg"));
        canvas.sources.add(Demo.note(Demo.TODAY, "session-note.txt", Demo.NOTE));
        canvas.sources.add(Demo.note(Demo.TODAY, "dictation.txt",
                "manual therapy fifteen minutes patellar mobs grade three superior and inferior, tolerated well"));
        canvas.document(LocalDate.of(2026, 3, 3), DocumentState.SIGNED,
                "## Subjective\nPatient reports right knee pain 5/10 with stairs, down from 6/10 at evaluation.");
        canvas.document(LocalDate.of(2026, 3, 6), DocumentState.REVIEWED,
                "## Subjective\nRight knee flexion improved to 107°. Stairs remain limited by pain.");
        return canvas;
    }

    public void document(LocalDate day, DocumentState state, String text) {
        var document = Demo.document(day, state);
        documents.add(document);
        texts.put(document.id(), text);
    }

    @Override public Folder open(PatientId id) {
        return read(id);
    }

    @Override public Folder read(PatientId id) {
        return new Folder(Demo.ALVAREZ, sources.stream().filter(s -> !trashed.contains(s.id())).toList(),
                documents.stream().filter(d -> !trashed.contains(d.id())).toList());
    }

    @Override public List<ImportOutcome> bring(PatientId patient, @Nullable LocalDate day, Path dropped, JobContext job) {
        return List.of(file(day, dropped));
    }

    @Override public ImportOutcome bytes(PatientId patient, @Nullable LocalDate day, String name, byte[] bytes,
            JobContext job) {
        return add(Demo.picture(day, name));
    }

    private ImportOutcome file(@Nullable LocalDate day, Path file) {
        fileThread = Thread.currentThread();
        var name = file.getFileName().toString();
        if (name.equals("damaged.pdf")) {
            return new ImportOutcome.Failed(name, Problem.of(ProblemCode.PDF_DAMAGED, name));
        }
        return add(Demo.note(day, name, "words of " + name));
    }

    @Override public ImportOutcome text(PatientId patient, @Nullable LocalDate day, String name, String text) {
        return add(Demo.note(day, name, text));
    }

    private ImportOutcome add(Source source) {
        var same = sources.stream().filter(s -> s.fileName().equals(source.fileName())).findFirst();
        if (same.isPresent()) {
            return new ImportOutcome.AlreadyThere(same.get());
        }
        sources.add(source);
        return new ImportOutcome.Imported(source);
    }

    @Override public Map<SourceId, SourceCard> cards(PatientId patient) {
        return Map.copyOf(cards);
    }

    @Override public void place(Map<SourceId, SourceCard.Place> places) {
        places.forEach((id, place) -> cards.merge(id, new SourceCard(id, place, null),
                (old, placed) -> new SourceCard(id, placed.place(), old.guess())));
    }

    @Override public void arrangeAll(PatientId patient) {
        cards.replaceAll((id, card) -> new SourceCard(id, null, card.guess()));
    }

    @Override public void moveToVisit(SourceId id, @Nullable LocalDate day) {
        refuseGuess(id);
        sources.replaceAll(s -> s.id().equals(id) ? new Source(id, s.patient(), day, s.fileName(), s.byteCount(),
                s.sha256(), s.reading(), s.corrections(), s.addedAt()) : s);
    }

    @Override public void refuseGuess(SourceId id) {
        cards.computeIfPresent(id, (_, card) -> new SourceCard(id, card.place(), null));
    }

    @Override public Optional<byte[]> thumbnail(SourceId id) {
        return Optional.empty();
    }

    @Override public void keepThumbnail(SourceId id, byte[] picture) {
    }

    @Override public Optional<PagePicture> page(SourceId id, int page, int width, JobContext job) {
        return Optional.ofNullable(picture);
    }

    @Override public Source hear(SourceId id, JobContext job) {
        throw new UnsupportedOperationException();
    }

    @Override public Optional<String> pageReader() {
        return Optional.ofNullable(pageReader);
    }

    @Override public ReadPage.Preview showPage(SourceId id, int page, JobContext job) {
        return new ReadPage.Preview("request for page " + page, java.util.Objects.requireNonNull(picture), "sees-1");
    }

    @Override public ReadPage.Proposal readPage(SourceId id, int page, JobContext job) {
        pagesSent.add(page);
        return new ReadPage.Proposal("Pain 4/10 on page " + page, "sees-1");
    }

    @Override public List<PlacedWord> words(SourceId id) {
        return List.of();
    }

    @Override public Source correct(SourceId id, Span span, String words) {
        return correct(id, source(id).corrected().correct(span, words, Demo.CLOCK.instant()));
    }

    private Source correct(SourceId id, Correction correction) {
        sources.replaceAll(s -> {
            if (!s.id().equals(id)) {
                return s;
            }
            var corrections = new ArrayList<>(s.corrections());
            corrections.add(correction);
            return new Source(id, s.patient(), s.visitDate(), s.fileName(), s.byteCount(), s.sha256(), s.reading(),
                    corrections, s.addedAt());
        });
        return source(id);
    }

    @Override public Source transcribe(SourceId id, int page, String words, String reader) {
        var place = CorrectSource.placeOf(source(id), page);
        return correct(id, source(id).corrected().correct(place, words, Demo.CLOCK.instant()).readBy(reader));
    }

    @Override public FactSheet facts(SourceId id) {
        return new FactSheet(source(id), List.of());
    }

    @Override public FactSheet changeFact(SourceId id, FactEntry entry, FactCells wanted) {
        return facts(id);
    }

    @Override public FactSheet strikeFact(SourceId id, FactEntry entry) {
        return facts(id);
    }

    @Override public FactSheet addFact(SourceId id, Span place, FactCells wanted) {
        return facts(id);
    }

    @Override public FactSheet takeFactBack(SourceId id, int number) {
        return facts(id);
    }

    private Source source(SourceId id) {
        return sources.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    @Override public void trash(SourceId id) {
        trashed.add(id);
    }

    @Override public void restore(SourceId id) {
        trashed.remove(id);
    }

    @Override public void trash(DocumentId id) {
        trashed.add(id);
    }

    @Override public void restore(DocumentId id) {
        trashed.remove(id);
    }

    @Override public List<Skill> skills() {
        return List.copyOf(skills);
    }

    @Override public String show(Order order) {
        return "request of " + order.sources().size() + " sources";
    }

    @Override public Budget budget(Order order) {
        return new Budget(1_000L * order.sources().size(), 500, client.window());
    }

    @Override public void requestSeen() {
        seen.incrementAndGet();
    }

    @Override public Map<String, String> skillKeys() {
        return Map.of();
    }

    @Override public void queue(Order order) {
        orders.add(order);
    }

    @Override public Document run(Order order, JobContext job) {
        orders.add(order);
        var code = failure;
        if (code != null && !order.client().equals("offline")) {
            throw ProblemException.of(code, "503");
        }
        document(Demo.TODAY, DocumentState.DRAFT, "## Subjective\nNew draft.");
        return documents.getLast();
    }

    @Override public ClientChoice client() {
        return client;
    }

    @Override public String text(DocumentId id) {
        return texts.getOrDefault(id, "");
    }

    @Override public List<FactLine> facts(PatientId patient, List<SourceId> selected) {
        return selected.size() < 2 ? List.of() : List.of(new FactLine("Pain, stairs", "4/10", "6/10"),
                new FactLine("R knee flexion", "110°", "98°"), new FactLine("R knee extension", "−5°", "−8°"),
                new FactLine("R quadriceps", "4−/5", "3+/5"), new FactLine("LEFS", "48/80", "31/80"),
                new FactLine("97110", "23 min", ""), new FactLine("97140", "15 min", ""));
    }

    @Override public int sentToday() {
        return (int) orders.stream().filter(order -> !order.client().equals("offline")).count();
    }
}
