package org.weishishi.bench.chain;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;

/** The same for what must stay when the rest is undone. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class InOwnTransaction implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Transactions transactions;

    @Inject
    InOwnTransaction(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Opens one. */
    @AroundInvoke
    public Object run(InvocationContext call) throws Exception {
        return transactions.apart(call::proceed);
    }
}
