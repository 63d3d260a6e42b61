package org.weishishi.document.application;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.FileSealer;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.SealOrder;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;
import org.weishishi.signature.application.Seals;

/** 机关签章 · the organs of a document sign its file: the approval sheet once for each finished step, any other paper by its issuer. */
@UseCase
public class SealDocument {

    private final DocumentRepository repository;
    private final Directory directory;
    private final FileSealer sealer;
    private final Seals seals;
    private final Clock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SealDocument() {
        this(null, null, null, null, null);
    }

    @Inject
    SealDocument(DocumentRepository repository, Directory directory, FileSealer sealer, Seals seals, Clock clock) {
        this.repository = repository;
        this.directory = directory;
        this.sealer = sealer;
        this.seals = seals;
        this.clock = clock;
    }

    /** @return the file with its signatures; the same bytes where organs do not sign */
    @Allowed(Permission.SYSTEM)
    public byte[] seal(long id, byte[] pdf) {
        if (!seals.configured()) {
            return pdf;
        }
        byte[] sealed = pdf;
        for (UnitView organ : repository.find(id).map(this::organs).orElse(List.of())) {
            sealed = seal(sealed, organ);
        }
        return sealed;
    }

    private byte[] seal(byte[] pdf, UnitView organ) {
        try {
            return sealer.seal(
                    pdf, new SealOrder(organ, OffsetDateTime.now(clock)), content -> seals.seal(organ, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<UnitView> organs(OfficialDocument document) {
        if (document.view().kind() != DocumentKind.APPROVAL_SHEET) {
            return List.of(document.issuer());
        }
        return document.order().snapshot().getJsonArray("decisions").stream()
                .map(JsonValue::asJsonObject)
                .flatMap(this::organ)
                .toList();
    }

    private Stream<UnitView> organ(JsonObject decision) {
        return Optional.ofNullable(decision.getString("organ", null)).flatMap(directory::unitByCode).stream();
    }
}
