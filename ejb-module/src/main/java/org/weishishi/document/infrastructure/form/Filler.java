package org.weishishi.document.infrastructure.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.domain.UnprintableException;

/**
 * 套打 · fills the placeholders of a template: <code>{path|filter:argument}</code>. What stands in <code>[[ ]]</code> is left
 * out when a field inside it is missing; elsewhere a missing field stops the document.
 */
final class Filler {

    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]");
    private static final Pattern FIELD = Pattern.compile("\\{([^}|]+)(?:\\|([a-z]+)(?::([^}]*))?)?}");

    private final Template template;

    Filler(Template template) {
        this.template = template;
    }

    /** @return the text with every field filled in */
    String fill(String pattern, Scope scope) {
        try {
            return fields(optionals(pattern, scope), scope);
        } catch (MissingFieldException missing) {
            throw new UnprintableException(Words.text("missing", String.valueOf(missing.getMessage())));
        }
    }

    private String optionals(String pattern, Scope scope) {
        return OPTIONAL.matcher(pattern).replaceAll(match -> {
            try {
                return Matcher.quoteReplacement(fields(match.group(1), scope));
            } catch (MissingFieldException absent) {
                return "";
            }
        });
    }

    private String fields(String pattern, Scope scope) {
        return FIELD.matcher(pattern).replaceAll(match -> {
            String filter = match.group(2);
            String argument = match.group(3) == null ? "" : match.group(3);
            return Matcher.quoteReplacement(value(match.group(1), filter == null ? "" : filter, argument, scope));
        });
    }

    private String value(String path, String filter, String argument, Scope scope) {
        if (path.startsWith("#")) {
            return path.equals("#hanzi") ? Words.ordinal(scope.index()) : Integer.toString(scope.index());
        }
        if (filter.equals("count")) {
            return Integer.toString(scope.rows(path).size());
        }
        String raw = scope.text(path);
        if (filter.equals("say")) {
            return "true".equals(raw) ? argument : "";
        }
        if (raw == null) {
            throw new MissingFieldException(path);
        }
        try {
            return format(raw, filter, argument);
        } catch (RuntimeException wrong) {
            throw badValue(path, raw, wrong);
        }
    }

    private static UnprintableException badValue(String path, String raw, @Nullable Throwable cause) {
        UnprintableException bad = new UnprintableException(Words.text("badValue", path, raw));
        bad.initCause(cause);
        return bad;
    }

    private String format(String raw, String filter, String argument) {
        return switch (filter) {
            case "" -> raw;
            case "date" -> Words.date(raw);
            case "time" -> Words.time(raw);
            case "wan" -> Words.wan(raw);
            case "short" -> raw.substring(0, Math.min(16, raw.length()));
            case "label" -> template.label(argument, raw);
            case "choose" -> argument.split("/", -1)["true".equals(raw) ? 0 : 1];
            default -> throw new IllegalStateException("no filter " + filter);
        };
    }
}
