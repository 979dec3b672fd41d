package org.notewright.workflow;

import java.util.function.Consumer;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.skill.DraftParser;
import org.notewright.drafting.skill.ParsedDraft;
import org.notewright.drafting.skill.Skill;
import org.notewright.job.JobContext;

/// Asks a model and, where it ignores the form, asks once more with the faults named. Nothing it said is lost.
final class Asking {

    /// What stands under `Missing` of a draft whose model ignored the form twice.
    static final String MARK = "- The model did not keep to the form of this document, also when asked again. Everything"
            + " it said is kept above, under its own headings or under \"" + ParsedDraft.OUTSIDE + "\".";
    private static final String BETWEEN = "\n\n--- asked again ---\n\n";

    /// @param request as sent, both where there were two
    /// @param answer  as it came, both where there were two; tokens added up
    /// @param text    the draft in Markdown
    /// @param missing what it lists as missing, possibly empty
    /// @param ofForm  false where the model ignored the form twice
    record Asked(String request, ModelAnswer answer, String text, String missing, boolean ofForm) {
        @Override public String toString() {
            return "Asked[" + ofForm + "]";
        }
    }

    private final Skill skill;
    private final ModelClient client;

    /// @param skill with the sections of this draft
    Asking(Skill skill, ModelClient client) {
        this.skill = skill;
        this.client = client;
    }

    Asked ask(ModelRequest request, Consumer<String> onText, JobContext job) {
        var first = client.complete(request, onText, job);
        var parsed = DraftParser.parse(skill, first.text());
        if (!parsed.ignoresFormat(skill)) {
            return asked(client.show(request), first, parsed);
        }
        job.checkCancelled();
        var again = again(request, first, parsed);
        var second = client.complete(again, onText, job);
        var better = DraftParser.parse(skill, second.text());
        var both = new ModelAnswer(first.text() + BETWEEN + second.text(), second.model(),
                first.inputTokens() + second.inputTokens(), first.outputTokens() + second.outputTokens());
        var shown = client.show(request) + BETWEEN + client.show(again);
        return better.ignoresFormat(skill) ? unformed(shown, both, first.text()) : asked(shown, both, better);
    }

    /// Takes an answer as it is: one that a person gave.
    Asked given(ModelRequest request, ModelAnswer answer) {
        return asked(client.show(request), answer, DraftParser.parse(skill, answer.text()));
    }

    private static Asked asked(String request, ModelAnswer answer, ParsedDraft parsed) {
        return new Asked(request, answer, parsed.toMarkdown(), parsed.missing(), true);
    }

    /// The first answer is kept: the second was written from it and may have lost words.
    private Asked unformed(String request, ModelAnswer answer, String first) {
        var parsed = DraftParser.parse(skill, first);
        var missing = parsed.missing().isEmpty() ? MARK : parsed.missing() + "\n" + MARK;
        var marked = new ParsedDraft(parsed.sections(), missing, parsed.absent(), false, parsed.deviations());
        return new Asked(request, answer, marked.toMarkdown(), missing, false);
    }

    private static ModelRequest again(ModelRequest request, ModelAnswer answer, ParsedDraft parsed) {
        var instruction = request.instruction() + "\n\nThis was asked before, and the answer did not keep to the form: "
                + String.join(" ", parsed.deviations()) + "\nWrite the same content again in the form asked for above,"
                + " from the sources only; add nothing. The answer was:\n\n<earlier_answer>\n"
                + answer.text().replace("</earlier_answer", "‹/earlier_answer") + "\n</earlier_answer>";
        return new ModelRequest(request.system(), request.sources(), request.context(), instruction, request.skill(),
                request.headings(), request.maxTokens());
    }
}
