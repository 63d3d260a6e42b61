package org.weishishi.document.web.digest;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DigestReport;
import org.weishishi.document.api.DigestView;
import org.weishishi.document.application.digest.VerifyDigests;

/** 校验每日摘要 · the auditor's page: the days, and the chain recomputed when asked. */
@Named
@ViewScoped
public class DigestsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VerifyDigests digests;

    private @Nullable DigestReport report;

    /** Recomputes the chain. */
    public void verify() {
        report = digests.verify();
    }

    public List<DigestView> getRows() {
        return digests.latest();
    }

    public @Nullable DigestReport getReport() {
        return report;
    }
}
