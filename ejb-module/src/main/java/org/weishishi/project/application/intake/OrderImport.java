package org.weishishi.project.application.intake;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Optional;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.document.application.attachment.Attachments.KeptFile;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.intake.DropImport;
import org.weishishi.project.api.intake.StartImport;
import org.weishishi.project.api.intake.TakeImport;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.intake.ImportRepository;
import org.weishishi.project.domain.intake.ImportRun;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;
import org.weishishi.task.application.Outbox;

/** 批量导入 · a file is given, looked at and then taken or dropped; reading and taking are jobs that can be left and found again. */
@UseCase
public class OrderImport {

    private final ImportRepository imports;
    private final ImportFormats formats;
    private final Attachments attachments;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    OrderImport() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OrderImport(
            ImportRepository imports,
            ImportFormats formats,
            Attachments attachments,
            Outbox outbox,
            CurrentActor actor,
            BusinessClock clock) {
        this.imports = imports;
        this.formats = formats;
        this.attachments = attachments;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return the run; the one there is already when the community gave the same file before and neither dropped it nor was it unreadable */
    @Allowed(Permission.PROPOSAL_ENTER)
    public SubjectRef start(StartImport said) {
        Actor clerk = actor.require();
        formats.allowed(said.format(), clerk);
        KeptFile file = attachments
                .kept(said.attachment(), clerk)
                .filter(kept -> kept.view().kind() == FileKind.XLSX)
                .orElseThrow(() -> BusinessException.refused("project.error.importFile"));
        Optional<ImportRun> same = imports.same(said.format(), clerk.unit().id(), file.sha256());
        if (same.isPresent()) {
            return new SubjectRef("import", same.get().id());
        }
        ImportRun run = new ImportRun(
                said.format(),
                new Locality(clerk.unit()),
                new ImportRun.GivenFile(file.view().name(), file.sha256()),
                clerk.by(),
                clock.now());
        imports.add(run);
        submit(run, "check");
        return new SubjectRef("import", run.id());
    }

    /** 导入正确的行. */
    @Allowed(Permission.PROPOSAL_ENTER)
    public void take(TakeImport said) {
        ImportRun run = own(said.id());
        run.take();
        submit(run, "take");
    }

    /** 放弃. */
    @Allowed(Permission.PROPOSAL_ENTER)
    public void drop(DropImport said) {
        own(said.id()).drop();
    }

    private ImportRun own(long id) {
        Actor clerk = actor.require();
        ImportRun run = imports.lock(id)
                .filter(found -> found.locality().communityId() == clerk.unit().id())
                .orElseThrow(() -> BusinessException.notFound("project.error.noImport"));
        formats.allowed(run.format(), clerk);
        return run;
    }

    private void submit(ImportRun run, String step) {
        outbox.submit(
                ImportJob.KIND,
                run.id() + "/" + step,
                Json.createObjectBuilder().add("run", run.id()).build());
    }
}
