package org.notewright.sources.intake.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.notewright.sources.intake.markup.Budget;
import org.notewright.sources.intake.markup.Extract;
import org.notewright.sources.intake.markup.MarkupText;
import org.notewright.sources.intake.markup.XmlTag;
import org.notewright.sources.intake.markup.XmlWalk;

/// OpenDocument texts (OpenDocument 1.3 part 3): the page header, the body, footnotes, the page footer.
public final class OdtText {

    static final Map<String, String> PREFIXES = Map.of(
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office",
            "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text",
            "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table",
            "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style",
            "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw",
            "urn:oasis:names:tc:opendocument:xmlns:form:1.0", "form",
            "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest",
            "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext");

    private OdtText() {
    }

    /// Whether a password is needed (part 2, 4.8: the manifest says how each part is encrypted).
    public static boolean isEncrypted(byte[] bytes, Budget budget) throws IOException {
        try (var zip = new GuardedZip(bytes, budget); var manifest = zip.open("META-INF/manifest.xml")) {
            if (manifest == null) {
                return false;
            }
            var seen = new Seen("manifest:encryption-data");
            new XmlWalk(PREFIXES, budget).walk(manifest, seen);
            return seen.found;
        }
    }

    /// @throws IOException where the package is broken
    public static Extract read(byte[] bytes, Budget budget) throws IOException {
        try (var zip = new GuardedZip(bytes, budget); var content = zip.open("content.xml")) {
            if (content == null) {
                throw budget.damaged(null);
            }
            var walk = new XmlWalk(PREFIXES, budget);
            var lists = new OdtLists();
            var styles = new OdtStyles();
            var header = new ArrayList<String>();
            var footer = new ArrayList<String>();
            try (var shared = zip.open("styles.xml")) {
                if (shared != null) {
                    walk.walk(shared, new OdtEdges(lists, styles, header, footer, budget));
                }
            }
            var text = new MarkupText(budget);
            say(text, header);
            walk.walk(content, new OdtBody(text, lists, styles));
            say(text, footer);
            return text.finish();
        }
    }

    private static void say(MarkupText text, List<String> lines) {
        for (var line : lines) {
            text.text(line);
            text.endParagraph();
        }
    }

    private static final class Seen implements XmlWalk.Visitor {
        private final String name;
        private boolean found;

        Seen(String name) {
            this.name = name;
        }

        @Override public boolean start(XmlTag tag) {
            found |= tag.name().equals(name);
            return true;
        }

        @Override public void text(String words) {
        }

        @Override public void end(String element) {
        }
    }
}
