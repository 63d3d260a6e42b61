package org.weishishi.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.domain.DocumentForms;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.RegisterCounters;
import org.weishishi.document.domain.RegisterEntry;
import org.weishishi.document.domain.numbering.Series;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Settings;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.application.Outbox;

/** 公文登记簿 · numbers and registers documents in the caller's transaction and orders their making after its commit. */
@ApplicationScoped
public class DocumentRegister implements Documents, NumberedDocuments {

    private final DocumentRepository repository;
    private final RegisterCounters counters;
    private final DocumentForms forms;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final Settings settings;
    private final VerificationCodes codes = new VerificationCodes();

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DocumentRegister() {
        this(null, null, null, null, null, null);
    }

    @Inject
    DocumentRegister(
            DocumentRepository repository,
            RegisterCounters counters,
            DocumentForms forms,
            Outbox outbox,
            BusinessClock clock,
            Settings settings) {
        this.repository = repository;
        this.counters = counters;
        this.forms = forms;
        this.outbox = outbox;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public long request(DocumentRequest request) {
        Optional<OfficialDocument> newest = repository.newest(request.origin(), request.kind());
        return newest.filter(document -> document.tells(request.snapshot()))
                .map(OfficialDocument::id)
                .orElseGet(() -> register(request, newest));
    }

    /** 演示 · a code that leads to this machine only must not look like one that leads somewhere. */
    private DocumentRequest marked(DocumentRequest request) {
        boolean local = settings.demo() && settings.publicUrl().isEmpty();
        return new DocumentRequest(
                request.kind(),
                request.title(),
                request.issuer(),
                request.dated(),
                request.origin(),
                request.subjects(),
                request.snapshot(),
                request.demonstration() || local);
    }

    @Override
    public long issue(DocumentRequest request, Series number) {
        Optional<OfficialDocument> older = repository.newest(request.origin(), request.kind());
        return add(request, entry(request, number.no(), number.text()), older);
    }

    private long register(DocumentRequest request, Optional<OfficialDocument> older) {
        if (request.kind().shape() == DocumentKind.Shape.RED_HEAD) {
            throw new IllegalArgumentException("numbered only after it is signed: " + request.kind());
        }
        DocumentKind kind = request.kind();
        int year = request.dated().getYear();
        long no = counters.next(request.issuer().id(), kind, year);
        return add(
                request, entry(request, no, forms.number(kind, request.issuer().name(), year, no)), older);
    }

    private long add(DocumentRequest request, RegisterEntry entry, Optional<OfficialDocument> older) {
        OfficialDocument document = new OfficialDocument(marked(request), entry, clock.now());
        older.ifPresent(document::replace);
        repository.add(document);
        submit(outbox, document);
        return document.id();
    }

    private RegisterEntry entry(DocumentRequest request, long no, String number) {
        String code = codes.next();
        return new RegisterEntry(
                request.kind(),
                request.dated().getYear(),
                no,
                number,
                request.title(),
                request.dated(),
                forms.currentVersion(request.kind()),
                code,
                settings.verificationAddress()
                        .map(url -> url + "/public/verify/" + code)
                        .orElse(null));
    }

    /** Orders the file; a retry is a job of its own because the version is part of the key. */
    static void submit(Outbox outbox, OfficialDocument document) {
        outbox.submit(
                RenderJob.KIND,
                document.id() + "/" + document.version(),
                Json.createObjectBuilder().add("document", document.id()).build());
    }

    @Override
    public List<DocumentView> about(SubjectRef subject) {
        return views(repository.about(subject));
    }

    /** @return as a list shows them: each says whether another of them, which can be read, took its place */
    static List<DocumentView> views(List<OfficialDocument> documents) {
        Set<Long> replaced = documents.stream()
                .filter(OfficialDocument::isReady)
                .flatMap(document -> document.replaced().stream())
                .collect(Collectors.toSet());
        return documents.stream()
                .map(document -> document.view(replaced.contains(document.id())))
                .toList();
    }
}
