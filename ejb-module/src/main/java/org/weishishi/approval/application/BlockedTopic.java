package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.task.api.NoticeTopic;

/** 无人可办的通知 · for those who administer approvals; over once somebody may act again or the approval has ended. */
@ApplicationScoped
public class BlockedTopic implements NoticeTopic {

    static final String KIND = "blocked";

    private final ApprovalRepository approvals;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    BlockedTopic() {
        this(null);
    }

    /** Where the approvals are. */
    @Inject
    public BlockedTopic(ApprovalRepository approvals) {
        this.approvals = approvals;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Long> over(Set<Long> ids) {
        Set<Long> blocked = approvals.blocked(ids);
        return ids.stream().filter(id -> !blocked.contains(id)).collect(Collectors.toSet());
    }
}
