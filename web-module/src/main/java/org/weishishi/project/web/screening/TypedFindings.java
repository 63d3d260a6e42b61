package org.weishishi.project.web.screening;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.application.screening.ReadFindings;
import org.weishishi.project.web.DetailsForm;
import org.weishishi.shared.BusinessException;

/** 填写时检查 · what the rules say of a form as it is typed; nothing is kept. In pages {@code #{typedFindings}}. */
@Named("typedFindings")
@ViewScoped
public class TypedFindings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadFindings read;

    private List<FindingView> findings = List.of();

    /** Checks what was typed so far; what cannot be read yet (a negative sum) is said when the form is sent. */
    public void check(DetailsForm form) {
        try {
            findings = read.typed(form.said());
        } catch (BusinessException unreadable) {
            findings = List.of();
        }
    }

    public List<FindingView> getFindings() {
        return findings;
    }
}
