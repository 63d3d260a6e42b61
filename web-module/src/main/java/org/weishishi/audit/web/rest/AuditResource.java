package org.weishishi.audit.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.weishishi.audit.api.AuditReport;
import org.weishishi.audit.application.VerifyAudit;

/** 审计 · verifies the chain for whoever may read the audit trail. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject
    VerifyAudit verify;

    /** @return whether the chain is whole, how long it is, and its head */
    @GET
    @Path("verification")
    public Verification verification() {
        AuditReport report = verify.verify();
        return new Verification(report.whole(), report.sealed(), report.unsealed(), report.head());
    }

    /**
     * 校验结果.
     *
     * @param intact whether nothing was changed, removed or put in
     * @param sealed links verified before the first break
     * @param unsealed entries not yet in the chain
     * @param head hash of the last good link
     */
    public record Verification(boolean intact, long sealed, long unsealed, String head) {}
}
