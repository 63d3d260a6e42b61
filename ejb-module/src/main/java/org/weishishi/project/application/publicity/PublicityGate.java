package org.weishishi.project.application.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.project.api.publicity.PublicityCell;
import org.weishishi.project.api.publicity.PublicityScope;
import org.weishishi.shared.BusinessException;

/** 结项关口 · a project is closed only when all three discussions and all three disclosures stand; called inside the use case that closes. */
@ApplicationScoped
public class PublicityGate {

    private final MatrixBuilder matrix;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    PublicityGate() {
        this(null);
    }

    @Inject
    public PublicityGate(MatrixBuilder matrix) {
        this.matrix = matrix;
    }

    /** Refuses ({@code project.error.publicityRed}) while anything is red or missing, and says how many rows. */
    public void requireComplete(long projectId) {
        List<PublicityCell> weak = matrix.of(new PublicityScope(null, projectId), true).stream()
                .flatMap(line -> line.project().weak().stream())
                .toList();
        if (!weak.isEmpty()) {
            throw BusinessException.refused(
                    "project.error.publicityRed", weak.size(), weak.get(0).row());
        }
    }
}
