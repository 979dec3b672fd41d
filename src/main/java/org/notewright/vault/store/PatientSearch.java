package org.notewright.vault.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.notewright.clinical.Patient;

/// Orders and finds patients by name, ignoring case and accents. A practice has hundreds or a few thousand patients:
/// looking at each is quicker than any index would be worth.
final class PatientSearch {

    static final Comparator<Patient> BY_NAME = Comparator.comparing((Patient patient) -> fold(patient.familyName()))
            .thenComparing(patient -> fold(patient.givenName())).thenComparing(patient -> patient.id().toString());

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");
    private static final int NONE = Integer.MAX_VALUE;

    private record Hit(int rank, Patient patient) {

        @Override public String toString() {
            return "Hit[" + rank + "]";
        }
    }

    private PatientSearch() {
    }

    /// Patients that match every word; names that begin with the words first, then names with a word that begins so,
    /// then the rest; equals by name.
    static List<Patient> search(List<Patient> patients, String query, int limit) {
        var words = BLANKS.splitAsStream(fold(query)).filter(word -> !word.isEmpty()).toList();
        var hits = new ArrayList<Hit>();
        for (var patient : patients) {
            int rank = rank(patient, words);
            if (rank != NONE) {
                hits.add(new Hit(rank, patient));
            }
        }
        return hits.stream().sorted(Comparator.comparingInt(Hit::rank).thenComparing(Hit::patient, BY_NAME)).limit(limit)
                .map(Hit::patient).toList();
    }

    private static int rank(Patient patient, List<String> words) {
        var family = fold(patient.familyName());
        var all = family + " " + fold(patient.givenName()) + " " + fold(patient.recordNumber());
        var bare = patient.isDemo() ? family.substring(Patient.DEMO_MARK.length()) : family;
        int worst = 0;
        for (var word : words) {
            if (!all.contains(word)) {
                return NONE;
            }
            int rank = bare.startsWith(word) ? 0 : (" " + all).contains(" " + word) ? 1 : 2;
            worst = Math.max(worst, rank);
        }
        return worst;
    }

    /// Lower case without accents; letters that only look accented (ø, ł, ß) as people type them without.
    static String fold(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ß", "ss")
                .replace("æ", "ae").replace("œ", "oe").replace('ı', 'i').replace('’', '\'');
    }
}
