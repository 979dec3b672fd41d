package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// A clinical fact with the words it was read from. Names of regions, motions, measures and services are the canonical
/// ones of the data files; a missing part is null, never guessed.
public sealed interface Fact {

    /// @return the exact words of the note
    Span span();

    /// A pain rating, 0 to 10.
    ///
    /// @param value    the rating, the upper end of a range
    /// @param valueLow the lower end of a range
    record Pain(Span span, @Nullable String region, @Nullable Side side, double value, @Nullable Double valueLow, When when)
            implements Fact {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Pain";
        }
    }

    /// A range of motion.
    ///
    /// @param mode  "active", "passive" or null
    /// @param value in `unit`; extension is negative when it lacks degrees, positive for hyperextension
    /// @param word  "WNL" or "WFL" instead of a value
    /// @param unit  "deg", "%", "mm", "cm", or null with a word
    record Rom(Span span, @Nullable String region, @Nullable Side side, @Nullable String motion, @Nullable String mode,
               double value, @Nullable String word, @Nullable String unit, When when) implements Fact {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Rom";
        }
    }

    /// A manual muscle test.
    ///
    /// @param muscle the muscle where the note names one; the joint motion is filled in as well
    /// @param grade  0 to 5 with + or -
    record Strength(Span span, @Nullable String muscle, @Nullable String region, @Nullable String motion,
                    @Nullable Side side, String grade, When when) implements Fact {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Strength";
        }
    }

    /// Grip or pinch force.
    ///
    /// @param what "grip", "lateral pinch", "tip pinch" or "palmar pinch"
    /// @param unit "lb" or "kg"
    record Grip(Span span, String what, @Nullable Side side, double value, @Nullable String unit, When when)
            implements Fact {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Grip";
        }
    }

    /// A questionnaire, performance test or timed hold.
    ///
    /// @param max  highest possible score of the instrument, null for timed tests
    /// @param unit "s", "m", "m/s", "%", "reps" …, null for points
    record Outcome(Span span, String measure, double value, @Nullable Double max, @Nullable String unit,
                   @Nullable Side side, When when) implements Fact {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Outcome";
        }
    }

    /// A billed or billable service.
    ///
    /// @param minutes null where not written
    /// @param units   null where not written
    record Service(Span span, String code, String name, @Nullable Double minutes, @Nullable Double units) implements Fact {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Service";
        }
    }

    /// A stated sum of minutes.
    ///
    /// @param what "total" for treatment time, "timed" for timed codes
    record Time(Span span, String what, double minutes) implements Fact {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Time";
        }
    }

    /// A level of assistance for a task.
    record Assist(Span span, String task, String level, When when) implements Fact {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Assist";
        }
    }

    /// An exercise with its dose.
    ///
    /// @param hold time a repetition is held, with its unit ("30 s")
    /// @param load resistance in the note's unit ("2 lb", "red band")
    record Exercise(Span span, String name, @Nullable Double sets, @Nullable Double reps, @Nullable String hold,
                    @Nullable String load) implements Fact {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Exercise";
        }
    }

    /// A distance covered.
    ///
    /// @param unit   "ft", "m", "steps", "miles" …
    /// @param device walking aid, "none" where the note says so, null where it says nothing
    record Distance(Span span, String task, double value, String unit, @Nullable String device) implements Fact {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Distance";
        }
    }

    /// A printed ICD-10-CM code.
    record Diagnosis(Span span, String code) implements Fact {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Diagnosis";
        }
    }

    /// The number of this visit.
    ///
    /// @param of planned or authorized visits
    record Visit(Span span, int number, @Nullable Integer of) implements Fact {
    }

    /// Planned visits per week.
    ///
    /// @param perWeek    the upper end of a range
    /// @param perWeekLow the lower end of a range
    record Frequency(Span span, double perWeek, @Nullable Double perWeekLow, @Nullable Double weeks) implements Fact {
    }

    /// A vital sign; blood pressure is "132/78" in mmHg, SpO2 in percent, rates per minute.
    record Vital(Span span, String name, String value) implements Fact {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Vital";
        }
    }

    /// A symptom or finding the note denies.
    record Negated(Span span, String finding) implements Fact {
        /// Only the place: the finding is the note's own words.
        @Override public String toString() {
            return "Negated[" + span + "]";
        }
    }
}
