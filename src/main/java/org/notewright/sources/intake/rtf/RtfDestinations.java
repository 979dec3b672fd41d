package org.notewright.sources.intake.rtf;

import org.jspecify.annotations.Nullable;
import org.notewright.sources.intake.markup.MarkupText;
import org.notewright.sources.intake.markup.Notice;

/// What the words of a group are for, by the control word that begins it (specification 1.9.1, "Destinations").
final class RtfDestinations {

    private RtfDestinations() {
    }

    /// Null for a word that begins no destination.
    static RtfGroup.@Nullable Use of(String word) {
        return switch (word) {
            case "fonttbl" -> RtfGroup.Use.FONTS;
            case "listtext", "pntext" -> RtfGroup.Use.LIST_MARK;
            case "footnote" -> RtfGroup.Use.FOOTNOTE;
            case "shptxt", "dptxbxtext" -> RtfGroup.Use.TEXT_BOX;
            case "header", "headerl", "headerr", "headerf" -> RtfGroup.Use.HEADER;
            case "footer", "footerl", "footerr", "footerf" -> RtfGroup.Use.FOOTER;
            case "formfield" -> RtfGroup.Use.FORM_FIELD;
            case "ud", "fldrslt" -> RtfGroup.Use.TEXT;
            // After a star, unless the next word is one of the above: words for programs that know what they mean.
            case "*", "colortbl", "stylesheet", "info", "pict", "fldinst", "datafield", "objdata", "annotation", "atnid", "atnauthor",
                    "atntime", "atndate", "atnref", "xe", "tc", "bkmkstart", "bkmkend", "listtable", "listoverridetable", "revtbl",
                    "rsidtbl", "generator", "themedata", "colorschememapping", "latentstyles", "datastore", "sp", "shprslt", "nonshppict",
                    "nesttableprops", "nonesttables", "pntxtb", "pntxta", "pnseclvl", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "filetbl",
                    "private", "template", "passwordhash", "wgrffmtfilter", "mmathPr", "xmlnstbl", "userprops", "docvar", "do", "ffname",
                    "ffdeftext", "ffl", "ffformat", "ffhelptext", "ffstattext" -> RtfGroup.Use.SKIP;
            default -> null;
        };
    }

    /// Words for people within groups that are otherwise not read: text boxes in shapes, the Unicode half of a doubled text,
    /// starred notes and the boxes of forms.
    static boolean readsInSkipped(String word) {
        return switch (word) {
            case "ud", "shptxt", "formfield", "footnote" -> true;
            default -> false;
        };
    }

    static void notice(String word, MarkupText text) {
        switch (word) {
            case "pict" -> text.notice(Notice.PICTURES);
            case "annotation" -> text.notice(Notice.COMMENTS);
            case "objdata" -> text.notice(Notice.EMBEDDED);
            default -> {
                // Nothing is lost.
            }
        }
    }
}
