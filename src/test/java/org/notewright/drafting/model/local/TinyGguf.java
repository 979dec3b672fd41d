package org.notewright.drafting.model.local;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes a real GGUF file of about 2 MB that llama.cpp loads. Its model is a chain: attention and feed-forward weights are
/// zero, embeddings are one-hot, and the output layer maps each piece of the given answer to the next one. Whatever it is
/// asked, it says the answer and ends.
final class TinyGguf {

    private static final int TEXT = 8;
    private static final int ARRAY = 9;
    private static final int FLOAT = 6;
    private static final int INT = 5;
    private static final int UNSIGNED = 4;
    private static final int HEAD = 32;

    private record Tensor(String name, int columns, int rows) {
        int size() {
            return columns * Math.max(1, rows);
        }

        @Override public String toString() {
            return name;
        }
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private TinyGguf() {
    }

    /// @param answer pieces, each used once in it
    static byte[] saying(List<String> answer) {
        return new TinyGguf().write(answer);
    }

    private byte[] write(List<String> answer) {
        var tokens = new ArrayList<String>(List.of("<unk>", "<s>", "</s>"));
        for (int i = 0; i < 256; i++) {
            tokens.add(String.format(Locale.ROOT, "<0x%02X>", i));
        }
        int first = tokens.size();
        answer.forEach(piece -> tokens.add(piece.replace(' ', '\u2581')));
        int width = Math.ceilDiv(tokens.size(), HEAD) * HEAD;
        var tensors = tensors(width, tokens.size());

        out.writeBytes("GGUF".getBytes(StandardCharsets.US_ASCII));
        int32(3);
        int64(tensors.size());
        int64(17);
        pair("general.architecture", "llama");
        pair("general.name", "tiny");
        pair("llama.context_length", 4096);
        pair("llama.embedding_length", width);
        pair("llama.block_count", 1);
        pair("llama.feed_forward_length", HEAD);
        pair("llama.attention.head_count", width / HEAD);
        pair("llama.attention.head_count_kv", width / HEAD);
        text("llama.attention.layer_norm_rms_epsilon");
        int32(FLOAT);
        float32(1e-5f);
        pair("llama.rope.dimension_count", HEAD);
        pair("tokenizer.ggml.model", "llama");
        array("tokenizer.ggml.tokens", TEXT, tokens.size());
        tokens.forEach(this::text);
        array("tokenizer.ggml.scores", FLOAT, tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            float32(i >= first ? -1000 : 0);
        }
        array("tokenizer.ggml.token_type", INT, tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int32(i == 0 ? 2 : i < 3 ? 3 : i < first ? 6 : 1);
        }
        pair("tokenizer.ggml.unknown_token_id", 0);
        pair("tokenizer.ggml.bos_token_id", 1);
        pair("tokenizer.ggml.eos_token_id", 2);
        describe(tensors);
        pad();
        for (var tensor : tensors) {
            out.writeBytes(weights(tensor, first, tokens.size()));
            pad();
        }
        return out.toByteArray();
    }

    private static List<Tensor> tensors(int width, int words) {
        return List.of(new Tensor("token_embd.weight", width, words), new Tensor("output_norm.weight", width, 0),
                new Tensor("output.weight", width, words), new Tensor("blk.0.attn_norm.weight", width, 0),
                new Tensor("blk.0.attn_q.weight", width, width), new Tensor("blk.0.attn_k.weight", width, width),
                new Tensor("blk.0.attn_v.weight", width, width), new Tensor("blk.0.attn_output.weight", width, width),
                new Tensor("blk.0.ffn_norm.weight", width, 0), new Tensor("blk.0.ffn_gate.weight", width, HEAD),
                new Tensor("blk.0.ffn_up.weight", width, HEAD), new Tensor("blk.0.ffn_down.weight", HEAD, width));
    }

    private void describe(List<Tensor> tensors) {
        long offset = 0;
        for (var tensor : tensors) {
            text(tensor.name());
            int32(tensor.rows() == 0 ? 1 : 2);
            int64(tensor.columns());
            if (tensor.rows() > 0) {
                int64(tensor.rows());
            }
            int32(0);
            int64(offset);
            offset = Math.ceilDiv(offset + 4L * tensor.size(), HEAD) * HEAD;
        }
    }

    private static byte[] weights(Tensor tensor, int first, int words) {
        var values = ByteBuffer.allocate(4 * tensor.size()).order(ByteOrder.LITTLE_ENDIAN);
        if (tensor.name().endsWith("norm.weight")) {
            for (int i = 0; i < tensor.size(); i++) {
                values.putFloat(4 * i, 1);
            }
        } else if (tensor.name().equals("token_embd.weight")) {
            for (int word = 0; word < words; word++) {
                values.putFloat(4 * (word * tensor.columns() + word), 1);
            }
        } else if (tensor.name().equals("output.weight")) {
            for (int word = 0; word < words; word++) {
                int next = word < first ? first : word + 1 < words ? word + 1 : 2;
                values.putFloat(4 * (next * tensor.columns() + word), 1);
            }
        }
        return values.array();
    }

    private void array(String key, int of, int count) {
        text(key);
        int32(ARRAY);
        int32(of);
        int64(count);
    }

    private void pair(String key, String value) {
        text(key);
        int32(TEXT);
        text(value);
    }

    private void pair(String key, int value) {
        text(key);
        int32(UNSIGNED);
        int32(value);
    }

    private void text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int64(bytes.length);
        out.writeBytes(bytes);
    }

    private void int32(int value) {
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
    }

    private void int64(long value) {
        out.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array());
    }

    private void float32(float value) {
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array());
    }

    private void pad() {
        while (out.size() % HEAD != 0) {
            out.write(0);
        }
    }
}
