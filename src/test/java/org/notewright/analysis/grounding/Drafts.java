package org.notewright.analysis.grounding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The faithful drafts written by hand for the tests, with their notes.
///
/// Weights were set on `tune`; `holdout` and then `fresh` were measured unseen once and read afterwards; `final` was measured
/// last, before anything was changed for it. `model` and `unseen` belong to notes by another hand; each was measured before
/// anything was changed for it, and read afterwards.
final class Drafts {

    /// @param half `tune`, `holdout`, `fresh`, `final`, `model` or `unseen`
    record Sample(String name, String half, List<SourceText> sources, String draft) {
        boolean isByAnotherHand() {
            return half.equals("model") || half.equals("unseen");
        }
    }

    private Drafts() {
    }

    static List<Sample> all() {
        var out = new ArrayList<Sample>();
        for (var line : text("/grounding/drafts.csv").lines().skip(1).toList()) {
            var cells = line.split(",", -1);
            var sources = new ArrayList<SourceText>();
            for (var note : cells[2].split("\\|", -1)) {
                sources.add(new SourceText(note, text(switch (note.charAt(0)) {
                    case 'c' -> "/corpus/notes/" + note.substring(1);
                    case 'w' -> "/corpus/notes/" + note;
                    default -> "/grounding/notes/" + note;
                })));
            }
            out.add(new Sample(cells[0], cells[1], List.copyOf(sources), text("/grounding/drafts/" + cells[0])));
        }
        return List.copyOf(out);
    }

    static Sample named(String name) {
        return all().stream().filter(sample -> sample.name().equals(name)).findFirst().orElseThrow();
    }

    static String text(String resource) {
        try (var in = Objects.requireNonNull(Drafts.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
