package org.notewright.analysis.outcomes;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.WrittenDate;

/// The day a note was written for: a labelled date of service, else the first date that is no birth, onset or surgery,
/// else the date in the file's name.
final class VisitDay {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(date of service|service date|dos|date of visit|visit date|treatment date|date of (?:initial )?eval(?:uation)?|seen on|date|visit|note)\\s?[:#-]?\\s{0,8}$");
    private static final Pattern OTHER = Pattern.compile("(?i)(born|birth|dob|d\\.o\\.b\\.?|onset|injury|doi|surgery|s/p|post-?op|sx|cert\\w*|from|through|thru|to|since|"
            + "tka|tha|orif|cva|mva|acl\\w*|repair|fx|fracture|next|appt|due|expires?|signed|referr\\w*|script|rx|printed|faxed|cleared|\\((?:eval|ie)|since (?:eval|ie)|last|previous|goal)"
            + "[^\\n]{0,14}$");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(20\\d{2})[-_]?(\\d{2})[-_]?(\\d{2})(?!\\d)");
    private static final int HEAD = 400;

    private VisitDay() {
    }

    static @Nullable LocalDate of(EpisodeNote note) {
        if (note.date() != null) {
            return note.date();
        }
        LocalDate first = null;
        for (var written : WrittenDate.in(note.text())) {
            if (written.date() == null) {
                continue;
            }
            int start = written.span().start();
            var before = note.text().substring(Math.max(0, start - 30), start);
            var label = LABEL.matcher(before);
            boolean other = OTHER.matcher(before).find();
            if (label.find() && !other && !before.toLowerCase(java.util.Locale.ROOT).contains("birth")) {
                return written.date();
            }
            if (first == null && !other && start < HEAD) {
                first = written.date();
            }
        }
        return first != null ? first : named(note.file());
    }

    private static @Nullable LocalDate named(String file) {
        var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        var compact = COMPACT.matcher(name);
        if (compact.find()) {
            var iso = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
            var dates = WrittenDate.in(iso);
            return dates.isEmpty() ? null : dates.getFirst().date();
        }
        var dates = WrittenDate.in(name.replaceAll("\\.[A-Za-z]+$", "").replace('_', ' '));
        return dates.isEmpty() ? null : dates.getFirst().date();
    }
}
