package org.notewright.drafting.skill;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The YAML head of a skill file, each entry with its line: a name and one word, or a name and a list of words. The
/// items of `sections` and `parameters` may be small maps of their own. Nothing else YAML can do is wanted here.
final class FrontMatter {

    private static final YAMLFactory YAML = new YAMLFactory();
    private static final Set<String> MAPS_ALLOWED = Set.of("sections", "parameters");

    /// @param line  in the file, counted from 1
    /// @param list  whether it was written as a list
    /// @param words its values, in order; an item that is a map gives an empty word
    /// @param parts the map of each item, in the order of the words; empty for a word
    record Entry(int line, boolean list, List<Word> words, List<Map<String, Entry>> parts) {
    }

    record Word(int line, String text) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Word";
        }
    }

    private final String file;
    private final int lineOffset;
    private final List<SkillFault> faults = new ArrayList<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private FrontMatter(String file, int lineOffset) {
        this.file = file;
        this.lineOffset = lineOffset;
    }

    /// @param lineOffset lines of the file before the YAML text
    static FrontMatter read(String file, String yaml, int lineOffset) {
        var matter = new FrontMatter(file, lineOffset);
        try (var parser = YAML.createParser(yaml)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                matter.readEntries(parser, matter.entries, true);
            } else {
                matter.fault(lineOffset + 1, "The head holds no \"name: value\" lines.",
                        "Begin with: name: " + nameOf(file));
            }
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            matter.fault(lineOffset + (at == null ? 1 : Math.max(1, at.getLineNr())), "This is not YAML.",
                    "Write one \"name: value\" a line, lists as [a, b] or as lines that begin with \"- \"; put a value "
                            + "with a colon in quotation marks.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return matter;
    }

    Map<String, Entry> entries() {
        return entries;
    }

    List<SkillFault> faults() {
        return faults;
    }

    private void readEntries(JsonParser parser, Map<String, Entry> into, boolean top) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var key = parser.currentName();
            int line = line(parser);
            parser.nextToken();
            if (into.putIfAbsent(key, entry(parser, key, line, top && MAPS_ALLOWED.contains(key))) != null) {
                fault(line, "\"" + key + "\" stands twice.", "Keep one of the two lines.");
            }
        }
    }

    private Entry entry(JsonParser parser, String key, int line, boolean maps) throws IOException {
        if (parser.currentToken().isScalarValue()) {
            return new Entry(line, false, List.of(word(parser)), List.of(Map.of()));
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            notWords(line, key);
            parser.skipChildren();
            return new Entry(line, false, List.of(), List.of());
        }
        var words = new ArrayList<Word>();
        var parts = new ArrayList<Map<String, Entry>>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isScalarValue()) {
                words.add(word(parser));
                parts.add(Map.of());
            } else if (maps && parser.currentToken() == JsonToken.START_OBJECT) {
                words.add(new Word(line(parser), ""));
                var part = new LinkedHashMap<String, Entry>();
                readEntries(parser, part, false);
                parts.add(part);
            } else {
                notWords(line(parser), key);
                parser.skipChildren();
            }
        }
        return new Entry(line, true, List.copyOf(words), List.copyOf(parts));
    }

    private void notWords(int line, String key) {
        fault(line, "\"" + key + "\" holds more than words.", "Write a word, or a list of words.");
    }

    private Word word(JsonParser parser) throws IOException {
        boolean none = parser.currentToken() == JsonToken.VALUE_NULL;
        return new Word(line(parser), none ? "" : parser.getText().strip());
    }

    private int line(JsonParser parser) {
        return lineOffset + parser.currentTokenLocation().getLineNr();
    }

    private void fault(int line, String message, String remedy) {
        faults.add(new SkillFault(file, line, message, remedy));
    }

    /// @return the file's name without folders and `.md`
    static String nameOf(String file) {
        var last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return last.endsWith(".md") ? last.substring(0, last.length() - 3) : last;
    }
}
