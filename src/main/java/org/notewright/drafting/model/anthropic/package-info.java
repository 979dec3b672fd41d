/// Claude models through Anthropic's Messages API, streamed.
///
/// **May touch:** `drafting.model`, `drafting.model.http`, `problem`, `job`, OkHttp, Jackson.
@NullMarked
package org.notewright.drafting.model.anthropic;

import org.jspecify.annotations.NullMarked;
