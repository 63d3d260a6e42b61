package org.weishishi.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.issuing.PaperView;
import org.weishishi.document.application.issuing.ReadPapers;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.Permission;
import org.weishishi.shell.DeskItem;
import org.weishishi.shell.DeskSource;
import org.weishishi.shell.Messages;

/** 发文待办 · papers whose next hand-over is the post's. */
@ApplicationScoped
public class PaperDesk implements DeskSource {

    static final List<Permission> PARTS = List.of(
            Permission.PAPER_DRAFT,
            Permission.PAPER_CHECK,
            Permission.PAPER_SIGN,
            Permission.PAPER_NUMBER,
            Permission.PAPER_SEAL);

    private final @Nullable ReadPapers papers;
    private final @Nullable Messages messages;

    /** For the CDI proxy. */
    PaperDesk() {
        this.papers = null;
        this.messages = null;
    }

    @Inject
    PaperDesk(ReadPapers papers, Messages messages) {
        this.papers = papers;
        this.messages = messages;
    }

    @Override
    public List<DeskItem> waiting(Actor actor) {
        ReadPapers read = papers;
        boolean part = PARTS.stream().anyMatch(actor::may);
        return read == null || !part
                ? List.of()
                : read.waiting().stream().map(this::item).toList();
    }

    private DeskItem item(PaperView paper) {
        Messages words = messages;
        return new DeskItem(
                "document",
                paper.title(),
                paper.organ(),
                words == null ? "" : words.name(paper.state()),
                null,
                false,
                null,
                "/document/paper.xhtml?id=" + paper.id());
    }
}
