package org.notewright.analysis.letters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.notewright.clinical.Span;

/// Services a denial tells of in sentences: which of them the payer refused, and their amounts.
final class Claimed {

    private static final Pattern REFUSED = Pattern.compile("(?i)\\b(cannot\\s(?:pay|allow|approve|cover)|can\\snot\\spay|not\\s(?:be )?(?:paid|pay|payable|covered|allowed|approved|reimburs\\w+|authorized|supported)|den(?:y|ied|ies|ial|ying)|disallow\\w*|"
            + "reject\\w*|refus\\w*|unable\\sto\\s(?:pay|allow|approve)|no\\spayment|non-?covered|declin\\w*|unpaid|reduced\\sto\\szero)\\b");
    private static final Pattern PAID = Pattern.compile("(?i)\\b(allowed|paid|payable|approved|covered|reimbursed|processed|no issue|not (?:in dispute|affected)|stands?)\\b");
    private static final Pattern CLAUSE = Pattern.compile(";|,? (?:but|while|whereas|however|although)\\b");
    static final Pattern MONEY = Pattern.compile("(?<![\\w.])\\$?\\s?(\\d{1,3}(?:,\\d{3})*|\\d{1,5})[.,](\\d{2})(?![\\d%])");
    private static final int CLOSE = 14;
    private static final int LONGEST_PRICE = 90;

    private Claimed() {
    }

    /// @return the codes without those a sentence says were paid; all of them where no sentence says so
    static List<Codes.Code> refused(Page page, List<Codes.Code> codes) {
        var refused = new ArrayList<Codes.Code>();
        var open = new ArrayList<Codes.Code>();
        for (var code : codes) {
            int verdict = verdict(page, code);
            (verdict < 0 ? refused : verdict == 0 ? open : new ArrayList<Codes.Code>()).add(code);
        }
        return !refused.isEmpty() ? Codes.distinct(refused) : Codes.distinct(open.isEmpty() ? codes : open);
    }

    /// @return the codes a sentence says were refused, none where no sentence does
    static List<Codes.Code> only(Page page, List<Codes.Code> codes) {
        return Codes.distinct(codes.stream().filter(c -> verdict(page, c) < 0).toList());
    }

    /// @return below zero when refused, above when paid, zero when the sentence does not say
    private static int verdict(Page page, Codes.Code code) {
        var sentence = page.sentence(code.span().start());
        var words = sentence.in(page.text());
        int at = code.span().start() - sentence.start();
        int from = 0;
        int to = words.length();
        var cut = CLAUSE.matcher(words);
        while (cut.find()) {
            from = cut.end() <= at ? cut.end() : from;
            to = cut.start() > at && to == words.length() ? cut.start() : to;
        }
        int clause = sign(words.substring(from, to));
        return clause != 0 ? clause : sign(words);
    }

    private static int sign(String words) {
        return REFUSED.matcher(words).find() ? -1 : PAID.matcher(words).find() ? 1 : 0;
    }

    /// @return the sum of the amounts told behind each code before the next one; zero where one has none
    static BigDecimal sum(Page page, List<Codes.Code> refused, List<Codes.Code> all) {
        var sum = BigDecimal.ZERO;
        for (var code : refused) {
            int next = all.stream().mapToInt(c -> c.span().start()).filter(s -> s > code.span().start()).min().orElse(page.text().length());
            int end = Math.min(Math.min(next, page.sentence(code.span().start()).end()), code.span().end() + LONGEST_PRICE);
            var m = MONEY.matcher(page.text()).region(code.span().end(), Math.max(end, code.span().end()));
            boolean priced = m.find();
            for (int i = 0; !priced && i < all.size(); i++) {
                var place = all.get(i);
                int close = Math.min(page.text().length(), place.span().end() + CLOSE);
                priced = place.code().equals(code.code()) && m.region(place.span().end(), close).find();
            }
            if (!priced) {
                return BigDecimal.ZERO;
            }
            sum = sum.add(new BigDecimal(m.group(1).replace(",", "") + "." + m.group(2)));
        }
        return sum;
    }

    /// @return where the first amount stands
    static Span place(Page page, Codes.Code code) {
        var m = MONEY.matcher(page.text()).region(code.span().end(), page.text().length());
        return m.find() ? new Span(m.start(), m.end()) : code.span();
    }
}
