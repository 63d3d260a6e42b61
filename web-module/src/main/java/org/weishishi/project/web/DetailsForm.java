package org.weishishi.project.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.shared.Money;

/** 立项表 · what the clerk types to make a project of proposals; the amount is in yuan. */
public class DetailsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String kind = "ENGINEERING";
    private String field = "CONVENIENCE";
    private String proposerUnit = "";
    private @Nullable Money amount;
    private boolean demonstration;
    private String content = "";
    private String place = "";
    private String beneficiaries = "";

    /** @return what was typed */
    public ProjectDetails said() {
        Money sum = amount == null ? Money.yuan(0) : amount;
        return new ProjectDetails(
                name,
                ProjectKind.valueOf(kind),
                field,
                proposerUnit,
                sum,
                demonstration,
                content,
                place,
                beneficiaries);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = written(name);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getProposerUnit() {
        return proposerUnit;
    }

    public void setProposerUnit(@Nullable String proposerUnit) {
        this.proposerUnit = written(proposerUnit);
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
        this.content = written(content);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = written(place);
    }

    public String getBeneficiaries() {
        return beneficiaries;
    }

    public void setBeneficiaries(@Nullable String beneficiaries) {
        this.beneficiaries = written(beneficiaries);
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }
}
