/// What the model clients that use the network share: addresses, one streamed exchange, server-sent events, retries,
/// and the one place where a status or an error type becomes a problem.
///
/// **May touch:** `drafting.model`, `problem`, `job`, OkHttp. **Never:** a key, a request or an answer in an exception,
/// a log or a `toString`; a redirect that is followed; a retry after the first text arrived.
@NullMarked
package org.notewright.drafting.model.http;

import org.jspecify.annotations.NullMarked;
