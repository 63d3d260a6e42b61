package org.weishishi.rule.infrastructure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.weishishi.rule.application.book.ReleaseShippedRules;
import org.weishishi.shared.Acting;
import org.weishishi.shared.SchemaReady;

/** 启动时准备规则集 · the shipped profiles, before anything asks for rules. */
@ApplicationScoped
public class RuleStart {

    private static final Logger START = System.getLogger("org.weishishi.start");

    private final Acting acting;
    private final ReleaseShippedRules shipped;

    @Inject
    public RuleStart(Acting acting, ReleaseShippedRules shipped) {
        this.acting = acting;
        this.shipped = shipped;
    }

    @SuppressWarnings("NullAway")
    RuleStart() {
        this(null, null);
    }

    /** Runs after the schema stands. */
    @ActivateRequestContext
    public void prepare(@Observes @Priority(1500) SchemaReady ready) {
        acting.assumeSystem();
        try {
            List<String> added = shipped.release();
            if (!added.isEmpty()) {
                START.log(Level.INFO, "rule profiles put in force: " + added);
            }
        } finally {
            acting.clear();
        }
    }
}
