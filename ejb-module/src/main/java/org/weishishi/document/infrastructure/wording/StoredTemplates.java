package org.weishishi.document.infrastructure.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.TemplateSource;
import org.weishishi.document.domain.wording.DocumentTemplate;
import org.weishishi.document.domain.wording.DocumentTemplateRepository;
import org.weishishi.document.infrastructure.form.ShippedTemplates;
import org.weishishi.shared.BusinessClock;

/**
 * 启用的模板 · the newest released version whose day has come, else the one that came with the product. A released version never
 * changes, so each is read once.
 */
@ApplicationScoped
public class StoredTemplates implements TemplateSource {

    private final DocumentTemplateRepository stored;
    private final ShippedTemplates shipped;
    private final BusinessClock clock;
    private final Map<String, JsonObject> read = new ConcurrentHashMap<>();

    @Inject
    public StoredTemplates(DocumentTemplateRepository stored, ShippedTemplates shipped, BusinessClock clock) {
        this.stored = stored;
        this.shipped = shipped;
        this.clock = clock;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    StoredTemplates() {
        this(null, null, null);
    }

    @Override
    public int current(DocumentKind kind) {
        LocalDate today = clock.today();
        return stored.of(kind).stream()
                .filter(one -> one.counts(today))
                .mapToInt(DocumentTemplate::no)
                .max()
                .orElseGet(() -> shipped.current(kind));
    }

    @Override
    public JsonObject template(DocumentKind kind, int version) {
        return version <= shipped.current(kind)
                ? shipped.template(kind, version)
                : read.computeIfAbsent(kind + "-" + version, key -> parsed(kind, version));
    }

    private JsonObject parsed(DocumentKind kind, int version) {
        DocumentTemplate found = stored.version(kind, version)
                .orElseThrow(() -> new IllegalStateException("no template " + kind + " " + version));
        try (JsonReader reader = Json.createReader(new StringReader(found.text()))) {
            return reader.readObject();
        }
    }
}
