package org.lyceum.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a language model of random weights as a GGUF v3 file of half a megabyte: llama's architecture, two blocks, a
 * vocabulary of bytes. It talks nonsense, and does so through the same code as a real one.
 *
 * @see <a href="https://github.com/ggml-org/ggml/blob/master/docs/gguf.md">The format</a>
 */
public final class TinyModel {

    private static final int ALIGNMENT = 32;
    private static final int UINT32 = 4;
    private static final int INT32 = 5;
    private static final int FLOAT32 = 6;
    private static final int STRING = 8;
    private static final int ARRAY = 9;
    private static final int F32 = 0;

    private static final int WIDTH = 64;
    private static final int FEED_FORWARD = 128;
    private static final int BLOCKS = 2;
    private static final String TEMPLATE = "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\n' "
            + "+ message['content'] + '<|im_end|>' + '\n'}}{% endfor %}"
            + "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}";

    private record Tensor(String name, int columns, int rows, boolean ones) {
        int values() {
            return columns * Math.max(1, rows);
        }
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int keys;

    private TinyModel() {}

    /** @param seed of the weights: the same seed gives the same file */
    public static Path write(Path file, long seed) throws IOException {
        Files.write(file, new TinyModel().bytes("llama", seed));
        return file;
    }

    /** A file that no engine knows how to load. */
    public static Path writeUnknown(Path file) throws IOException {
        Files.write(file, new TinyModel().bytes("abacus", 1));
        return file;
    }

    private byte[] bytes(String architecture, long seed) {
        List<String> tokens = new ArrayList<>(List.of("<unk>", "<s>", "</s>", "<|im_start|>", "<|im_end|>"));
        List<Integer> types = new ArrayList<>(List.of(2, 3, 3, 3, 3)); // 2 unknown, 3 control, 6 byte, 1 normal
        for (int i = 0; i < 256; i++) {
            tokens.add("<0x%02X>".formatted(i));
            types.add(6);
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            tokens.add(String.valueOf(letter));
            types.add(1);
        }
        tokens.add("\u2581"); // the space of this kind of vocabulary
        types.add(1);
        metadata(architecture, tokens, types);
        byte[] metadata = out.toByteArray();
        out.reset();

        List<Tensor> tensors = tensors(tokens.size());
        long offset = 0;
        for (Tensor tensor : tensors) {
            string(tensor.name());
            int32(tensor.rows() == 0 ? 1 : 2);
            int64(tensor.columns());
            if (tensor.rows() > 0) {
                int64(tensor.rows());
            }
            int32(F32);
            int64(offset);
            offset += padded(tensor.values() * 4L);
        }
        byte[] infos = out.toByteArray();
        out.reset();
        out.writeBytes("GGUF".getBytes(StandardCharsets.US_ASCII));
        int32(3);
        int64(tensors.size());
        int64(keys);
        out.writeBytes(metadata);
        out.writeBytes(infos);
        pad();
        Random random = new Random(seed);
        for (Tensor tensor : tensors) {
            weights(tensor, random);
            pad();
        }
        return out.toByteArray();
    }

    private void metadata(String architecture, List<String> tokens, List<Integer> types) {
        text("general.architecture", architecture);
        text("general.name", "tiny");
        number(architecture + ".context_length", 2_048);
        number(architecture + ".embedding_length", WIDTH);
        number(architecture + ".block_count", BLOCKS);
        number(architecture + ".feed_forward_length", FEED_FORWARD);
        number(architecture + ".attention.head_count", 4);
        key(architecture + ".attention.layer_norm_rms_epsilon", FLOAT32);
        int32(Float.floatToIntBits(1e-5f));
        text("tokenizer.ggml.model", "llama");
        number("tokenizer.ggml.bos_token_id", 1);
        number("tokenizer.ggml.eos_token_id", 4);
        key("tokenizer.ggml.tokens", ARRAY);
        int32(STRING);
        int64(tokens.size());
        tokens.forEach(this::string);
        key("tokenizer.ggml.token_type", ARRAY);
        int32(INT32);
        int64(types.size());
        types.forEach(this::int32);
        key("tokenizer.ggml.scores", ARRAY);
        int32(FLOAT32);
        int64(tokens.size());
        tokens.forEach(token -> int32(0));
        text("tokenizer.chat_template", TEMPLATE);
    }

    private static List<Tensor> tensors(int vocabulary) {
        List<Tensor> tensors = new ArrayList<>();
        tensors.add(new Tensor("token_embd.weight", WIDTH, vocabulary, false));
        tensors.add(new Tensor("output_norm.weight", WIDTH, 0, true));
        tensors.add(new Tensor("output.weight", WIDTH, vocabulary, false));
        for (int block = 0; block < BLOCKS; block++) {
            String name = "blk." + block + ".";
            tensors.add(new Tensor(name + "attn_norm.weight", WIDTH, 0, true));
            for (String part : List.of("attn_q", "attn_k", "attn_v", "attn_output")) {
                tensors.add(new Tensor(name + part + ".weight", WIDTH, WIDTH, false));
            }
            tensors.add(new Tensor(name + "ffn_norm.weight", WIDTH, 0, true));
            tensors.add(new Tensor(name + "ffn_gate.weight", WIDTH, FEED_FORWARD, false));
            tensors.add(new Tensor(name + "ffn_up.weight", WIDTH, FEED_FORWARD, false));
            tensors.add(new Tensor(name + "ffn_down.weight", FEED_FORWARD, WIDTH, false));
        }
        return tensors;
    }

    private void weights(Tensor tensor, Random random) {
        ByteBuffer buffer = ByteBuffer.allocate(tensor.values() * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < tensor.values(); i++) {
            buffer.putFloat(tensor.ones() ? 1 : (float) (random.nextGaussian() * 0.2));
        }
        out.writeBytes(buffer.array());
    }

    private void text(String key, String value) {
        key(key, STRING);
        string(value);
    }

    private void number(String key, int value) {
        key(key, UINT32);
        int32(value);
    }

    private void key(String key, int type) {
        keys++;
        string(key);
        int32(type);
    }

    private void string(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int64(bytes.length);
        out.writeBytes(bytes);
    }

    private void int32(int value) {
        out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
    }

    private void int64(long value) {
        out.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array());
    }

    private void pad() {
        while (out.size() % ALIGNMENT != 0) {
            out.write(0);
        }
    }

    private static long padded(long size) {
        return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }
}
