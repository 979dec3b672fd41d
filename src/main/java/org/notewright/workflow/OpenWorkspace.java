package org.notewright.workflow;

import java.nio.file.Path;
import java.time.LocalDate;
import org.notewright.drafting.skill.PromptRenderer;
import org.notewright.vault.store.Vault;
import org.notewright.workflow.dictate.Dictate;
import org.notewright.workflow.dictate.WrittenForm;

/// The use cases of one unlocked vault.
final class OpenWorkspace implements Workspace {

    private final Vault vault;
    private final Parts parts;
    private final PatientFolders folders;
    private final ImportSource imports;
    private final Board board;
    private final CorrectSource corrections;
    private final CorrectFacts factCorrections;
    private final SeePages pages;
    private final ReadPage pageReading;
    private final FindWords search;
    private final Dictate dictation;
    private final TrashBin trash;
    private final Tray tray;
    private final RunSkill drafting;
    private final Skills skills;
    private final TrySkill trials;
    private final RegenerateSection sections;
    private final ReferenceShelf shelf;
    private final DraftQueue queue;
    private final FirstRequest firstRequest;
    private final NextSkills next;
    private final Inbox inbox;
    private final ReviewDocument reviews;
    private final CheckDraft checks;
    private final SkillChecks skillChecks;
    private final Translations translations;
    private final ReadFacts facts;
    private final SignDocument signing;
    private final ExportDocument exports;
    private final PracticeSettings settings;
    private final VaultCare care;

    OpenWorkspace(Vault vault, Parts parts) {
        this.vault = vault;
        this.parts = parts;
        this.settings = new PracticeSettings(vault.settings(), vault.contexts());
        this.folders = new PatientFolders(vault);
        this.dictation = new Dictate(vault, parts.speech(), WrittenForm.ofTheTrade(), parts.clock());
        var readers = parts.readers().asking(dictation.reader());
        this.imports = new ImportSource(vault, parts.intake(), readers, parts.guesser(), parts.clock());
        this.board = new Board(vault);
        this.corrections = new CorrectSource(vault, parts.clock());
        this.factCorrections = new CorrectFacts(vault, settings, parts.clock());
        this.search = new FindWords(vault);
        this.trash = new TrashBin(vault, parts.clock());
        this.tray = new Tray(vault, parts.intake(), readers, parts.guesser(), settings, parts.clock());
        this.skills = new Skills(parts.skills(), vault.skills());
        var library = skills.library();
        var clients = new Clients(parts.models());
        var requests = new Requests(vault, library, new PromptRenderer(), settings);
        this.pages = new SeePages(vault, parts.viewer());
        this.pageReading = new ReadPage(vault, pages, clients, settings, parts.clock());
        this.drafting = new RunSkill(vault, library, requests, clients, settings, parts.clock());
        this.sections = new RegenerateSection(vault, requests, drafting);
        this.trials = new TrySkill(settings, clients);
        this.shelf = new ReferenceShelf(vault, library, parts.intake(), readers, parts.clock());
        var queued = new QueuedDraft(vault, library, drafting);
        this.queue = new DraftQueue(vault, library, new QueueWorker(vault, queued,
                client -> clients.atOnce(client, settings)), parts.clock());
        this.firstRequest = new FirstRequest(queue, queued, drafting, settings);
        this.next = new NextSkills(vault, library, queue, settings);
        this.inbox = new Inbox(vault);
        this.reviews = new ReviewDocument(vault, library, queue::wake);
        this.checks = new CheckDraft(reviews);
        this.translations = new Translations(vault, parts.clock());
        this.skillChecks = new SkillChecks(vault, library, translations);
        this.facts = new ReadFacts(vault);
        this.signing = new SignDocument(vault, dictation::approved, queue::wake, parts.clock());
        this.exports = new ExportDocument(vault, reviews, translations, settings, parts.privateFiles(), parts.clock());
        this.care = new VaultCare(vault);
    }

    @Override public PatientFolders folders() {
        return folders;
    }

    @Override public ImportSource imports() {
        return imports;
    }

    @Override public Board board() {
        return board;
    }

    @Override public CorrectSource corrections() {
        return corrections;
    }

    @Override public CorrectFacts factCorrections() {
        return factCorrections;
    }

    @Override public SeePages pages() {
        return pages;
    }

    @Override public ReadPage pageReading() {
        return pageReading;
    }

    @Override public FindWords search() {
        return search;
    }

    @Override public Dictate dictation() {
        return dictation;
    }

    @Override public TrashBin trash() {
        return trash;
    }

    @Override public Tray tray() {
        return tray;
    }

    @Override public WatchFolders watch() {
        return new WatchFolders(vault, tray, settings);
    }

    @Override public Housekeeping housekeeping() {
        return new Housekeeping(watch(), trash, dictation::emptyExpired, parts.clock());
    }

    @Override public RunSkill drafting() {
        return drafting;
    }

    @Override public DraftQueue queue() {
        return queue;
    }

    @Override public FirstRequest firstRequest() {
        return firstRequest;
    }

    @Override public NextSkills next() {
        return next;
    }

    @Override public Inbox inbox() {
        return inbox;
    }

    @Override public Skills skills() {
        return skills;
    }

    @Override public TrySkill trials() {
        return trials;
    }

    @Override public ClinicContext context() {
        return new ClinicContext(vault);
    }

    @Override public ReferenceShelf shelf() {
        return shelf;
    }

    @Override public RegenerateSection sections() {
        return sections;
    }

    @Override public Spending spending() {
        return new Spending(vault);
    }

    @Override public ReviewDocument reviews() {
        return reviews;
    }

    @Override public CheckDraft checks() {
        return checks;
    }

    @Override public SkillChecks skillChecks() {
        return skillChecks;
    }

    @Override public CopiedText copied() {
        return new CopiedText(vault);
    }

    @Override public Translations translations() {
        return translations;
    }

    @Override public ReadFacts facts() {
        return facts;
    }

    @Override public SignDocument signing() {
        return signing;
    }

    @Override public ExportDocument exports() {
        return exports;
    }

    @Override public PracticeSettings settings() {
        return settings;
    }

    @Override public VaultCare care() {
        return care;
    }

    @Override public int sentToday() {
        return vault.runs().sentSince(LocalDate.now(parts.clock()).atStartOfDay(parts.clock().getZone()).toInstant());
    }

    @Override public Path vaultFolder() {
        return vault.folder();
    }

    @Override public boolean opensWith(char[] passphrase) {
        return vault.passphraseMatches(passphrase);
    }

    /// Brings what is being recorded into the vault, stops the queue, then locks: whatever happens to the waiting files, the
    /// records are safe.
    @Override public void close() {
        dictation.close();
        queue.close();
        vault.close();
        parts.privateFiles().wipe();
    }
}
