package org.weishishi.approval.web.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.StepField;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.organization.api.PostKind;
import org.weishishi.shared.Permission;

/** 编辑选项 · what the selections of the chain editor offer. In pages {@code #{chainChoices}}. */
@Named("chainChoices")
@ApplicationScoped
public class ChainChoices {

    /** How findings stand. */
    static final List<String> MARKS = List.of("OPEN", "ANSWERED", "LIFTED");

    private static final Set<Permission> LEADS = Set.of(Permission.APPROVAL_DECIDE, Permission.PAPER_SIGN);

    /** @return the kinds of posts that decide, and the one chosen */
    public List<PostKind> deciding(String chosen) {
        return posts(Set.of(Permission.APPROVAL_DECIDE), chosen);
    }

    /** @return the kinds of posts that decide or lead a level, and the one chosen */
    public List<PostKind> leading(String chosen) {
        return posts(LEADS, chosen);
    }

    private static List<PostKind> posts(Set<Permission> able, String chosen) {
        return Arrays.stream(PostKind.values())
                .filter(k -> k.name().equals(chosen) || k.permissions().stream().anyMatch(able::contains))
                .toList();
    }

    /** @return the kinds of projects, and others that are chosen */
    public List<String> kinds(List<String> chosen) {
        return Stream.concat(ChainScope.KINDS.stream(), chosen.stream())
                .distinct()
                .toList();
    }

    public List<String> getMarks() {
        return MARKS;
    }

    public StepMode[] getModes() {
        return StepMode.values();
    }

    /** @return what a step may hide or open */
    public StepField[] getFields() {
        return StepField.values();
    }

    public StepFlag[] getFlags() {
        return StepFlag.values();
    }

    public TimeOut.Automatic[] getAutomatic() {
        return TimeOut.Automatic.values();
    }

    public ChainPolicies.Nobody[] getNobody() {
        return ChainPolicies.Nobody.values();
    }

    public ChainPolicies.SamePerson[] getSamePerson() {
        return ChainPolicies.SamePerson.values();
    }

    public ChainPolicies.OwnCase[] getInitiator() {
        return ChainPolicies.OwnCase.values();
    }
}
