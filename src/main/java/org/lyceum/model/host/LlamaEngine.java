package org.lyceum.model.host;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaIterator;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.LlamaOutput;
import de.kherud.llama.ModelParameters;
import de.kherud.llama.Pair;
import de.kherud.llama.args.PoolingType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lyceum.model.host.Answer.Finish;

/**
 * A model loaded by llama.cpp. One for the life of a process: closing frees nothing, so another model means another
 * process. The library tells on standard error how the model was loaded: layers, devices, memory.
 */
final class LlamaEngine {

    private final LlamaModel model;
    private final HostSettings settings;

    /** @throws RuntimeException of the library when the file cannot be loaded */
    LlamaEngine(HostSettings settings) {
        this.settings = settings;
        ModelParameters parameters = new ModelParameters()
                .setModel(settings.file().toString())
                .setThreads(settings.threads())
                .setThreadsBatch(settings.threads())
                .setCtxSize(settings.context() * settings.slots()) // the library divides it
                .setParallel(settings.slots())
                .enableContBatching()
                .disableContextShift(); // or a long prompt would lose its middle without a word
        if (settings.gpuLayers() > 0) {
            parameters.setGpuLayers(settings.gpuLayers());
        }
        if (settings.embedding()) {
            parameters.enableEmbedding().setPoolingType(PoolingType.LAST); // MEAN ends the process
        }
        this.model = new LlamaModel(parameters);
    }

    int count(String text) {
        return text.isEmpty() ? 0 : model.encode(text).length;
    }

    /** The conversation as the model was trained to read it. */
    String render(List<Message> messages) {
        String system = "";
        List<Pair<String, String>> turns = new ArrayList<>();
        for (Message message : messages) {
            if (message.role() == Message.Role.SYSTEM) {
                system = system.isEmpty() ? message.content() : system + "\n\n" + message.content();
            } else {
                turns.add(new Pair<>(message.role().name().toLowerCase(Locale.ROOT), message.content()));
            }
        }
        return model.applyTemplate(new InferenceParameters("").setMessages(system, turns));
    }

    /** In GBNF. The schema has been checked by {@link JsonSchema}. */
    static String grammar(String checkedSchema) {
        return LlamaModel.jsonSchemaToGrammar(checkedSchema);
    }

    float[] embed(String text) {
        return model.embed(text);
    }

    /**
     * Generates on the calling thread, which is where the library wants a cancellation to come from.
     *
     * @param deadline on {@link System#nanoTime()}
     */
    Answer generate(GenerationRequest request, int promptTokens, long deadline, TokenSink sink) {
        long start = System.nanoTime();
        long first = 0;
        int tokens = 0;
        StringBuilder text = new StringBuilder();
        LlamaIterator pieces = model.generate(parameters(request)).iterator();
        while (pieces.hasNext()) {
            LlamaOutput piece = pieces.next();
            if (first == 0) {
                first = System.nanoTime() - start;
            }
            tokens++;
            text.append(piece.text);
            Finish end = !sink.accept(piece.text) ? Finish.CANCELLED
                    : System.nanoTime() - deadline > 0 ? Finish.DEADLINE : null;
            if (end != null && pieces.hasNext()) {
                pieces.cancel();
                return new Answer(text.toString(), promptTokens, tokens, end, first, System.nanoTime() - start);
            }
        }
        Finish finish = tokens >= request.maxTokens() ? Finish.LENGTH : Finish.STOP;
        return new Answer(text.toString(), promptTokens, Math.min(tokens, request.maxTokens()), finish, first,
                System.nanoTime() - start);
    }

    private static InferenceParameters parameters(GenerationRequest request) {
        InferenceParameters parameters = new InferenceParameters(request.prompt())
                .setCachePrompt(true)
                .setNPredict(request.maxTokens())
                .setTemperature((float) request.temperature())
                .setTopP((float) request.topP())
                .setFrequencyPenalty((float) request.frequencyPenalty())
                .setPresencePenalty((float) request.presencePenalty());
        if (request.seed() != null) {
            parameters.setSeed(request.seed());
        }
        if (!request.stop().isEmpty()) {
            parameters.setStopStrings(request.stop().toArray(String[]::new));
        }
        if (request.grammar() != null) {
            parameters.setGrammar(request.grammar());
        }
        return parameters;
    }
}
