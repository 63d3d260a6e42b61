package org.weishishi.organization.api;

import java.util.EnumSet;
import java.util.Set;
import org.weishishi.shared.Permission;

/**
 * 岗位类别 · what a post is for; it carries the permissions. docs/access.md shows the table. Display text:
 * {@code organization.PostKind.NAME}.
 */
public enum PostKind {
    /** 社区经办人 (居委会/工作站): proposals, meetings, disclosures, submission. */
    COMMUNITY_CLERK(
            OrgLevel.COMMUNITY,
            Permission.PROPOSAL_ENTER,
            Permission.MEETING_RUN,
            Permission.MEETING_CONFIRM,
            Permission.DISCLOSURE_PUBLISH,
            Permission.APPROVAL_SUBMIT,
            Permission.APPROVAL_PAPER),
    /** 社区党委书记: decides at the community, releases its disclosures. */
    COMMUNITY_SECRETARY(
            OrgLevel.COMMUNITY, Permission.APPROVAL_DECIDE, Permission.MEETING_CONFIRM, Permission.DISCLOSURE_RELEASE),
    /** 街道科室经办人: screening and consultation, batches and rules of the street, drafts papers. */
    STREET_OFFICER(
            OrgLevel.STREET,
            Permission.MEETING_RUN,
            Permission.MEETING_CONFIRM,
            Permission.CAMPAIGN_RUN,
            Permission.PROJECT_STOP,
            Permission.PROJECT_CLOSE,
            Permission.SCREENING_RECORD,
            Permission.SCREENING_READ,
            Permission.APPROVAL_PAPER,
            Permission.CONSULTATION_RECORD,
            Permission.FILING_SEND,
            Permission.OBJECTION_HANDLE,
            Permission.PAPER_DRAFT,
            Permission.RULE_PROPOSE),
    /** 街道科室负责人: countersigns for the section. */
    STREET_SECTION(OrgLevel.STREET, Permission.APPROVAL_DECIDE, Permission.SCREENING_READ),
    /** 街道分管领导: decides at the street, signs its papers, releases its rules. */
    STREET_LEADER(
            OrgLevel.STREET,
            Permission.MEETING_CONFIRM,
            Permission.APPROVAL_DECIDE,
            Permission.DISCLOSURE_RELEASE,
            Permission.PAPER_SIGN,
            Permission.SCREENING_READ,
            Permission.WAIVER_GRANT,
            Permission.RULE_RELEASE),
    /** 街道党政综合办: checks, numbers and seals the papers of the street. */
    STREET_OFFICE(
            OrgLevel.STREET,
            Permission.PAPER_CHECK,
            Permission.PAPER_NUMBER,
            Permission.PAPER_SEAL,
            Permission.APPROVAL_PAPER),
    /** 区专责领导小组办公室: decides at the district, batches and rules of the district, drafts papers. */
    DISTRICT_OFFICER(
            OrgLevel.DISTRICT,
            Permission.MEETING_RUN,
            Permission.MEETING_CONFIRM,
            Permission.CAMPAIGN_RUN,
            Permission.PROJECT_STOP,
            Permission.APPROVAL_DECIDE,
            Permission.FILING_RECORD,
            Permission.OBJECTION_HANDLE,
            Permission.PAPER_DRAFT,
            Permission.SCREENING_READ,
            Permission.WAIVER_GRANT,
            Permission.RULE_PROPOSE),
    /** 区分管领导: signs the papers of the district, releases its rules. */
    DISTRICT_LEADER(
            OrgLevel.DISTRICT,
            Permission.MEETING_CONFIRM,
            Permission.PAPER_SIGN,
            Permission.SCREENING_READ,
            Permission.WAIVER_GRANT,
            Permission.RULE_RELEASE),
    /** 区办公室: checks, numbers and seals the papers of the district. */
    DISTRICT_OFFICE(
            OrgLevel.DISTRICT,
            Permission.PAPER_CHECK,
            Permission.PAPER_NUMBER,
            Permission.PAPER_SEAL,
            Permission.APPROVAL_PAPER),
    /** 市主管部门: decides at the city where the rules ask, drafts papers, proposes rules. */
    CITY_OFFICER(
            OrgLevel.CITY,
            Permission.APPROVAL_DECIDE,
            Permission.FILING_RECORD,
            Permission.OBJECTION_HANDLE,
            Permission.PAPER_DRAFT,
            Permission.SCREENING_READ,
            Permission.WAIVER_GRANT,
            Permission.RULE_PROPOSE),
    /** 市分管领导: signs the papers of the city, releases rules. */
    CITY_LEADER(
            OrgLevel.CITY,
            Permission.PAPER_SIGN,
            Permission.SCREENING_READ,
            Permission.WAIVER_GRANT,
            Permission.RULE_RELEASE),
    /** 市主管部门办公室: checks, numbers and seals the papers of the city. */
    CITY_OFFICE(
            OrgLevel.CITY,
            Permission.PAPER_CHECK,
            Permission.PAPER_NUMBER,
            Permission.PAPER_SEAL,
            Permission.APPROVAL_PAPER),
    /** 审计员: reads the audit trail. */
    AUDITOR(OrgLevel.CITY, Permission.AUDIT_READ),
    /** 系统管理员: org tree, posts, appointments, loads the calendar. */
    ADMINISTRATOR(
            OrgLevel.CITY,
            Permission.ORGANIZATION_ADMIN,
            Permission.CALENDAR_LOAD,
            Permission.TEMPLATE_DRAFT,
            Permission.CERTIFICATE_ENTER,
            Permission.APPROVAL_ADMIN,
            Permission.CHAIN_DRAFT),
    /** 安全管理员: releases what the administrator loaded. */
    SECURITY_OFFICER(
            OrgLevel.CITY,
            Permission.CALENDAR_RELEASE,
            Permission.TEMPLATE_RELEASE,
            Permission.CERTIFICATE_RELEASE,
            Permission.CHAIN_RELEASE);

    private final OrgLevel level;
    private final Set<Permission> permissions;

    PostKind(OrgLevel level, Permission first, Permission... more) {
        this.level = level;
        EnumSet<Permission> all = EnumSet.of(first, more);
        all.add(Permission.SIGNED_IN);
        if (first != Permission.AUDIT_READ
                && first != Permission.CALENDAR_RELEASE
                && first != Permission.ORGANIZATION_ADMIN) {
            all.add(Permission.PROJECT_READ);
        }
        this.permissions = Set.copyOf(all);
    }

    /** @return the level whose units may have this post */
    public OrgLevel level() {
        return level;
    }

    /** @return what a holder may do */
    public Set<Permission> permissions() {
        return permissions;
    }
}
