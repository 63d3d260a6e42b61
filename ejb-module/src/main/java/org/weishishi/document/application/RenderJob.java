package org.weishishi.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.DocumentRenderer;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.RenderedFile;
import org.weishishi.document.domain.SealImage;
import org.weishishi.document.domain.StoredFile;
import org.weishishi.document.domain.UnprintableException;
import org.weishishi.document.domain.issuing.SealFacts;
import org.weishishi.task.api.JobHandler;

/** 成文任务 · makes the file from the snapshot, puts it on the disk, then says so in a row: a crash between is repeated safely. */
@ApplicationScoped
public class RenderJob implements JobHandler {

    /** The kind of job. */
    static final String KIND = "document.render";

    private final RenderDocument documents;
    private final DocumentRenderer renderer;
    private final SealDocument seal;
    private final ContentStore store;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    RenderJob() {
        this(null, null, null, null);
    }

    @Inject
    RenderJob(RenderDocument documents, DocumentRenderer renderer, SealDocument seal, ContentStore store) {
        this.documents = documents;
        this.renderer = renderer;
        this.seal = seal;
        this.store = store;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JsonObject payload) throws IOException {
        long id = payload.getJsonNumber("document").longValueExact();
        Optional<RenderOrder> order = documents.order(id);
        if (order.isEmpty()) {
            return;
        }
        try {
            RenderedFile file = renderer.render(inked(order.get()));
            byte[] sealed = seal.seal(id, file.bytes());
            String sha256 = store.put(sealed);
            documents.ready(id, new StoredFile(sha256, sealed.length, file.pages(), file.conformance()));
        } catch (UnprintableException unprintable) {
            documents.failed(id, String.valueOf(unprintable.getMessage()));
        }
    }

    /** The seal that the facts name, with its picture. */
    private RenderOrder inked(RenderOrder order) throws IOException {
        SealFacts seal = SealFacts.in(order.snapshot()).orElse(null);
        if (seal == null) {
            return order;
        }
        byte[] picture = seal.picture() == null ? null : store.read(seal.picture());
        return order.sealed(new SealImage(seal.name(), seal.sizeMm(), seal.sizeMm(), picture));
    }
}
