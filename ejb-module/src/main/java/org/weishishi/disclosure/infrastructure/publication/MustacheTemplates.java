package org.weishishi.disclosure.infrastructure.publication;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.weishishi.disclosure.application.notice.OfficialWords;
import org.weishishi.disclosure.domain.publication.PageTemplates;

/** 页面模板 in Mustache, from {@code disclosure/publication}; {@code {{#t}}key{{/t}}} is a text of the bundle, an empty text counts as none. */
@ApplicationScoped
public class MustacheTemplates implements PageTemplates {

    private static final String FOLDER = "/org/weishishi/disclosure/publication/";

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(true)
            .nullValue("")
            .emptyStringIsFalse(true)
            .withLoader(MustacheTemplates::open);

    @Override
    public byte[] fill(String name, Map<String, Object> model) {
        Template template = compiled.computeIfAbsent(name, this::compile);
        Map<String, Object> all = new HashMap<>(model);
        all.put("t", (Mustache.Lambda)
                (fragment, out) -> out.write(OfficialWords.of("disclosure.site." + fragment.execute())));
        return template.execute(all).getBytes(StandardCharsets.UTF_8);
    }

    private Template compile(String name) {
        try (Reader in = open(name)) {
            return compiler.compile(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream in = MustacheTemplates.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("not in the product: " + FOLDER + name);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
