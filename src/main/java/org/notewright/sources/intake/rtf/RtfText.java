package org.notewright.sources.intake.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import org.notewright.sources.intake.markup.Budget;
import org.notewright.sources.intake.markup.Extract;
import org.notewright.sources.intake.markup.MarkupText;
import org.notewright.sources.intake.markup.Notice;
import org.notewright.sources.intake.markup.OfficeSymbols;

/// The words of an RTF document as a word processor shows them: paragraphs, tables, lists with their marks, footnotes,
/// headers, text boxes, ticked boxes of forms.
public final class RtfText implements RtfScanner.Visitor {

    private final Budget budget;
    private final MarkupText text;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfControls controls;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    /// Bytes of letters whose encoding may need several of them.
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private int lettersFont = -1;
    private final StringBuilder listMark = new StringBuilder();
    private int skip;
    private int footnotes;

    private RtfText(Budget budget) {
        this.budget = budget;
        this.text = new MarkupText(budget);
        this.controls = new RtfControls(text, fonts);
        groups.push(new RtfGroup());
    }

    public static Extract read(byte[] bytes, Budget budget) {
        var reader = new RtfText(budget);
        new RtfScanner(bytes, reader).scan();
        return reader.finish();
    }

    private Extract finish() {
        flush();
        if (groups.size() > 1) {
            text.notice(Notice.CUT_OFF);
        }
        while (groups.size() > 1) {
            close();
        }
        return text.finish();
    }

    @Override public void open() {
        flush();
        skip = 0;
        budget.mark();
        budget.depth(groups.size());
        groups.push(now().inner());
    }

    @Override public void close() {
        flush();
        skip = 0;
        // A last brace too many ends nothing.
        if (groups.size() == 1) {
            return;
        }
        var group = groups.pop();
        if (!group.begins) {
            return;
        }
        switch (group.use) {
            case LIST_MARK -> {
                text.marker(listMark.toString().strip().isEmpty() ? "" : listMark.toString().strip() + " ");
                listMark.setLength(0);
            }
            case FOOTNOTE -> text.endAside("[" + footnotes + "] ", MarkupText.Place.END);
            case TEXT_BOX -> text.endAside("", MarkupText.Place.AFTER);
            case HEADER -> text.endAside("", MarkupText.Place.BEFORE);
            case FOOTER -> text.endAside("", MarkupText.Place.END);
            case FORM_FIELD -> controls.endFormField();
            case TEXT, SKIP, FONTS -> {
                // Ends with its brace.
            }
        }
    }

    @Override public void control(String word, int number) {
        budget.mark();
        if (skip > 0 && word.length() == 1 && !Character.isLetter(word.charAt(0))) {
            skip--;
            return;
        }
        if (word.equals("u")) {
            flush();
            unicode(number);
            return;
        }
        flush();
        var group = now();
        if (!startsDestination(group, word)) {
            controls.apply(group, word, number, this::say);
        }
    }

    private void unicode(int number) {
        // Above 32767 it is written as a negative number; some write it as it is.
        var sign = (char) (number & 0xFFFF);
        var symbols = fonts.symbolFont(now().font);
        say(sign >= 0xF000 && sign <= 0xF0FF ? OfficeSymbols.of(symbols == null ? "" : symbols, Integer.toHexString(sign))
                : Character.toString(sign));
        skip = now().standIns;
    }

    /// Control words that say what the words of the group are for.
    private boolean startsDestination(RtfGroup group, String word) {
        RtfDestinations.notice(word, text);
        var use = RtfDestinations.of(word);
        if (use == null || group.use == RtfGroup.Use.SKIP && !RtfDestinations.readsInSkipped(word)) {
            return false;
        }
        group.use = use;
        group.begins = true;
        switch (use) {
            case FOOTNOTE -> {
                text.text(" [" + ++footnotes + "]");
                text.startAside();
            }
            case TEXT_BOX, HEADER, FOOTER -> text.startAside();
            case FORM_FIELD -> controls.startFormField();
            case TEXT, SKIP, FONTS, LIST_MARK -> {
                // Nothing to prepare.
            }
        }
        return true;
    }

    @Override public void letter(int value) {
        if (skip > 0) {
            skip--;
            return;
        }
        var group = now();
        if (group.use == RtfGroup.Use.FONTS) {
            fonts.name(value);
            return;
        }
        if (group.font != lettersFont) {
            flush();
            lettersFont = group.font;
        }
        letters.write(value);
    }

    /// The letters so far as text.
    private void flush() {
        if (letters.size() == 0) {
            return;
        }
        var symbols = fonts.symbolFont(lettersFont);
        if (symbols == null) {
            Charset charset = fonts.charsetOf(lettersFont);
            say(letters.toString(charset));
        } else {
            for (var b : letters.toByteArray()) {
                say(OfficeSymbols.of(symbols, Integer.toHexString(b & 0xFF)));
            }
        }
        letters.reset();
    }

    private void say(String words) {
        var group = now();
        if (!group.isSeen()) {
            text.notice(group.deleted ? Notice.TRACKED_CHANGES : Notice.HIDDEN);
            return;
        }
        switch (group.use) {
            case LIST_MARK -> listMark.append(words, 0, Math.min(words.length(), 20));
            case TEXT, FOOTNOTE, TEXT_BOX, HEADER, FOOTER -> text.text(words);
            case SKIP, FONTS, FORM_FIELD -> {
                // Not for reading.
            }
        }
    }

    private RtfGroup now() {
        return groups.getFirst();
    }
}
