package org.notewright.drafting.model.http;

import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.notewright.drafting.model.ApiKey;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Builds the request both network clients send: JSON out, an event stream back.
public final class Posts {

    private static final MediaType JSON = MediaType.get("application/json");

    private Posts() {
    }

    /// @param keyHeader name of the header that carries the key; left out where there is no key
    /// @param keyPrefix before the key, such as `Bearer `
    /// @throws ProblemException MODEL_KEY_REFUSED where the key holds a character that no header can carry. OkHttp's own
    ///                          exception would print the key.
    public static Request.Builder json(HttpUrl url, Object body, ApiKey key, String keyHeader, String keyPrefix) {
        return withKey(new Request.Builder().url(url)
                .header("accept", "text/event-stream")
                .header("user-agent", "Notewright")
                .post(RequestBody.create(Json.bytes(body), JSON)), key, keyHeader, keyPrefix);
    }

    /// Asks for something that carries no words of ours: a list of models.
    ///
    /// @throws ProblemException as [#json]
    public static Request.Builder get(HttpUrl url, ApiKey key, String keyHeader, String keyPrefix) {
        return withKey(new Request.Builder().url(url).header("accept", "application/json")
                .header("user-agent", "Notewright"), key, keyHeader, keyPrefix);
    }

    private static Request.Builder withKey(Request.Builder builder, ApiKey key, String keyHeader, String keyPrefix) {
        if (key.isEmpty()) {
            return builder;
        }
        var value = key.headerValue(keyPrefix);
        if (!value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw ProblemException.of(ProblemCode.MODEL_KEY_REFUSED);
        }
        return builder.header(keyHeader, value);
    }
}
