package org.weishishi.document.application.wording;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.wording.DraftTemplate;
import org.weishishi.document.api.wording.MoveTemplate;
import org.weishishi.document.api.wording.ReviseTemplate;
import org.weishishi.document.api.wording.TemplateFault;
import org.weishishi.document.domain.wording.DocumentTemplate;
import org.weishishi.document.domain.wording.DocumentTemplateRepository;
import org.weishishi.document.domain.wording.TemplateInspection;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 模板起草与复核 · a new version is drafted and checked, and put in force by a second person. */
@UseCase
public class KeepTemplates {

    private final DocumentTemplateRepository templates;
    private final TemplateInspection inspection;
    private final CurrentActor actor;
    private final BusinessClock clock;

    @Inject
    public KeepTemplates(
            DocumentTemplateRepository templates,
            TemplateInspection inspection,
            CurrentActor actor,
            BusinessClock clock) {
        this.templates = templates;
        this.inspection = inspection;
        this.actor = actor;
        this.clock = clock;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    KeepTemplates() {
        this(null, null, null, null);
    }

    /** 起草 · @return number of the new version; refusal {@code document.error.template} names the first line that is wrong */
    @Allowed(Permission.TEMPLATE_DRAFT)
    public int draft(DraftTemplate command) {
        sound(command.kind(), command.text());
        int no = templates.of(command.kind()).stream()
                        .mapToInt(DocumentTemplate::no)
                        .max()
                        .orElse(1)
                + 1;
        templates.add(
                new DocumentTemplate(command.kind(), no, command.text(), command.validFrom(), actor.by(), clock.now()));
        return no;
    }

    /** 修改草稿. */
    @Allowed(Permission.TEMPLATE_DRAFT)
    public void revise(ReviseTemplate command) {
        DocumentTemplate template = require(command.id());
        sound(template.kind(), command.text());
        template.revise(command.text(), command.validFrom(), command.version(), actor.by(), clock.now());
    }

    /** 启用 · by somebody other than who drafted it; checked again, because fonts and program may have changed since. */
    @Allowed(Permission.TEMPLATE_RELEASE)
    public void release(MoveTemplate command) {
        DocumentTemplate template = require(command.id());
        sound(template.kind(), template.text());
        template.release(actor.by(), clock.now(), command.version());
    }

    /** 撤回. */
    @Allowed({Permission.TEMPLATE_DRAFT, Permission.TEMPLATE_RELEASE})
    public void withdraw(MoveTemplate command) {
        require(command.id()).withdraw(command.version());
    }

    private void sound(DocumentKind kind, String text) {
        List<TemplateFault> faults = inspection.faults(kind, text);
        if (!faults.isEmpty()) {
            throw BusinessException.refused(
                    "document.error.template", faults.size(), faults.get(0).line());
        }
    }

    private DocumentTemplate require(long id) {
        return templates.find(id).orElseThrow(() -> BusinessException.notFound("document.error.noTemplate"));
    }
}
