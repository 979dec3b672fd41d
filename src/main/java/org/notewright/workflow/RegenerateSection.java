package org.notewright.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Version;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.skill.DraftParser;
import org.notewright.drafting.skill.SectionText;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// Asks again for one section of a draft. Every other section, and every character between them, stays as it is.
public final class RegenerateSection {

    private static final String MARK = "## ";

    private final Vault vault;
    private final Requests requests;
    private final RunSkill drafting;

    RegenerateSection(Vault vault, Requests requests, RunSkill drafting) {
        this.vault = vault;
        this.requests = requests;
        this.drafting = drafting;
    }

    /// Stores the changed text as the next version and gives it back.
    ///
    /// @param heading as it stands in the document
    /// @param answers to the skill's parameters
    /// @throws ProblemException `SECTION_UNKNOWN`, `DOCUMENT_UNKNOWN`, `DOCUMENT_SIGNED`, `MODEL_ANSWER_EMPTY` where the
    ///                          answer has nothing for this section, any `MODEL_…`
    public Version run(DocumentId id, String heading, String client, Map<String, String> answers,
                       Consumer<String> onText, JobContext job) {
        return run(id, heading, client, answers, List.of(), onText, job);
    }

    /// As above, from further sources of the same folder as well: what changed since the document was written.
    ///
    /// @param further sources beside those the document was made from; ones it was made from already are not sent twice
    public Version run(DocumentId id, String heading, String client, Map<String, String> answers, List<SourceId> further,
                       Consumer<String> onText, JobContext job) {
        var documents = vault.documents();
        var order = order(id, heading, client, answers, further);
        var skill = requests.skill(order, requests.material(order).patient());
        var answer = drafting.ask(order, request -> only(request, heading), onText, job);
        var section = DraftParser.parse(skill, answer).sections().stream()
                .filter(text -> text.heading().equalsIgnoreCase(heading)).map(SectionText::text).findFirst().orElse("");
        if (section.isBlank()) {
            throw ProblemException.of(ProblemCode.MODEL_ANSWER_EMPTY);
        }
        // The person may have written on meanwhile: what stands there now is what stays.
        return documents.addVersion(id, replaced(documents.workingText(id), heading, section), Version.Origin.MODEL);
    }

    private Order order(DocumentId id, String heading, String client, Map<String, String> answers, List<SourceId> further) {
        var documents = vault.documents();
        var document = documents.find(id).orElseThrow(() -> ProblemException.of(ProblemCode.DOCUMENT_UNKNOWN));
        if (documents.signature(id).isPresent()) {
            throw ProblemException.of(ProblemCode.DOCUMENT_SIGNED);
        }
        place(documents.workingText(id), heading);
        var sources = Stream.of(documents.madeFrom(id), further, newer(document)).flatMap(List::stream).distinct().toList();
        var origins = documents.origins(id).stream().map(Version::document).toList();
        return new Order(document.skill(), document.patient(), document.visitDate(), sources, origins, answers, client);
    }

    /// In the clinic's own folder, what was dropped since the document was made: a procedure changes by what is new.
    private List<SourceId> newer(Document document) {
        return !document.patient().equals(PatientId.CLINIC) ? List.of() : vault.sources().of(document.patient()).stream()
                .filter(source -> source.addedAt().isAfter(document.createdAt())).map(Source::id).toList();
    }

    /// The request as it would be sent for one section; nothing is sent.
    ///
    /// @throws ProblemException as [#run]
    public FirstRequest.Shown show(DocumentId id, String heading, String client, Map<String, String> answers) {
        return drafting.shown(order(id, heading, client, answers, List.of()), request -> only(request, heading));
    }

    /// What was answered before the document was drafted.
    public Map<String, String> answers(DocumentId id) {
        return vault.runs().of(id).map(run -> vault.runs().answers(run.id())).orElse(Map.of());
    }

    private static ModelRequest only(ModelRequest request, String heading) {
        return new ModelRequest(request.system(), request.sources(), request.context(), request.instruction()
                + "\n\nOnly the section `" + MARK + heading + "` will be used: write it in full, and leave the other "
                + "headings without text.", request.skill(), request.headings(), request.maxTokens());
    }

    /// Puts a section of one text into another; everything else of that stays to the byte.
    ///
    /// @param from holds the section as it shall read
    /// @throws ProblemException `SECTION_UNKNOWN` where one of them has no such heading
    public static String moved(String from, String heading, String into) {
        int[] place = place(from, heading);
        return replaced(into, heading, from.substring(place[0], place[1]).strip());
    }

    /// Puts a text between a heading and the next one.
    static String replaced(String document, String heading, String section) {
        int[] place = place(document, heading);
        var gap = document.substring(place[0], place[1]);
        int start = place[0] + (gap.length() - gap.stripLeading().length());
        int end = place[1] - (gap.length() - gap.stripTrailing().length());
        if (gap.isBlank()) {
            boolean last = place[1] == document.length();
            return document.substring(0, place[0]) + "\n" + section + (last ? "\n" : "\n\n") + document.substring(place[1]);
        }
        return document.substring(0, start) + section + document.substring(end);
    }

    /// From behind the heading's line to the next heading, or the end.
    private static int[] place(String document, String heading) {
        int start = -1;
        for (int at = 0; at < document.length();) {
            int newline = document.indexOf('\n', at);
            int next = newline < 0 ? document.length() : newline + 1;
            var line = document.substring(at, next).strip();
            if (line.startsWith(MARK)) {
                if (start >= 0) {
                    return new int[] {start, at};
                }
                start = line.substring(MARK.length()).strip().equalsIgnoreCase(heading) ? next : -1;
            }
            at = next;
        }
        if (start < 0) {
            throw ProblemException.of(ProblemCode.SECTION_UNKNOWN, heading);
        }
        return new int[] {start, document.length()};
    }
}
