package org.weishishi.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * 系统执行 · runs work of a timer or a job as the program itself, in a request context of its own. Never called from a
 * person's request.
 */
@ApplicationScoped
public class AsSystem {

    private final Instance<RequestContextController> contexts;
    private final Instance<Acting> acting;

    @Inject
    public AsSystem(Instance<RequestContextController> contexts, Instance<Acting> acting) {
        this.contexts = contexts;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    AsSystem() {
        this(null, null);
    }

    /** @return what the work returns */
    public <T> T call(Callable<T> work) throws Exception {
        RequestContextController context = contexts.get();
        boolean own = context.activate();
        try {
            acting.get().assumeSystem();
            return work.call();
        } finally {
            acting.get().clear();
            if (own) {
                context.deactivate();
            }
        }
    }
}
