package org.notewright.sources.intake.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Web pages as a browser without pictures and scripts shows them: one line a block, tables with bars, list marks, boxes of
/// forms. jsoup reads the markup as browsers do, broken as it may be.
public final class HtmlText {

    /// What `style` says of text that nobody sees, such as the preview line of newsletters.
    private static final Pattern UNSEEN = Pattern.compile("display:none|visibility:hidden|mso-hide:all");

    private static final int DEEPEST = 100;
    private static final int LONGEST_REFERENCE = 6;
    private static final Pattern NUMBERING = Pattern.compile("list-style(?:-type)?:\\s*([a-z-]{4,20})");

    private HtmlText() {
    }

    public static Extract read(String html, Budget budget) {
        budget.characters(html.length());
        // Elements nested deeper are put on one level; each open one costs a look at every tag.
        var document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        var text = new MarkupText(budget);
        NodeTraversor.filter(new Walk(text, budget), document);
        return text.finish();
    }

    /// A list that is open; one with an empty format has bullets.
    private static final class Items {
        private final String format;
        private int next;

        Items(String format, int first) {
            this.format = format;
            this.next = first;
        }
    }

    private static final class Walk implements NodeFilter {
        private final MarkupText text;
        private final Budget budget;
        private final Deque<Items> lists = new ArrayDeque<>();
        private int preformatted;
        /// Whether the next blank is one too many.
        private boolean blank = true;

        Walk(MarkupText text, Budget budget) {
            this.text = text;
            this.budget = budget;
        }

        @Override public FilterResult head(Node node, int depth) {
            budget.mark();
            if (node instanceof TextNode words) {
                say(words.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (element.normalName().equals("del")) {
                text.notice(Notice.TRACKED_CHANGES);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isReference(element)) {
                say(" [" + element.wholeText().strip() + "]");
                return FilterResult.SKIP_ENTIRELY;
            }
            start(element);
            return FilterResult.CONTINUE;
        }

        /// A raised link within the page: the number of a footnote, which must not grow into the number before it.
        private static boolean isReference(Element element) {
            if (element.childNodeSize() != 1 || !(element.childNode(0) instanceof Element inner)) {
                return false;
            }
            var link = switch (element.normalName() + " " + inner.normalName()) {
                case "a sup" -> element.attr("href");
                case "sup a" -> inner.attr("href");
                default -> "";
            };
            return link.startsWith("#") && inner.childNodeSize() == 1 && inner.childNode(0) instanceof TextNode words
                    && words.getWholeText().strip().length() <= LONGEST_REFERENCE;
        }

        private static boolean isUnseen(Element element) {
            return switch (element.normalName()) {
                case "script", "style", "head", "template", "noscript", "svg", "object", "iframe" -> true;
                default -> element.hasAttr("hidden")
                        || UNSEEN.matcher(element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT)).find();
            };
        }

        private void start(Element element) {
            switch (element.normalName()) {
                case "br" -> {
                    text.lineBreak();
                    blank = true;
                }
                case "table" -> {
                    endLine();
                    text.startTable();
                }
                case "tr" -> text.startRow();
                case "ul" -> open(new Items("", 0));
                case "ol" -> open(new Items(numbering(element), number(element.attr("start"), 1)));
                case "li" -> item(element);
                case "pre", "textarea" -> {
                    endLine();
                    preformatted++;
                }
                case "input" -> input(element);
                case "img" -> text.notice(Notice.PICTURES);
                case "hr" -> endLine();
                default -> {
                    if (element.isBlock() && !isCell(element)) {
                        endLine();
                    }
                }
            }
        }

        private static String numbering(Element list) {
            var style = NUMBERING.matcher(list.attr("style"));
            return style.find() ? style.group(1) : list.attr("type").isEmpty() ? "1" : list.attr("type");
        }

        private void open(Items items) {
            endLine();
            lists.push(items);
        }

        private void item(Element element) {
            endLine();
            var list = lists.peek();
            var indent = "  ".repeat(Math.clamp(lists.size() - 1L, 0, 10));
            if (list == null || list.format.isEmpty()) {
                text.marker(indent + "• ");
            } else {
                list.next = number(element.attr("value"), list.next);
                text.marker(indent + ListNumbers.format(list.format, list.next++) + ". ");
            }
        }

        private static int number(String digits, int otherwise) {
            return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
        }

        private void input(Element element) {
            switch (element.attr("type").toLowerCase(Locale.ROOT)) {
                case "checkbox", "radio" -> say(element.hasAttr("checked") ? "[x] " : "[ ] ");
                case "hidden", "submit", "button", "image", "reset", "password" -> {
                    // Not what a person wrote.
                }
                default -> say(element.attr("value"));
            }
        }

        @Override public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            switch (element.normalName()) {
                case "td", "th" -> {
                    text.endCell();
                    blank = true;
                }
                case "tr" -> text.endRow(true);
                case "table" -> text.endTable();
                case "li" -> {
                    endLine();
                    text.marker("");
                }
                case "ul", "ol" -> {
                    endLine();
                    lists.poll();
                }
                case "pre", "textarea" -> {
                    endLine();
                    preformatted--;
                }
                case "p", "h1", "h2", "h3", "h4", "h5", "h6" -> endParagraph(element);
                case "br" -> {
                    // Told at its start.
                }
                default -> {
                    if (element.isBlock()) {
                        endLine();
                    }
                }
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        /// A paragraph has a blank line after it, but for those of Word and Outlook, which write every line as one.
        private void endParagraph(Element element) {
            endLine();
            if (!text.inTable() && lists.isEmpty() && !element.className().startsWith("Mso")) {
                text.endParagraph();
            }
        }

        private void endLine() {
            text.endOpenParagraph();
            blank = true;
        }

        private void say(String words) {
            if (preformatted > 0) {
                text.text(words);
                return;
            }
            var line = new StringBuilder();
            for (var i = 0; i < words.length(); i++) {
                var c = words.charAt(i);
                var space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
                if (!space) {
                    line.append(c);
                } else if (!blank) {
                    line.append(' ');
                }
                blank = space;
            }
            if (!line.isEmpty()) {
                text.text(line.toString());
            }
        }
    }
}
