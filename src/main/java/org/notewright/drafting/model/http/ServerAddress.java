package org.notewright.drafting.model.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The address a therapist entered for a model server.
///
/// @param url its parsed form, null where it is no address
public record ServerAddress(@Nullable HttpUrl url) {

    private static final Pattern LOOPBACK_V4 = Pattern.compile("127(\\.\\d{1,3}){3}");

    public static ServerAddress of(String text) {
        return new ServerAddress(HttpUrl.parse(text.strip()));
    }

    /// Whether it names this machine: `localhost` or a loopback address in digits. Names that merely resolve to
    /// loopback do not count, because a name can be made to resolve elsewhere.
    public boolean isLoopback() {
        return url != null && isLoopback(url.host());
    }

    /// Whether the host ends with this domain, such as `openai.azure.com`.
    public boolean isUnder(String domain) {
        return url != null && (url.host().equals(domain) || url.host().endsWith("." + domain));
    }

    /// @param path added to the address; a first segment that the address already ends with is not doubled
    /// @throws ProblemException MODEL_UNREACHABLE where there is no address; MODEL_TLS where patient data and the key
    ///                          would cross a network unencrypted
    public HttpUrl resolve(String path) {
        if (url == null) {
            throw ProblemException.of(ProblemCode.MODEL_UNREACHABLE, "(no valid address)");
        }
        if (!url.isHttps() && !isLoopback()) {
            throw ProblemException.of(ProblemCode.MODEL_TLS, url.host());
        }
        var builder = url.newBuilder().fragment(null);
        for (int last = url.pathSize() - 1; last > 0 && url.pathSegments().get(last).isEmpty(); last--) {
            builder.removePathSegment(last);
        }
        var present = url.pathSegments().stream().filter(s -> !s.isEmpty()).toList();
        var added = List.of(path.split("/", -1));
        boolean doubled = !present.isEmpty() && present.getLast().equals(added.getFirst());
        for (var segment : doubled ? added.subList(1, added.size()) : added) {
            builder.addPathSegment(segment);
        }
        return builder.build();
    }

    static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || LOOPBACK_V4.matcher(host).matches();
    }

    /// Resolves names; `localhost` is this machine whatever its tables say.
    static List<InetAddress> lookUp(String host) throws UnknownHostException {
        return host.equals("localhost")
                ? Stream.of(InetAddress.getAllByName("127.0.0.1"), InetAddress.getAllByName("::1"))
                        .flatMap(Stream::of).toList()
                : List.of(InetAddress.getAllByName(host));
    }

    /// Without user part, path and query.
    @Override public String toString() {
        return "ServerAddress[" + (url == null ? "none" : url.host()) + "]";
    }
}
