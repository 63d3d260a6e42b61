package org.weishishi.document.infrastructure.form;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
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
    private final List<FilledValue> filled = new ArrayList<>();

    Filler(Template template) {
        this.template = template;
    }

    /** @return every value filled in so far */
    List<FilledValue> filled() {
        return List.copyOf(filled);
    }

    /** @return the text with every field filled in */
    String fill(String pattern, Scope scope) {
        try {
            return optionals(pattern, scope);
        } catch (MissingFieldException missing) {
            throw missing(missing);
        }
    }

    /** @return the rows of a list, each a scope of its own */
    List<Scope> rows(String selector, Scope scope) {
        try {
            List<Scope> scopes = new ArrayList<>();
            for (JsonObject row : scope.rows(selector)) {
                scopes.add(scope.row(selector, row, scopes.size() + 1));
            }
            return scopes;
        } catch (MissingFieldException missing) {
            throw missing(missing);
        }
    }

    /** @return the texts of a list of texts */
    List<String> texts(String path, Scope scope) {
        try {
            return listed(path, scope);
        } catch (MissingFieldException missing) {
            throw missing(missing);
        }
    }

    private List<String> listed(String path, Scope scope) {
        return scope.texts(path).stream()
                .map(text -> printable(scope.name(path), text))
                .toList();
    }

    private static UnprintableException missing(MissingFieldException missing) {
        return new UnprintableException(Words.text("missing", String.valueOf(missing.getMessage())));
    }

    /** The words of the template between the optional parts are filled apart, so that a value is never read as a pattern. */
    private String optionals(String pattern, Scope scope) {
        StringBuilder out = new StringBuilder();
        Matcher parts = OPTIONAL.matcher(pattern);
        int from = 0;
        while (parts.find()) {
            out.append(fields(pattern.substring(from, parts.start()), scope));
            try {
                out.append(fields(parts.group(1), scope));
            } catch (MissingFieldException absent) {
                out.append("");
            }
            from = parts.end();
        }
        return out.append(fields(pattern.substring(from), scope)).toString();
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
        if (filter.equals("join")) {
            return String.join(Words.text("join"), listed(path, scope));
        }
        String raw = scope.text(path);
        if (filter.equals("say")) {
            return "true".equals(raw) ? argument : "";
        }
        if (raw == null) {
            throw new MissingFieldException(scope.name(path));
        }
        try {
            return format(printable(scope.name(path), raw), filter, argument);
        } catch (UnprintableException known) {
            throw known;
        } catch (RuntimeException wrong) {
            throw badValue(path, raw, wrong);
        }
    }

    private String printable(String field, String raw) {
        String text = Characters.printable(field, raw);
        filled.add(new FilledValue(field, text));
        return text;
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
