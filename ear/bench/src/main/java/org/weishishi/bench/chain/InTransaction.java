package org.weishishi.bench.chain;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;

/** The server's own interceptor between permission and audit. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class InTransaction implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Transactions transactions;

    @Inject
    InTransaction(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Joins or opens one. */
    @AroundInvoke
    public Object run(InvocationContext call) throws Exception {
        return transactions.required(call::proceed);
    }
}
