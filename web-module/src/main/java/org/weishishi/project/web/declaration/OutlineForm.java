package org.weishishi.project.web.declaration;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.shared.Money;

/** 申报概要表 · what lists show of a project, as it is typed. */
public class OutlineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String kind = "";
    private String subkind = "";
    private String field = "";
    private String proposerUnit = "";
    private @Nullable Money amount;
    private boolean demonstration;
    private String content = "";
    private String place = "";
    private String beneficiaries = "";

    void fill(ProjectDetails details) {
        name = details.name();
        kind = details.kind().name();
        subkind = details.subkind();
        field = details.field();
        proposerUnit = details.proposerUnit();
        amount = details.amount();
        demonstration = details.amountIsDemonstration();
        content = details.content();
        place = details.place();
        beneficiaries = details.beneficiaries();
    }

    ProjectDetails said() {
        return new ProjectDetails(
                name,
                ProjectKind.valueOf(kind),
                subkind,
                field,
                proposerUnit,
                amount == null ? Money.yuan(0) : amount,
                demonstration,
                content,
                place,
                beneficiaries);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getSubkind() {
        return subkind;
    }

    public void setSubkind(@Nullable String subkind) {
        this.subkind = subkind == null ? "" : subkind;
    }

    public String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field == null ? "" : field;
    }

    public String getProposerUnit() {
        return proposerUnit;
    }

    public void setProposerUnit(@Nullable String proposerUnit) {
        this.proposerUnit = proposerUnit == null ? "" : proposerUnit;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public void setDemonstration(boolean demonstration) {
        this.demonstration = demonstration;
    }

    public String getContent() {
        return content;
    }

    public void setContent(@Nullable String content) {
        this.content = content == null ? "" : content;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public String getBeneficiaries() {
        return beneficiaries;
    }

    public void setBeneficiaries(@Nullable String beneficiaries) {
        this.beneficiaries = beneficiaries == null ? "" : beneficiaries;
    }
}
