package org.notewright.analysis.readability;

import java.util.List;

/// How hard a text is to read. Field names are those of the command-line contract.
///
/// @param fleschKincaidGrade US school years: 0.39 words/sentence + 11.8 syllables/word - 15.59
/// @param fleschReadingEase  about 0 to 100, higher is easier: 206.835 - 1.015 words/sentence - 84.6 syllables/word
/// @param smog               US school years: 1.043 sqrt(30 polysyllables/sentences) + 3.1291; rough below 30 sentences
/// @param words              words counted; headings, table rows and units are left out
/// @param sentences          sentences counted
/// @param hardWords          clinical words with a plainer one, in the order of the text
/// @param grades             every sentence with its own grade, in the order of the text
public record ReadabilityReport(double fleschKincaidGrade, double fleschReadingEase, double smog, int words, int sentences,
                                List<HardWord> hardWords, List<SentenceGrade> grades) {

    /// Sentences for patients should be read in this school year (sixth-grade default for patient sheets).
    public static final double PATIENT_GRADE = 6;

    public ReadabilityReport {
        hardWords = List.copyOf(hardWords);
        grades = List.copyOf(grades);
    }

    /// @param grade highest welcome grade
    /// @return the sentences above it, hardest first, equal ones in the order of the text
    public List<SentenceGrade> above(double grade) {
        return grades.stream().filter(one -> one.grade() > grade)
                .sorted((a, b) -> Double.compare(b.grade(), a.grade())).toList();
    }

    /// What a patient document must change: nothing while the whole text stays within the grade.
    ///
    /// @param grade highest welcome grade, [#PATIENT_GRADE] for patients
    /// @return the sentences that raise the grade, hardest first, each with its plain replacements
    public List<HardSentence> causes(double grade) {
        return fleschKincaidGrade <= grade ? List.of() : above(grade).stream().map(one -> new HardSentence(one.start(), one.end(), one.grade(),
                hardWords.stream().filter(word -> one.start() <= word.start() && word.end() <= one.end()).toList())).toList();
    }

    /// Figures only: hard words are a patient's text.
    @Override
    public String toString() {
        return "ReadabilityReport[grade " + fleschKincaidGrade + ", " + words + " words]";
    }
}
