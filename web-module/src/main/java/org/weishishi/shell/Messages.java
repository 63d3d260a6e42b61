package org.weishishi.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 页面文本 · {@code #{msg['context.key']}}, with arguments {@code #{msg.of('context.key', a, b)}}, for constants {@code #{msg.name(x)}}. */
@Named("msg")
@ApplicationScoped
public class Messages extends AbstractMap<String, String> {
    private final Texts texts;
    private final ReaderLocale reader;

    /** For the CDI proxy. */
    Messages() {
        this(new Texts(), () -> Locale.SIMPLIFIED_CHINESE);
    }

    @Inject
    Messages(Texts texts, ReaderLocale reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /** @return the text in the reader's language */
    @Override
    public String get(@Nullable Object key) {
        return key == null ? "" : texts.text(reader.locale(), key.toString());
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key != null && texts.has(reader.locale(), key.toString());
    }

    /** @return the text with its arguments filled in */
    public String of(String key, @Nullable Object... args) {
        List<@Nullable Object> list = Arrays.asList(args);
        return texts.text(reader.locale(), key, list);
    }

    /** @return the same with the arguments as a list, as evidence and notices keep them */
    public String with(String key, List<?> args) {
        return texts.text(reader.locale(), key, args);
    }

    /**
     * @param family where the words of the product's own codes lie, e.g. {@code project.ProjectField}
     * @param code of the word
     * @param kept the name the rule profile gave it
     * @return what the reader reads: the kept name, in another language the product's word where it has one
     */
    public String term(String family, String code, String kept) {
        String key = family + "." + code;
        return "en".equals(reader.locale().getLanguage()) && texts.has(Locale.ENGLISH, key)
                ? texts.text(Locale.ENGLISH, key)
                : kept;
    }

    /** @return the text of a constant: {@code project.StageKind.CHAIN} for {@code org.weishishi.project.api.StageKind.CHAIN} */
    public String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : get(key(constant));
    }

    /** The key under which the text of a constant lies. */
    static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String context = type.getPackageName().split("\\.", 4)[2];
        return context + "." + type.getSimpleName() + "." + constant.name();
    }

    /** Texts are asked for one by one; there is no list of all. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
