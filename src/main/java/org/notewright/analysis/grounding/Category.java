package org.notewright.analysis.grounding;

/// What a phrase of the lexicon is; the words in the `category` column of `lexicon.csv`, in capitals.
enum Category {
    SIDE, REGION, MOTION, MUSCLE, MODE, GRIP, MEASURE, TEST, SERVICE, ASSIST, CUE, COLOR, DIRECTION, DEVICE, DRUG, WHEN,
    QUAL, NEG, POS, UNIT, WORD
}
