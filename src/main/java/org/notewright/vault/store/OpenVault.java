package org.notewright.vault.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.key.KeyFile;
import org.notewright.vault.key.KeyFolder;
import org.notewright.vault.key.SecretBytes;

/// The unlocked vault: holds the lock, the data key and the connections, and lets go of them in this order reversed.
final class OpenVault implements Vault {

    private final Path folder;
    private final FolderLock lock;
    private final SecretBytes key;
    private final PageFile pages;
    private final Connector connector;
    private final Database database;
    private final List<String> warnings;
    private final SqlPatients patients;
    private final SqlSources sources;
    private final SqlDocuments documents;
    private final SqlRecordings recordings;
    private final SqlCards cards;
    private final SqlArrivals arrivals;
    private final SqlTrash trash;
    private final SqlSearch search;
    private final SqlRuns runs;
    private final SqlSettings settings;
    private final SqlJobs jobs;
    private final SqlSkills skills;
    private final SqlContexts contexts;
    private final SqlReferences references;
    private final SqlSpeakers speakers;
    private final SqlAccessLog log;
    private volatile boolean closed;

    OpenVault(Path folder, FolderLock lock, SecretBytes key, PageFile pages, Connector connector, Database database,
            Clock clock, List<String> warnings) {
        this.folder = folder;
        this.lock = lock;
        this.key = key;
        this.pages = pages;
        this.connector = connector;
        this.database = database;
        this.warnings = Collections.unmodifiableList(warnings);
        this.patients = new SqlPatients(database, clock);
        this.sources = new SqlSources(database, clock);
        this.documents = new SqlDocuments(database, clock);
        this.recordings = new SqlRecordings(database, clock);
        this.cards = new SqlCards(database);
        this.arrivals = new SqlArrivals(database, clock);
        this.trash = new SqlTrash(database);
        this.search = new SqlSearch(database);
        this.runs = new SqlRuns(database);
        this.settings = new SqlSettings(database);
        this.jobs = new SqlJobs(database, clock);
        this.speakers = new SqlSpeakers(database);
        this.skills = new SqlSkills(database, clock);
        this.contexts = new SqlContexts(database, clock);
        this.references = new SqlReferences(database, clock);
        this.log = new SqlAccessLog(database, clock);
    }

    @Override public PatientStore patients() {
        return open(patients);
    }

    @Override public SourceStore sources() {
        return open(sources);
    }

    @Override public DocumentStore documents() {
        return open(documents);
    }

    @Override public RecordingStore recordings() {
        return open(recordings);
    }

    @Override public CardStore cards() {
        return open(cards);
    }

    @Override public ArrivalStore arrivals() {
        return open(arrivals);
    }

    @Override public TrashStore trash() {
        return open(trash);
    }

    @Override public SearchStore search() {
        return open(search);
    }

    @Override public RunStore runs() {
        return open(runs);
    }

    @Override public SettingStore settings() {
        return open(settings);
    }

    @Override public JobStore jobs() {
        return open(jobs);
    }

    @Override public SkillStore skills() {
        return open(skills);
    }

    @Override public ContextStore contexts() {
        return open(contexts);
    }

    @Override public ReferenceStore references() {
        return open(references);
    }

    @Override public SpeakerStore speakers() {
        return open(speakers);
    }

    @Override public AccessLog log() {
        return open(log);
    }

    @Override public Path folder() {
        return open(folder);
    }

    @Override public List<String> warnings() {
        return open(warnings);
    }

    @Override public boolean passphraseMatches(char[] passphrase) {
        requireOpen();
        try (var opened = new KeyFolder(folder).read().file().open(passphrase)) {
            return opened.equals(key);
        } catch (ProblemException failure) {
            if (failure.problem().code() == ProblemCode.VAULT_WRONG_PASSPHRASE) {
                return false;
            }
            throw failure;
        }
    }

    @Override public void changePassphrase(char[] current, char[] next) {
        try {
            requireOpen();
            var keys = new KeyFolder(folder);
            KeyFile before = keys.read().file();
            try (var opened = before.open(current)) {
                keys.write(before.withPassphrase(opened, next));
            }
            log.add("passphrase", "");
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(next, '\0');
        }
    }

    @Override public CheckReport check(JobContext context) {
        requireOpen();
        return new VaultCheck(database, pages, key, context).run();
    }

    @Override public void backup(Path file) {
        requireOpen();
        new VaultCopy(folder, connector).writeTo(file);
        log.add("backup", "");
    }

    /// For tests of what the schema itself refuses and of damage that only a hand inside the file could do.
    Database database() {
        return database;
    }

    private <T> T open(T part) {
        requireOpen();
        return part;
    }

    private void requireOpen() {
        if (closed) {
            throw ProblemException.of(ProblemCode.VAULT_CLOSED);
        }
    }

    @Override public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            database.close();
        } finally {
            close(pages);
            key.close();
            lock.close();
        }
    }

    static void close(PageFile pages) {
        try {
            pages.close();
        } catch (IOException _) {
            // A handle for reading: nothing is lost.
        }
    }
}
