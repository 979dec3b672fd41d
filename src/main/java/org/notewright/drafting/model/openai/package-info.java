/// Every server that speaks OpenAI's Chat Completions, streamed: OpenAI, Azure, Ollama, LM Studio, llama.cpp, vLLM.
///
/// **May touch:** `drafting.model`, `drafting.model.http`, `problem`, `job`, OkHttp, Jackson.
@NullMarked
package org.notewright.drafting.model.openai;

import org.jspecify.annotations.NullMarked;
