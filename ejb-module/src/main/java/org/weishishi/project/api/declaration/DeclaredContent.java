package org.weishishi.project.api.declaration;

import org.weishishi.project.api.ProjectDetails;

/**
 * 申报全文 · what one version says, whole; its canonical JSON is what is hashed.
 *
 * @param details what lists show
 * @param kindName 类别名称 of the rule profile
 * @param fieldName 领域名称 of the rule profile
 * @param plan the rest
 */
public record DeclaredContent(ProjectDetails details, String kindName, String fieldName, ProjectPlan plan) {}
