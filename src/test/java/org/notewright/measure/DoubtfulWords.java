package org.notewright.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.notewright.clinical.Reading;
import org.notewright.job.JobContext;
import org.notewright.sources.intake.SourceReaders;
import org.notewright.sources.ocr.Recognizer;

/// Measures which words of scans OCR is unsure of and which are wrong, and writes the table into docs/quality.md; `measure/doubt`
/// calls it. A word is right where the text layer of the same letter has it at its place in the order of words.
public final class DoubtfulWords {

    private static final Map<String, String> LETTERS = new TreeMap<>(Map.of(
            "ocr/01-referral-scan.png", "01-referral.pdf", "ocr/02-referral-scan.tif", "02-referral.pdf",
            "ocr/03-denial-scan.pdf", "03-denial.pdf", "ocr/04-denial-scan.png", "04-denial.pdf",
            "ocr/05-authorization-scan.tif", "05-authorization.pdf", "intake/06-authorization-scan.pdf", "06-authorization.pdf"));
    private static final double[] BOUNDS = {0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95};
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Pattern PLACE = Pattern.compile("(?s)<!-- doubt: written by measure/doubt -->.*?<!-- doubt: end -->");

    /// @param right whether it stands in the letter
    private record Judged(double confidence, boolean right) {
    }

    private DoubtfulWords() {
    }

    /// @param args scratch folder, file to write into
    public static void main(String[] args) throws IOException {
        var scratch = Path.of(args[0]);
        var words = new ArrayList<Judged>();
        try (var recognizer = new Recognizer(() -> scratch)) {
            var readers = SourceReaders.standard(() -> scratch, recognizer);
            for (var letter : LETTERS.entrySet()) {
                var truth = read(readers, "intake/" + letter.getValue()).text();
                for (var scan : spoiled(letter.getKey(), scratch)) {
                    words.addAll(judged(truth, readers.read(scan.getFileName().toString(), Files.readAllBytes(scan), JobContext.NONE)));
                }
            }
        }
        var file = Path.of(args[1]);
        var table = "<!-- doubt: written by measure/doubt -->\n\n" + table(words) + "\n<!-- doubt: end -->";
        Files.writeString(file, PLACE.matcher(Files.readString(file)).replaceFirst(java.util.regex.Matcher.quoteReplacement(table)));
    }

    private static Reading read(SourceReaders readers, String name) throws IOException {
        return readers.read(Path.of(name).getFileName().toString(), Files.readAllBytes(RESOURCES.resolve(name)), JobContext.NONE);
    }

    /// The scan as it is and, for pictures, as a worse machine would send it: at 60 and 45 per cent of its resolution.
    private static List<Path> spoiled(String name, Path scratch) throws IOException {
        var file = RESOURCES.resolve(name);
        var all = new ArrayList<>(List.of(file));
        if (name.endsWith(".png")) {
            var whole = javax.imageio.ImageIO.read(file.toFile());
            for (double scale : new double[] {0.6, 0.45}) {
                int width = (int) (whole.getWidth() * scale);
                int height = (int) (whole.getHeight() * scale);
                var small = new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
                var graphics = small.createGraphics();
                graphics.setRenderingHint(java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);
                graphics.drawImage(whole, 0, 0, width, height, null);
                graphics.dispose();
                var path = scratch.resolve(scale + "-" + file.getFileName());
                javax.imageio.ImageIO.write(small, "png", path.toFile());
                all.add(path);
            }
        }
        return all;
    }

    /// Longest common subsequence of words: what is not in it was read wrong, or is not there.
    private static List<Judged> judged(String truth, Reading scan) {
        var there = truth.replaceAll("\\[[x ]]", " ").strip().split("\\s+");
        var read = scan.words();
        var longest = new int[there.length + 1][read.size() + 1];
        for (int i = there.length - 1; i >= 0; i--) {
            for (int j = read.size() - 1; j >= 0; j--) {
                longest[i][j] = same(there[i], scan, j) ? 1 + longest[i + 1][j + 1] : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var judged = new ArrayList<Judged>();
        for (int i = 0, j = 0; j < read.size();) {
            if (i < there.length && same(there[i], scan, j)) {
                judged.add(new Judged(read.get(j).confidence(), true));
                i++;
                j++;
            } else if (i < there.length && longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                judged.add(new Judged(read.get(j).confidence(), List.of(there).contains(word(scan, j))));
                j++;
            }
        }
        return judged;
    }

    private static boolean same(String word, Reading scan, int index) {
        return word.equals(word(scan, index));
    }

    private static String word(Reading scan, int index) {
        return scan.words().get(index).span().in(scan.text());
    }

    private static String table(List<Judged> words) {
        long wrong = words.stream().filter(word -> !word.right()).count();
        var out = new StringBuilder("Measured on " + LocalDate.now(java.time.ZoneId.systemDefault()) + ": " + words.size()
                + " words, " + wrong + " of them wrong.\n\n| Words under | Marked | Of these wrong | Wrong words marked | Wrong words not marked |\n"
                + "| ---: | ---: | ---: | ---: | ---: |\n");
        for (double bound : BOUNDS) {
            long marked = words.stream().filter(word -> word.confidence() < bound).count();
            long hit = words.stream().filter(word -> word.confidence() < bound && !word.right()).count();
            out.append(String.format(Locale.ROOT, "| %.2f | %d (%.1f %%) | %d (%.0f %%) | %.0f %% | %d |%n", bound, marked,
                    100.0 * marked / words.size(), hit, marked == 0 ? 0 : 100.0 * hit / marked, wrong == 0 ? 0 : 100.0 * hit / wrong,
                    wrong - hit));
        }
        return out.toString().replace("\r", "");
    }
}
