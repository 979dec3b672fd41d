package org.notewright.sources.intake.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.notewright.sources.intake.markup.Budget;
import org.notewright.sources.intake.markup.Extract;
import org.notewright.sources.intake.markup.MarkupText;
import org.notewright.sources.intake.markup.XmlWalk;

/// Word documents (ECMA-376 part 1, WordprocessingML): headers, the body, footnotes and endnotes, footers, in this order.
///
/// Read part by part with a streaming parser: the object models that libraries offer hold the whole document many times
/// over, and give neither text boxes in their place nor the numbers of lists nor boxes to tick.
public final class DocxText {

    private static final Pattern BODY = Pattern.compile("word/document\\d*\\.xml");
    private static final Pattern HEADER = Pattern.compile("word/header\\d*\\.xml");
    private static final Pattern FOOTER = Pattern.compile("word/footer\\d*\\.xml");

    /// Both editions of the standard; other prefixes keep drawings' own paragraphs apart from the text's.
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
            "http://schemas.microsoft.com/office/word/2010/wordml", "w14",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m",
            "http://schemas.openxmlformats.org/drawingml/2006/picture", "pic",
            "urn:schemas-microsoft-com:vml", "v");

    private DocxText() {
    }

    /// Whether a package with these parts is a Word document.
    public static boolean hasBody(Iterable<String> names) {
        for (var name : names) {
            if (BODY.matcher(name).matches()) {
                return true;
            }
        }
        return false;
    }

    /// @throws IOException where the package is broken
    public static Extract read(byte[] bytes, Budget budget) throws IOException {
        try (var zip = new GuardedZip(bytes, budget)) {
            var names = zip.names();
            var walk = new XmlWalk(PREFIXES, budget);
            var notes = new HashMap<String, Integer>();
            var lists = DocxLists.read(zip, walk);
            var text = new MarkupText(budget);
            for (var line : edge(zip, walk, budget, names, HEADER)) {
                text.text(line);
                text.endParagraph();
            }
            part(zip, walk, find(names), new DocxBody(text, lists, notes));
            part(zip, walk, "word/footnotes.xml", new DocxBody(text, lists, notes));
            part(zip, walk, "word/endnotes.xml", new DocxBody(text, lists, notes));
            for (var line : edge(zip, walk, budget, names, FOOTER)) {
                text.text(line);
                text.endParagraph();
            }
            return text.finish();
        }
    }

    private static String find(List<String> names) {
        return names.stream().filter(name -> BODY.matcher(name).matches()).sorted().findFirst().orElse("word/document.xml");
    }

    /// The lines of all headers or footers, each once: first, even and odd pages often repeat them.
    private static List<String> edge(GuardedZip zip, XmlWalk walk, Budget budget, List<String> names, Pattern which)
            throws IOException {
        var lines = new ArrayList<String>();
        for (var name : names.stream().filter(part -> which.matcher(part).matches()).sorted().toList()) {
            var text = new MarkupText(budget);
            part(zip, walk, name, new DocxBody(text, DocxLists.NONE, new HashMap<>()));
            text.finish().text().lines().filter(line -> isEdge(line) && !lines.contains(line)).forEach(lines::add);
        }
        return lines;
    }

    /// A page's number alone says nothing without its page.
    static boolean isEdge(String line) {
        return !line.isBlank() && !line.strip().matches("\\d{1,4}");
    }

    private static void part(GuardedZip zip, XmlWalk walk, String name, XmlWalk.Visitor visitor) throws IOException {
        try (var stream = zip.open(name)) {
            if (stream != null) {
                walk.walk(stream, visitor);
            }
        }
    }
}
