package org.notewright.drafting.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// A real server on loopback that reads one request a connection and then does exactly what the test says with the
/// socket. The last script serves all further connections.
public final class ScriptedServer implements AutoCloseable {

    /// What happens after a request was read.
    @FunctionalInterface
    public interface Script {
        void answer(Socket socket) throws IOException;
    }

    private final ServerSocket socket;
    private final List<Script> scripts;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> clientClosed = new CompletableFuture<>();

    public ScriptedServer(Script... scripts) throws IOException {
        this.scripts = List.of(scripts);
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    /// Without a slash at its end.
    public String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /// Head and body of each request in the order of their arrival.
    public List<String> requests() {
        return requests;
    }

    public String onlyBody() {
        return requests.getFirst().substring(requests.getFirst().indexOf("\r\n\r\n") + 4);
    }

    /// Done when a script that waited for it saw the client go.
    public CompletableFuture<Void> clientClosed() {
        return clientClosed;
    }

    /// A whole stream of server-sent events, ended by closing the connection.
    public static Script stream(String events) {
        return socket -> write(socket, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
                + "Connection: close\r\n\r\n" + events);
    }

    /// @param headers each ended by CR LF, possibly none
    public static Script status(int status, String headers, String body) {
        return socket -> write(socket, "HTTP/1.1 " + status + " X\r\n" + headers + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + body);
    }

    public static void write(Socket socket, String text) throws IOException {
        write(socket.getOutputStream(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /// Reads until the client closes its side, then says so.
    public void awaitClose(Socket client) {
        try {
            while (client.getInputStream().read() >= 0) {
                // Nothing more is expected.
            }
        } catch (IOException _) {
            // A reset is a close as well.
        }
        clientClosed.complete(null);
    }

    private void serve() {
        for (int i = 0; !socket.isClosed(); i++) {
            try (var client = socket.accept()) {
                requests.add(request(client.getInputStream()));
                scripts.get(Math.min(i, scripts.size() - 1)).answer(client);
            } catch (IOException _) {
                // The client may go at any time; the test sees that by itself.
            }
        }
    }

    private static String request(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            bytes.write(next);
        }
        var head = bytes.toString(StandardCharsets.ISO_8859_1);
        int length = head.lines().map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip())).findFirst().orElse(0);
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override public void close() throws IOException {
        socket.close();
    }
}
