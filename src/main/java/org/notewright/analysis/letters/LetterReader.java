package org.notewright.analysis.letters;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Reads referrals, denials and authorizations as they come: forms, letters, tables, portal print-outs, scans. Pure and
/// deterministic.
public final class LetterReader {

    private static final Map<LetterType, Pattern> CUES = Map.of(
            LetterType.REFERRAL, Pattern.compile("(?i)\\b(referral|referring|refer|prescription|evaluate (?:and|&) treat|eval (?:and|&) treat|ordering|ambulatory order|physician order|order for therapy|precautions|wbat)\\b"),
            LetterType.DENIAL, Pattern.compile(
                    "(?i)\\b(denied|denial|not paid|cannot pay|explanation of (?:payment|benefits|review)|remittance|carc|rarc|appeals?|redetermination|reconsideration|adverse|remark|co-?\\s?\\d{2,3}|amount denied)\\b"),
            LetterType.AUTHORIZATION, Pattern.compile(
                    "(?i)\\b(approved|certification|certif(?:y|ies)|authorization number|notice of authorization|approval|authorized|auth #|visits approved|valid through|does not guarantee payment|certified|utilization|authorization for treatment|auth(?:orization)? (?:#|no)|number of visits|expires|approved units)\\b"));

    private LetterReader() {
    }

    /// @param text the letter's text, as read from the file
    /// @return what it says; fields that are not on the page are missing
    public static Letter read(String text) {
        var ticked = Boxes.ticked(text);
        var found = new Finder(ticked);
        var type = type(ticked);
        var phones = Phones.in(found);
        var cpts = Codes.cpt(found.page);
        new PersonReader(found).read(type);
        switch (type) {
            case REFERRAL -> {
                new ProviderReader(found, phones).referring();
                DocumentDate.read(found, type);
                new OrderReader(found, text).read(cpts);
                new AuthorizationReader(found).codes(Codes.icd(found.page), cpts);
            }
            case DENIAL -> {
                DocumentDate.read(found, type);
                new DenialReader(found).read(cpts, phones);
            }
            case AUTHORIZATION -> {
                var approved = new AuthorizationReader(found);
                approved.read();
                DocumentDate.read(found, type);
                approved.codes(Codes.icd(found.page), cpts);
                PayerPhones.read(found, phones, false);
                new ProviderReader(found, phones).npi("providerNpi", null, true);
            }
        }
        Checks.of(found);
        return new Letter(type, found.fields, found.problems);
    }

    static LetterType type(String text) {
        var best = LetterType.REFERRAL;
        long most = -1;
        var words = text.replaceAll("(?:\\[\\s?\\]|\\(\\s?\\)|[☐□])\\s?\\w+", " ");
        for (var type : LetterType.values()) {
            long count = Objects.requireNonNull(CUES.get(type)).matcher(words).results().map(r -> r.group().toLowerCase(java.util.Locale.ROOT)).distinct().count();
            if (count > most) {
                most = count;
                best = type;
            }
        }
        return best;
    }
}
