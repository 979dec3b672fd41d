package org.notewright.sources.intake.office;

import java.util.HashSet;
import java.util.Set;
import org.notewright.sources.intake.markup.XmlTag;

/// What an OpenDocument's styles say beyond looks: which text is hidden (part 3, 20.337) and which paragraphs begin a page
/// (20.190).
final class OdtStyles {

    private final Set<String> hidden = new HashSet<>();
    private final Set<String> onNewPage = new HashSet<>();
    private String defining = "";

    /// A mark that may say so.
    void define(XmlTag tag) {
        switch (tag.name()) {
            case "style:style" -> defining = tag.get("family", "") + " " + tag.get("name", "");
            case "style:text-properties" -> {
                if (tag.get("display", "").equals("none")) {
                    hidden.add(defining);
                }
            }
            case "style:paragraph-properties" -> {
                if (tag.get("break-before", "").equals("page")) {
                    onNewPage.add(defining);
                }
            }
            default -> {
                // Looks.
            }
        }
    }

    boolean hides(String family, XmlTag tag) {
        return hidden.contains(family + " " + tag.get("style-name", ""));
    }

    boolean startsPage(XmlTag tag) {
        return onNewPage.contains("paragraph " + tag.get("style-name", ""));
    }
}
