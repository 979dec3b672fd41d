package org.notewright.sources.intake.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The encoding that a page or an XML text names within itself.
public final class HtmlEncoding {

    private static final int HEAD = 4096;
    private static final Pattern NAMED = Pattern.compile(
            "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private HtmlEncoding() {
    }

    /// Null where none is named, or one that this computer does not know.
    public static @Nullable Charset named(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var named = NAMED.matcher(head);
        if (!named.find()) {
            return null;
        }
        return charset(named.group(1) == null ? named.group(2) : named.group(1));
    }

    /// The charset of that name, or null. Latin-1 is read as Windows-1252, as every browser does (WHATWG Encoding, 4.2).
    public static @Nullable Charset charset(@Nullable String name) {
        if (name == null || !name.matches("[A-Za-z0-9][A-Za-z0-9_.:+-]{0,40}") || !Charset.isSupported(name)) {
            return null;
        }
        var charset = Charset.forName(name);
        var latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        return latin && Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : charset;
    }
}
