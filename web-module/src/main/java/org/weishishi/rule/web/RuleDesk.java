package org.weishishi.rule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.rule.api.book.EditionRow;
import org.weishishi.rule.application.book.ReadRules;
import org.weishishi.shared.Permission;
import org.weishishi.shell.DeskItem;
import org.weishishi.shell.DeskSource;
import org.weishishi.shell.Messages;

/** 规则待办 · proposals that wait for the second person. */
@ApplicationScoped
public class RuleDesk implements DeskSource {

    private final @Nullable ReadRules rules;
    private final @Nullable Messages messages;

    /** For the CDI proxy. */
    RuleDesk() {
        this(null, null);
    }

    @Inject
    RuleDesk(@Nullable ReadRules rules, @Nullable Messages messages) {
        this.rules = rules;
        this.messages = messages;
    }

    @Override
    public List<DeskItem> waiting(Actor actor) {
        ReadRules asked = rules;
        Messages texts = messages;
        return asked == null || texts == null || !actor.may(Permission.RULE_RELEASE)
                ? List.of()
                : asked.waiting().stream().map(row -> item(row, texts)).toList();
    }

    private static DeskItem item(EditionRow row, Messages texts) {
        return new DeskItem(
                "rule",
                texts.of("rule.desk.title", row.title(), row.edition()),
                texts.of("rule.desk.note", row.proposedBy(), row.proposedAt()),
                texts.get("rule.desk.step"),
                null,
                false,
                null,
                "/rule/rule.xhtml?ref=" + row.key() + "@" + row.edition());
    }
}
