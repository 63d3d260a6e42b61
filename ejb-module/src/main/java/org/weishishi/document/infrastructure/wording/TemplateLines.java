package org.weishishi.document.infrastructure.wording;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weishishi.document.api.wording.TemplateFault;

/** 模板逐行 · walks a wording with its line numbers: blocks, fields and filters that nobody knows. */
final class TemplateLines {

    private static final String FAULT = "document.templateFault.";
    private static final Set<String> BLOCKS = Set.of(
            "each",
            "list",
            "largelist",
            "paragraph",
            "attachments",
            "pictures",
            "annex",
            "table",
            "facts",
            "redhead",
            "mark",
            "title",
            "centre",
            "addressee",
            "heading",
            "attendees",
            "signature",
            "note",
            "imprint",
            "banner",
            "large",
            "code");
    private static final Set<String> FILTERS =
            Set.of("", "date", "time", "wan", "short", "label", "choose", "count", "say");
    private static final Set<String> PATHS = Set.of("rows", "when", "paragraphs");
    private static final List<String> NUMBER = List.of("{issuer}", "{year}", "{no}");
    private static final Pattern FIELD = Pattern.compile("\\{([^{}|]+)(?:\\|([a-z]*))?[^{}]*}");

    private final Set<String> known;
    private final List<TemplateFault> faults = new ArrayList<>();
    private boolean number;

    TemplateLines(Set<String> known) {
        this.known = known;
    }

    /** @return every fault with its line; the text parses */
    List<TemplateFault> faults(String text) {
        walk(text, this::look);
        if (!number) {
            faults.add(0, new TemplateFault(1, FAULT + "number", "number"));
        }
        return List.copyOf(faults);
    }

    /** @return the fields a wording names */
    static Set<String> named(String text) {
        Set<String> named = new TreeSet<>();
        walk(text, (key, value, line) -> {
            if (PATHS.contains(key)) {
                named.add(path(value));
            } else if (!key.equals("number") || !value.contains("{year}")) {
                FIELD.matcher(value).results().map(found -> found.group(1)).forEach(named::add);
            }
        });
        named.removeIf(name -> name.startsWith("#"));
        return named;
    }

    private static void walk(String text, Visitor visitor) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            String key = "";
            while (parser.hasNext()) {
                JsonParser.Event event = parser.next();
                if (event == JsonParser.Event.KEY_NAME) {
                    key = parser.getString();
                } else if (event == JsonParser.Event.VALUE_STRING) {
                    visitor.visit(
                            key, parser.getString(), (int) parser.getLocation().getLineNumber());
                }
            }
        }
    }

    private void look(String key, String value, int line) {
        if (key.equals("block") && !BLOCKS.contains(value)) {
            faults.add(new TemplateFault(line, FAULT + "block", value));
        } else if (key.equals("number") && !number) {
            number = true;
            if (!NUMBER.stream().allMatch(value::contains)) {
                faults.add(new TemplateFault(line, FAULT + "number", value));
            }
        } else if (PATHS.contains(key)) {
            field(path(value), line);
        } else {
            fields(value, line);
        }
    }

    private void fields(String value, int line) {
        Matcher found = FIELD.matcher(value);
        while (found.find()) {
            field(found.group(1), line);
            String filter = found.group(2) == null ? "" : found.group(2);
            if (!FILTERS.contains(filter)) {
                faults.add(new TemplateFault(line, FAULT + "filter", filter));
            }
        }
    }

    private void field(String name, int line) {
        if (!name.startsWith("#") && !known.contains(name)) {
            faults.add(new TemplateFault(line, FAULT + "field", name));
        }
    }

    private static String path(String selector) {
        int bracket = selector.indexOf('[');
        return bracket < 0 ? selector : selector.substring(0, bracket);
    }

    /** One text of a wording. */
    private interface Visitor {
        void visit(String key, String value, int line);
    }
}
