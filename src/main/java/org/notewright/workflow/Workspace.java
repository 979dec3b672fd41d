package org.notewright.workflow;

import java.nio.file.Path;
import org.notewright.workflow.dictate.Dictate;

/// An unlocked vault with every use case on it. Closing locks the vault and wipes the private folder.
public interface Workspace extends AutoCloseable {

    PatientFolders folders();

    ImportSource imports();

    Board board();

    CorrectSource corrections();

    /// Facts of a source, corrected before a draft is made.
    CorrectFacts factCorrections();

    SeePages pages();

    ReadPage pageReading();

    FindWords search();

    /// Speech: recording, its words, speech models.
    Dictate dictation();

    TrashBin trash();

    Tray tray();

    /// A watch over the practice's watched folders; one at a time is enough.
    WatchFolders watch();

    /// Watching and emptying the trash, for the one job that runs from unlocking to locking.
    Housekeeping housekeeping();

    RunSkill drafting();

    /// Drafts made in the background. It works once it is started.
    DraftQueue queue();

    /// What the queue holds back until a person has seen a request.
    FirstRequest firstRequest();

    /// What may be made from a document next.
    NextSkills next();

    Inbox inbox();

    Spending spending();

    /// Shipped and own skills.
    Skills skills();

    TrySkill trials();

    ClinicContext context();

    ReferenceShelf shelf();

    RegenerateSection sections();

    ReviewDocument reviews();

    CheckDraft checks();

    /// What the head of a draft's skill asks of it.
    SkillChecks skillChecks();

    /// Earlier notes that a draft may have been copied from.
    CopiedText copied();

    Translations translations();

    ReadFacts facts();

    SignDocument signing();

    ExportDocument exports();

    PracticeSettings settings();

    VaultCare care();

    /// Runs that sent something off this machine since the start of today.
    int sentToday();

    Path vaultFolder();

    /// Whether this passphrase opens the vault: for a workspace that stays open behind the lock screen while something is being
    /// recorded. Takes as long as unlocking; the array stays the caller's to clear.
    boolean opensWith(char[] passphrase);

    @Override void close();
}
