package org.lyceum.content;

import ch.qos.logback.classic.Level;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lyceum.content.internal.ContentChecker;
import org.lyceum.content.internal.ContentReader;
import org.lyceum.content.internal.ContentRoots;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * {@code ./lyceum check [DIR]}: checks content folders without the portal, in a context that holds nothing but
 * the content types. Prints {@code file:line: reason}; exit 1 when there was an error, warnings alone are 0.
 */
public final class CheckCommand {

    private CheckCommand() {}

    public static void main(String[] args) {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.ERROR);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(Arrays.stream(args).map(Path::of).toList(), language(System.getenv("LANG")), out));
    }

    /**
     * Returns the exit status.
     *
     * @param folders what to check; the roots of the portal when empty
     */
    public static int run(List<Path> folders, Language language, PrintStream out) {
        try (AnnotationConfigApplicationContext context = context()) {
            List<Path> portal = context.getBean(ContentRoots.class).all();
            ContentChecker.Report report =
                    context.getBean(ContentChecker.class).check(folders.isEmpty() ? portal : folders, portal);
            return print(report, context.getBean(Messages.class), language, out);
        }
    }

    private static int print(ContentChecker.Report report, Messages messages, Language language, PrintStream out) {
        Path here = Path.of("").toAbsolutePath();
        for (Problem problem : report.problems()) {
            Path file = problem.file().toAbsolutePath().normalize();
            Path shown = file.startsWith(here) ? here.relativize(file) : file;
            String reason = messages.get(language, problem.key(), problem.arguments().toArray());
            String mark = problem.isError() ? "" : messages.get(language, "content.check.warning") + ": ";
            out.println(shown + ":" + Math.max(1, problem.line()) + ": " + mark + reason);
        }
        if (!report.problems().isEmpty()) {
            out.println();
        }
        report.counts().forEach((kind, count) -> out.println(String.format(Locale.ROOT, "%-14s %6d", kind, count)));
        out.println();
        long errors = report.problems().stream().filter(Problem::isError).count();
        long warnings = report.problems().size() - errors;
        out.println(messages.get(language, "content.check.summary", errors));
        if (warnings > 0) {
            out.println(messages.get(language, "content.check.warnings", warnings));
        }
        return errors == 0 ? 0 : 1;
    }

    private static AnnotationConfigApplicationContext context() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ContentType.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(CheckSupport.class));
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.register(Messages.class, MarkdownRenderer.class, ContentRoots.class, ContentReader.class,
                ContentChecker.class);
        scanner.findCandidateComponents("org.lyceum").forEach(found -> context.register(
                ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), CheckCommand.class.getClassLoader())));
        context.refresh();
        return context;
    }

    /** As in {@code LANG=de_DE.UTF-8}; English when there is none. */
    static Language language(@org.jspecify.annotations.Nullable String lang) {
        String tag = lang == null ? "" : lang.replaceAll("[.@].*", "").replace('_', '-');
        return Language.of(Locale.forLanguageTag(tag));
    }
}
