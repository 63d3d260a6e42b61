package org.weishishi.document.application.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.DocumentForms;
import org.weishishi.document.domain.RegisterCounters;
import org.weishishi.document.domain.numbering.NumberRepository;
import org.weishishi.document.domain.numbering.OrganCode;
import org.weishishi.document.domain.numbering.Series;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessException;

/** 取号 · the next number of a series, in the caller's transaction: rolled back, it is free again; committed, it is in the register. */
@ApplicationScoped
public class NumberDrawing {

    private final NumberRepository numbers;
    private final RegisterCounters counters;
    private final DocumentForms forms;

    @Inject
    public NumberDrawing(NumberRepository numbers, RegisterCounters counters, DocumentForms forms) {
        this.numbers = numbers;
        this.counters = counters;
        this.forms = forms;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    NumberDrawing() {
        this(null, null, null);
    }

    /** @return the next number; refusal {@code document.error.noOrganCode} while the organ has no code */
    public Series next(UnitView organ, DocumentKind kind, int year) {
        String code = numbers.code(organ.id())
                .map(OrganCode::code)
                .orElseThrow(() -> BusinessException.refused("document.error.noOrganCode", organ.name()));
        long no = counters.next(organ.id(), kind, year);
        return new Series(organ, kind, year, no, forms.number(kind, code, year, no));
    }
}
