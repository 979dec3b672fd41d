package org.notewright.analysis.letters;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.WrittenDate;

/// Reads referrals, denials and authorizations as they come: forms, letters, tables, portal print-outs, scans. Pure and
/// deterministic.
public final class LetterReader {

    private static final Map<LetterType, Pattern> CUES = Map.of(
            LetterType.REFERRAL, Pattern.compile("(?i)\\b(referral|referring|refer|prescription|evaluate (?:and|&) treat|eval (?:and|&) treat|ordering|ambulatory order|physician order|order for therapy|precautions|wbat)\\b"),
            LetterType.DENIAL, Pattern.compile(
                    "(?i)\\b(denied|denial|not paid|cannot pay|explanation of (?:payment|benefits|review)|remittance|carc|rarc|appeals?|redetermination|reconsideration|adverse|remark|co-?\\s?\\d{2,3}|amount denied)\\b"),
            LetterType.AUTHORIZATION, Pattern.compile(
                    "(?i)\\b(approved|authorization number|notice of authorization|approval|authorized|auth #|visits approved|valid through|does not guarantee payment|certified|utilization|authorization for treatment|auth(?:orization)? (?:#|no)|number of visits|expires|approved units)\\b"));

    private LetterReader() {
    }

    /// @param text the letter's text, as read from the file
    /// @return what it says; fields that are not on the page are missing
    public static Letter read(String text) {
        var ticked = Boxes.ticked(text);
        var found = new Finder(ticked);
        var type = type(ticked);
        var phones = Phones.in(found.page);
        var cpts = Codes.cpt(found.page);
        new PersonReader(found).read(type);
        switch (type) {
            case REFERRAL -> {
                new ProviderReader(found, phones).referring();
                document(found, type);
                new OrderReader(found).read(cpts);
                new AuthorizationReader(found).codes(Codes.icd(found.page), cpts);
            }
            case DENIAL -> {
                document(found, type);
                new DenialReader(found).read(cpts, phones);
            }
            case AUTHORIZATION -> {
                var approved = new AuthorizationReader(found);
                approved.read();
                document(found, type);
                approved.codes(Codes.icd(found.page), cpts);
                PayerPhones.read(found, phones, false);
                new ProviderReader(found, phones).npi("providerNpi", 0, true);
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

    /// The day of the signature, the notice or the decision.
    private static void document(Finder found, LetterType type) {
        var date = labelled(found);
        if (date == null) {
            date = alone(found);
        }
        if (date == null && type == LetterType.AUTHORIZATION) {
            date = found.dates.stream().filter(d -> found.page.before(d.span().start(), 12).matches("(?is).*printed\\W{0,4}")).findFirst().orElse(null);
        }
        if (date == null) {
            date = found.dates.stream().filter(d -> found.page.before(d.span().start(), 50).matches("(?is).*\\b(signed by|signed|notice|letter|dated)\\b[^\\n]{0,40}")).findFirst().orElse(null);
        }
        found.put("documentDate", date);
    }

    private static @Nullable WrittenDate labelled(Finder found) {
        for (var label : found.of("date")) {
            var date = found.dateAt(found.cell(label).start(), 3);
            var taken = date == null ? null : date.span();
            if (taken != null && found.fields.stream().noneMatch(f -> f.span().equals(taken) && f.name().equals("dob"))
                    && !found.page.before(label.start(), 14).toLowerCase(java.util.Locale.ROOT).matches("(?s).*(injury|birth|service|start|end|from|to|effective|expir\\w*|received|appeal)\\W*")) {
                return date;
            }
        }
        return null;
    }

    /// A line that holds nothing but a date, as at the head of a letter.
    private static @Nullable WrittenDate alone(Finder found) {
        return found.dates.stream().filter(d -> {
            var line = found.page.line(d.span().start()).strip();
            return line.length() <= d.span().length() + 2 || (d.span().start() < 200 && found.page.before(d.span().start(), 16).matches("(?is).*notice\\W{1,3}"));
        }).findFirst().orElse(null);
    }
}
