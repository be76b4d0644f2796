package org.lyceum.sandbox.worker;

import java.io.InputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * One fresh Python interpreter with the harness loaded, for one request: no files, no network, no threads, no
 * processes, no host classes, no environment.
 */
final class Guest implements AutoCloseable {

    private final Context context;
    private final CappedOutput output = new CappedOutput();
    private final CappedOutput errors = new CappedOutput();
    private final Value load;
    private final Value call;

    Guest(Engine engine, Source harness) {
        context = Context.newBuilder("python")
                .engine(engine)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .allowHostAccess(HostAccess.CONSTRAINED)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowIO(IOAccess.NONE)
                .allowCreateThread(false)
                .allowCreateProcess(false)
                .allowNativeAccess(false)
                .in(InputStream.nullInputStream())
                .out(output)
                .err(errors)
                .build();
        context.eval(harness);
        Value names = context.getBindings("python");
        load = names.getMember("load");
        call = names.getMember("call");
    }

    /** Imports a module ahead of the program, so that its own import costs nothing. */
    void warm(String module) {
        context.eval("python", "import " + module + " as _").isNull();
    }

    /** @return the harness's answer, see {@code harness.py} */
    String load(String prelude, String source, String watched) {
        output.reset(0);
        return load.execute(prelude, source, watched).asString();
    }

    String call(String setup, String expression, String stdin, long steps, int outputBytes) {
        output.reset(outputBytes);
        errors.reset(0);
        return call.execute(setup, expression, stdin, steps).asString();
    }

    CappedOutput output() {
        return output;
    }

    /** Stops whatever runs, from another thread; the guest is unusable afterwards. */
    void cancel() {
        context.close(true);
    }

    @Override
    public void close() {
        context.close(true);
    }
}
