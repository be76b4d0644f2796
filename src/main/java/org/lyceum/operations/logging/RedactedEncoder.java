package org.lyceum.operations.logging;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/** Writes log events as lines or as JSON, redacted. Named in {@code logback-spring.xml}. */
public final class RedactedEncoder extends EncoderBase<ILoggingEvent> {

    private String pattern = "%m%n";
    private String format = "";
    private Charset charset = StandardCharsets.UTF_8;
    private @Nullable Encoder<ILoggingEvent> encoder;

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    /** A format of Spring Boot ({@code ecs}, {@code logstash}, {@code gelf}); {@code text} or nothing for lines. */
    public void setFormat(String format) {
        this.format = format;
    }

    public void setCharset(Charset charset) {
        this.charset = charset;
    }

    @Override
    public void start() {
        Encoder<ILoggingEvent> chosen = format.isBlank() || format.equals("text") ? lines() : json();
        chosen.setContext(getContext());
        chosen.start();
        encoder = chosen;
        super.start();
    }

    private Encoder<ILoggingEvent> lines() {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setPattern(pattern);
        lines.setCharset(charset);
        return lines;
    }

    private Encoder<ILoggingEvent> json() {
        StructuredLogEncoder json = new StructuredLogEncoder();
        json.setFormat(format);
        json.setCharset(charset);
        return json;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        Encoder<ILoggingEvent> chosen = encoder;
        if (chosen == null) {
            return new byte[0];
        }
        byte[] line = chosen.encode(event);
        // the members of JSON were redacted one by one, before they were quoted: see RedactedMembers
        return chosen instanceof StructuredLogEncoder ? line : Redaction.of(new String(line, charset)).getBytes(charset);
    }

    @Override
    public byte[] headerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] footerBytes() {
        return new byte[0];
    }
}
