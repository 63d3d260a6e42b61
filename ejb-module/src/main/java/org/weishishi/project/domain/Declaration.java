package org.weishishi.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.shared.Money;

/** 申报内容 · what the project is, checked for length. */
@Embeddable
class Declaration {

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ProjectKind kind;

    @Column(name = "kind_name", nullable = false)
    private String kindName;

    @Column(name = "subkind", nullable = false)
    private String subkind;

    @Column(name = "field", nullable = false)
    private String field;

    @Column(name = "field_name", nullable = false)
    private String fieldName;

    @Column(name = "proposer_unit", nullable = false)
    private String proposerUnit;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "amount_demonstration", nullable = false)
    private boolean amountDemonstration;

    @Column(name = "content", nullable = false)
    private String content;

    @Column(name = "place", nullable = false)
    private String place;

    @Column(name = "beneficiaries", nullable = false)
    private String beneficiaries;

    protected Declaration() {}

    Declaration(ProjectDetails said, Classification named) {
        this.name = ProjectText.required("name", said.name(), 100);
        this.kind = said.kind();
        this.kindName = named.kindName();
        this.subkind = said.subkind();
        this.field = said.field();
        this.fieldName = named.fieldName();
        this.proposerUnit = ProjectText.required("proposerUnit", said.proposerUnit(), 100);
        this.amount = said.amount().yuan();
        this.amountDemonstration = said.amountIsDemonstration();
        this.content = ProjectText.required("content", said.content(), 2000);
        this.place = ProjectText.required("place", said.place(), 200);
        this.beneficiaries = ProjectText.required("beneficiaries", said.beneficiaries(), 200);
    }

    String name() {
        return name;
    }

    Classification named() {
        return new Classification(kindName, fieldName);
    }

    ProjectDetails details() {
        return new ProjectDetails(
                name,
                kind,
                subkind,
                field,
                proposerUnit,
                new Money(amount),
                amountDemonstration,
                content,
                place,
                beneficiaries);
    }
}
