package org.weishishi.project.web.declaration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.declaration.DeclarationFile;
import org.weishishi.project.api.declaration.FundingKind;
import org.weishishi.project.api.declaration.KindFact;
import org.weishishi.project.api.declaration.Repetition;
import org.weishishi.project.api.declaration.VersionDifference;
import org.weishishi.project.application.declaration.ReadDeclaration;
import org.weishishi.project.web.ProjectPage;
import org.weishishi.shell.Messages;

/** 申报与版本 · on the project file: what is declared, its versions, and two of them side by side. */
@Named
@ViewScoped
public class VersionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadDeclaration read;

    @Inject
    private ProjectPage page;

    @Inject
    private Messages messages;

    private @Nullable DeclarationFile file;
    private @Nullable VersionDifference difference;

    /** @return the declaration, read once for the page */
    public DeclarationFile getFile() {
        DeclarationFile known = file;
        if (known == null) {
            known = read.of(page.getId());
            file = known;
        }
        return known;
    }

    /** @return the two versions the address names, null when it names none */
    public @Nullable VersionDifference getDifference() {
        if (difference == null && page.getBefore() > 0 && page.getAfter() > 0) {
            difference = read.between(page.getId(), page.getBefore(), page.getAfter());
        }
        return difference;
    }

    /** @return what projects of this kind are asked */
    public List<KindFact> getFacts() {
        return KindFact.of(getFile().content().details().kind());
    }

    /** @return a value as a person reads it: words instead of codes */
    public String shown(String label, @Nullable String value) {
        if (value == null) {
            return "";
        }
        if (label.equals("project.declared.plan.funding.kind")) {
            return messages.name(FundingKind.valueOf(value));
        }
        return label.equals("project.declared.plan.repeated") ? messages.name(Repetition.valueOf(value)) : value;
    }
}
