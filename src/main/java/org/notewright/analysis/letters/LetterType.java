package org.notewright.analysis.letters;

/// What a letter is about.
public enum LetterType {
    REFERRAL, DENIAL, AUTHORIZATION
}
