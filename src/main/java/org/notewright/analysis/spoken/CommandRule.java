package org.notewright.analysis.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Spoken commands: marks, breaks, quotes and "scratch that", from `commands.csv`. A command's words are words where an
/// article or a telling neighbor stands beside them: "a period of rest", "colon cancer", "the next section".
final class CommandRule implements Rule {

    private static final List<Command> COMMANDS = commands();
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "that", "each", "one", "during", "between", "her",
            "his", "their", "every", "first", "second", "third", "long", "short");

    @Override public @Nullable Match at(At p) {
        for (var command : COMMANDS) {
            int length = p.phrase(0, command.words);
            if (length > 0 && !command.isWord(p, length)) {
                return new Match(length, command.written, command.kind, command.glue);
            }
        }
        return null;
    }

    private static List<Command> commands() {
        var out = new ArrayList<Command>();
        for (var row : Lexicon.rows("commands.csv")) {
            var written = Lexicon.cell(row, "written").replace("\\n", "\n");
            var glue = Match.Glue.valueOf(Lexicon.cell(row, "glue"));
            var kind = Lexicon.cell(row, "words").equals("scratch that") ? ChangeKind.SCRATCHED : ChangeKind.COMMAND;
            out.add(new Command(Lexicon.cell(row, "words"), written, kind, glue, Lexicon.bars(row, "notafter"),
                    Lexicon.bars(row, "notbefore"), Lexicon.bars(row, "modifiers")));
        }
        return List.copyOf(out);
    }

    /// A row of the table; safe to print.
    ///
    /// @param notAfter  words before it that make it a word
    /// @param notBefore words behind it that make it a word
    /// @param modifiers words before it that make it a word when an article stands before them
    private record Command(String words, String written, ChangeKind kind, Match.Glue glue, Set<String> notAfter,
            Set<String> notBefore, Set<String> modifiers) {

        boolean isWord(At p, int length) {
            boolean modified = modifiers.contains(p.before(1)) && (ARTICLES.contains(p.before(2)) || ARTICLES.contains(p.before(3)));
            boolean counted = p.before(1).equals("one") && Numbers.tens(p.before(2)) > 0;
            return notAfter.contains(p.before(1)) && !counted || notBefore.contains(p.word(length)) || modified;
        }
    }
}
