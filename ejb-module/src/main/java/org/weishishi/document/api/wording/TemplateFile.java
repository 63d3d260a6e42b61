package org.weishishi.document.api.wording;

import java.util.List;

/**
 * 模板卷 · one version with its text and what differs from the version in force.
 *
 * @param template as lists show it
 * @param text the wording
 * @param fields the fields a wording of this kind may name
 * @param difference lines that differ, with two lines around; empty when nothing differs
 */
public record TemplateFile(TemplateView template, String text, List<String> fields, List<TemplateLine> difference) {}
