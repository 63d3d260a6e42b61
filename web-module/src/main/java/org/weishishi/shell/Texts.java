package org.weishishi.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Settings;

/**
 * 文本 · every text a person reads, from the bundles {@code org/weishishi/<context>/messages*.properties}: the first word of
 * a key names the bundle. Chinese is the default, English the other language. A missing key shows itself, and a test finds it.
 */
@ApplicationScoped
public class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(?:,[^}]*)?}");
    private static final Pattern CONTEXT = Pattern.compile("[a-z]+");

    private final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();

    /** @return the text of the key, the key itself when there is none */
    public String text(Locale locale, String key) {
        return text(locale, key, List.of());
    }

    /** @return the text with {@code {0}}, {@code {1}} … replaced by the arguments, formatted for the language */
    public String text(Locale locale, String key, List<?> args) {
        String found = find(locale, key);
        if (found == null) {
            return key;
        }
        return args.isEmpty() ? found : filled(locale, found.replace("''", "'"), args);
    }

    /** @return whether the key has a text */
    public boolean has(Locale locale, String key) {
        return find(locale, key) != null;
    }

    private @Nullable String find(Locale locale, String key) {
        int dot = key.indexOf('.');
        String context = dot < 0 ? key : key.substring(0, dot);
        if (!CONTEXT.matcher(context).matches()) {
            return null;
        }
        String english =
                "en".equals(locale.getLanguage()) ? bundle(context, "_en").get(key) : null;
        return english != null ? english : bundle(context, "").get(key);
    }

    private String filled(Locale locale, String text, List<?> args) {
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            Object value = index < args.size() ? args.get(index) : null;
            return Matcher.quoteReplacement(value == null ? "" : new Formats(this, () -> locale).any(value));
        });
    }

    private Map<String, String> bundle(String context, String language) {
        return bundles.computeIfAbsent(
                "org/weishishi/" + context + "/messages" + language + ".properties", Texts::loaded);
    }

    private static Map<String, String> loaded(String path) {
        try (InputStream in = opened(path)) {
            if (in == null) {
                return Map.of();
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Collections.unmodifiableMap(read.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, key -> read.getProperty(key, key))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundles of the contexts lie in the EJB module, which not every server shows to the class loader of the WAR. */
    private static @Nullable InputStream opened(String path) {
        InputStream here = Texts.class.getClassLoader().getResourceAsStream(path);
        return here != null ? here : Settings.class.getClassLoader().getResourceAsStream(path);
    }
}
