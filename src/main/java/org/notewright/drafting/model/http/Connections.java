package org.notewright.drafting.model.http;

import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/// Makes the OkHttp client of one exchange.
final class Connections {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private Connections() {
    }

    /// A client of its own for each exchange: nothing lingers afterwards. It never follows a redirect, never repeats a
    /// request by itself, keeps no cookie, caches nothing, and goes to loopback without any proxy.
    static OkHttpClient open(boolean loopback, Duration stall) {
        var builder = new OkHttpClient.Builder()
                .dispatcher(new Dispatcher())
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .connectTimeout(CONNECT)
                .readTimeout(stall)
                .writeTimeout(stall)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .dns(ServerAddress::lookUp);
        if (loopback) {
            builder.proxy(Proxy.NO_PROXY);
        }
        return builder.build();
    }

    /// Lets the client's threads end now; by themselves they would keep the program alive for a minute.
    static void close(OkHttpClient client) {
        client.dispatcher().executorService().shutdown();
    }
}
