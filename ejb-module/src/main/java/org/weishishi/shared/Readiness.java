package org.weishishi.shared;

import java.util.Map;

/** 就绪检查 · whether this node can serve requests, for load balancers and operators. */
public interface Readiness {

    /** @return each check by its name ({@code schema}, {@code database}, {@code data}) and whether it passed */
    Map<String, Boolean> checks();
}
