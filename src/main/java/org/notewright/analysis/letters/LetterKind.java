package org.notewright.analysis.letters;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// What a letter is about: words that belong to one kind are counted once each, shapes only that kind has count more.
final class LetterKind {

    private static final Map<LetterType, Pattern> CUES = Map.of(
            LetterType.REFERRAL, Pattern.compile("(?i)\\b(referral|referring|refer|prescription|evaluate (?:and|&) treat|eval (?:and|&) treat|ordering|ambulatory order|physician order|order for therapy|precautions|wbat)\\b"),
            LetterType.DENIAL, Pattern.compile(
                    "(?i)\\b(denied|denial|not paid|cannot pay|explanation of (?:payment|benefits|review)|remittance|carc|rarc|appeals?|redetermination|reconsideration|adverse|remark|co-?\\s?\\d{2,3}|amount denied)\\b"),
            LetterType.AUTHORIZATION, Pattern.compile(
                    "(?i)\\b(approved|authorization|auth\\.? (?:status|period|type|nbr|id)|qty\\.? appr|um dept|pa number|peer-to-peer|partially appr|certification|certif(?:y|ies)|authorization number|notice of authorization|approval|authorized|auth #|visits approved|valid through|does not guarantee payment|certified|utilization|authorization for treatment|auth(?:orization)? (?:#|no)|number of visits|expires|approved units)\\b"));
    private static final Map<LetterType, Pattern> SHAPES = Map.of(
            LetterType.REFERRAL, Pattern.compile("(?i)\\beval(?:uate|uation)?\\.?\\s?(?:and|&|\\+|/)\\s?(?:tx|treat)|\\b(?:x|times|visits)\\s?(?:/|per|a)\\s?(?:wk|week)\\b|\\b\\d\\s?x\\s?/?\\s?(?:wk|week)"),
            LetterType.DENIAL, Pattern.compile("(?s)(?<![\\w-])(?:CO|PR|OA|PI)\\s?[-–]?\\s?\\d{1,3}\\b|(?:\\d\\.\\d{2}\\s+){3}"),
            LetterType.AUTHORIZATION, Pattern.compile("(?i)\\b(?:visits|sessions|units)\\s(?:[\\w-]+\\s){0,3}(?:approved|authorized|certified)\\b|\\b(?:approved|authorized|certified)\\s(?:[\\w-]+\\s){0,3}?(?:visits|sessions|units)\\b"
                    + "|\\b(?:appr|approved)\\s(?:units|visits)\\b|\\bapproved referral\\b|\\bdecision (?:date|valid)|\\bdate of decision|\\bcertified:|\\brequested\\b[\\s\\S]{0,200}\\bapproved\\b"));
    private static final int SHAPE = 3;

    private LetterKind() {
    }

    /// @param text the page without the options nobody ticked
    static LetterType of(String text) {
        var counts = new EnumMap<LetterType, Long>(LetterType.class);
        for (var type : LetterType.values()) {
            long words = Objects.requireNonNull(CUES.get(type)).matcher(text).results().map(r -> r.group().toLowerCase(Locale.ROOT)).distinct().count();
            counts.put(type, words + (Objects.requireNonNull(SHAPES.get(type)).matcher(text).find() ? SHAPE : 0));
        }
        var best = LetterType.REFERRAL;
        for (var type : LetterType.values()) {
            best = counts.getOrDefault(type, 0L) > counts.getOrDefault(best, 0L) ? type : best;
        }
        return best;
    }
}
