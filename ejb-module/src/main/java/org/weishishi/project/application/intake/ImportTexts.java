package org.weishishi.project.application.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.weishishi.project.api.intake.ImportProblem;

/** 导入用语 · heads, choices and reasons as they stand in files, in Chinese whatever language the reader chose. */
public final class ImportTexts {

    private static final String BUNDLE = "org.weishishi.project.messages";

    private ImportTexts() {}

    /** @return the text of a key of the room, with its arguments */
    public static String of(String key, Object... args) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, ImportTexts.class.getClassLoader())
                .getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(args);
    }

    /** @return place, value and reason of a problem in one line */
    static String line(ImportProblem problem) {
        String reason;
        try {
            reason = of(problem.code(), problem.args().toArray());
        } catch (MissingResourceException ofAnotherRoom) {
            reason = problem.code();
        }
        return problem.column().isEmpty()
                ? reason
                : of("project.import.problem.at", problem.place(), problem.column(), problem.value(), reason);
    }

    /** @return all of them, one to a line */
    static String lines(List<ImportProblem> problems) {
        return problems.stream().map(ImportTexts::line).collect(java.util.stream.Collectors.joining("\n"));
    }
}
