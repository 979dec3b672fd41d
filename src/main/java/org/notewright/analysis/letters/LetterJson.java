package org.notewright.analysis.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The shape of `letter FILE --json` as maps and lists in a stable order: every field of the letter's type, null or an
/// empty list where the page does not say it; then `spans` and `problems`.
public final class LetterJson {

    private static final Map<LetterType, List<String>> SHAPES = Map.of(
            LetterType.REFERRAL, List.of("patientName", "dob", "patientPhone", "payer", "memberId", "referringProvider.name", "referringProvider.npi",
                    "referringProvider.phone", "referringProvider.fax", "documentDate", "discipline", "icd10[]", "cpts[]", "order.evaluateAndTreat?",
                    "order.frequencyPerWeek#", "order.weeks#"),
            LetterType.DENIAL, List.of("patientName", "dob", "payer", "memberId", "claimNumber", "dateOfService", "documentDate", "deniedCpts[]", "carc[]", "rarc[]",
                    "groupCode", "deniedAmount", "appealDeadline", "appealDays#", "payerPhone", "appealFax"),
            LetterType.AUTHORIZATION, List.of("patientName", "dob", "payer", "memberId", "authorizationNumber", "visitsApproved#", "visitsRequested#", "startDate",
                    "endDate", "documentDate", "icd10[]", "cpts[]", "payerPhone", "providerNpi"));

    private LetterJson() {
    }

    /// @param text the letter the fields were read from
    public static Map<String, @Nullable Object> of(Letter letter, String text) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        out.put("type", letter.type().name().toLowerCase(java.util.Locale.ROOT));
        for (var shape : SHAPES.getOrDefault(letter.type(), List.of())) {
            var name = shape.replaceAll("[\\[\\]?#]", "");
            Object value = shape.endsWith("[]") ? letter.values(name) : typed(shape, letter.value(name));
            int dot = name.indexOf('.');
            if (dot < 0) {
                out.put(name, value);
            } else if (out.computeIfAbsent(name.substring(0, dot), _ -> new LinkedHashMap<String, @Nullable Object>()) instanceof LinkedHashMap<?, ?> part) {
                @SuppressWarnings("unchecked") // made in the line above
                var inner = (LinkedHashMap<String, @Nullable Object>) part;
                inner.put(name.substring(dot + 1), value);
            }
        }
        var spans = new ArrayList<Object>();
        letter.fields().forEach(f -> spans.add(Map.of("field", f.name(), "evidence", f.span().in(text), "start", f.span().start(), "end", f.span().end())));
        out.put("spans", spans);
        out.put("problems", letter.problems().stream().map(p -> Map.of("field", p.field(), "evidence", p.span().in(text), "why", p.why())).toList());
        return out;
    }

    private static @Nullable Object typed(String shape, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return shape.endsWith("#") ? (Object) Long.valueOf(value) : shape.endsWith("?") ? (Object) Boolean.valueOf(value) : value;
    }
}
