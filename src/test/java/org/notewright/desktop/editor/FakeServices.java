package org.notewright.desktop.editor;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.MarkdownSections;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.Signature;
import org.notewright.clinical.Signer;
import org.notewright.clinical.Version;
import org.notewright.drafting.model.Budget;
import org.notewright.drafting.skill.Parameter;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.workflow.CopiedText;
import org.notewright.workflow.FirstRequest;
import org.notewright.workflow.NextSkills;
import org.notewright.workflow.RegenerateSection;
import org.notewright.workflow.Review;

/// One document in memory, with the refusals of the real use cases.
final class FakeServices implements EditorServices {

    static final String PASSPHRASE = "four quiet river stones";

    final List<String> saves = new CopyOnWriteArrayList<>();
    final List<char[]> passphrases = new CopyOnWriteArrayList<>();
    final AtomicInteger savesAtOnce = new AtomicInteger();
    final AtomicInteger mostSavesAtOnce = new AtomicInteger();
    volatile int failingSaves;
    volatile CountDownLatch gate = new CountDownLatch(0);
    volatile CountDownLatch opened = new CountDownLatch(0);
    volatile Path pdf = Path.of("2026-03-12 SOAP note.pdf");

    volatile List<CopiedText.Earlier> earlier = List.of();

    private final List<Version> versions = new ArrayList<>();
    private final List<Addendum> addenda = new ArrayList<>();
    private String working;
    private @Nullable Signature signature;

    FakeServices(String... texts) {
        for (var text : texts) {
            versions.add(Demo.version(versions.size() + 1, text));
        }
        working = versions.getLast().text();
    }

    @Override public List<CopiedText.Earlier> earlierNotes() {
        return earlier;
    }

    @Override public synchronized Review open() {
        var review = Demo.review(signature == null ? DocumentState.DRAFT : DocumentState.SIGNED, versions, working);
        var read = new Review(review.document(), review.patient(), review.sources(), review.versions(), working,
                review.sections(), review.run(), Optional.ofNullable(signature), addenda);
        opened.countDown();
        return read;
    }

    @Override public void autosave(String text) {
        mostSavesAtOnce.accumulateAndGet(savesAtOnce.incrementAndGet(), Math::max);
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            savesAtOnce.decrementAndGet();
        }
        synchronized (this) {
            if (failingSaves > 0) {
                failingSaves--;
                throw ProblemException.of(ProblemCode.VAULT_DISK_FULL);
            }
            if (signature != null) {
                throw ProblemException.of(ProblemCode.DOCUMENT_SIGNED);
            }
            working = text;
            saves.add(text);
        }
    }

    @Override public synchronized Version keepVersion(String text) {
        if (!versions.getLast().text().equals(text)) {
            versions.add(Demo.version(versions.size() + 1, text));
        }
        working = text;
        return versions.getLast();
    }

    @Override public Optional<Signer> signer() {
        return Optional.of(Demo.SIGNER);
    }

    @Override public synchronized Signature sign(Signer signer, char[] passphrase) {
        check(passphrase);
        keepVersion(working);
        var made = new Signature(Demo.DOCUMENT, versions.size(), signer, Demo.MORNING.plusSeconds(660), "0".repeat(64));
        signature = made;
        return made;
    }

    @Override public synchronized Addendum amend(String text, Signer signer, char[] passphrase) {
        check(passphrase);
        var made = new Addendum(Demo.DOCUMENT, addenda.size() + 1, text, signer, Demo.MORNING.plusSeconds(900),
                "0".repeat(64));
        addenda.add(made);
        return made;
    }

    private void check(char[] passphrase) {
        passphrases.add(passphrase);
        if (!PASSPHRASE.contentEquals(CharBuffer.wrap(passphrase))) {
            throw ProblemException.of(ProblemCode.VAULT_WRONG_PASSPHRASE);
        }
    }

    @Override public Path pdfToDrag() {
        return pdf;
    }

    @Override public Path pdf(Path folder, boolean unsigned) {
        if (!unsigned && signature == null) {
            throw ProblemException.of(ProblemCode.DOCUMENT_NOT_SIGNED);
        }
        return folder.resolve(unsigned ? "DRAFT.pdf" : "SOAP note.pdf");
    }

    volatile String notice = "";

    @Override public Optional<String> speakerNotice(String text) {
        return notice.isEmpty() ? Optional.empty() : Optional.of(notice);
    }

    @Override public void speakerRead(String text, String reader) {
        if (reader.isBlank()) {
            throw ProblemException.of(ProblemCode.SPEAKER_UNNAMED, "Spanish");
        }
        notice = "";
    }

    @Override public String sectionText(String text, String heading) {
        var section = MarkdownSections.under(text, heading);
        return section.substring(section.indexOf('\n') + 1).strip();
    }

    /// Questions of the skill, what an unseen request reads like (empty: none), and what was done with them.
    volatile List<Parameter> questions = List.of();
    volatile String unseen = "";
    final List<String> done = new CopyOnWriteArrayList<>();
    volatile String rewritten = "Written anew.";
    volatile CountDownLatch rewriting = new CountDownLatch(0);

    @Override public void markReviewed() {
        done.add("reviewed");
    }

    @Override public List<NextSkills.Next> next() {
        return List.of();
    }

    @Override public void queueNext(String skill, Map<String, String> answers) {
        done.add("next " + skill);
    }

    @Override public List<Parameter> questions() {
        return questions;
    }

    @Override public Optional<FirstRequest.Shown> firstRequest(String heading, Map<String, String> answers) {
        return unseen.isEmpty() ? Optional.empty() : Optional.of(new FirstRequest.Shown(unseen, new Budget(1, 1, 0)));
    }

    @Override public void requestSeen() {
        unseen = "";
        done.add("seen");
    }

    @Override public Version rewrite(String heading, Map<String, String> answers, JobContext job) {
        done.add("rewrite " + heading + " " + answers);
        try {
            rewriting.await();
        } catch (InterruptedException e) {
            throw new JobCancelled();
        }
        synchronized (this) {
            keepVersion(withSection("## " + heading + "\n\n" + rewritten + "\n", heading, working));
            return versions.getLast();
        }
    }

    @Override public String withSection(String from, String heading, String into) {
        return RegenerateSection.moved(from, heading, into);
    }
}
