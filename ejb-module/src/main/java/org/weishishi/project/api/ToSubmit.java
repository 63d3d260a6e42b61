package org.weishishi.project.api;

/**
 * 待送审 · one project that the clerk has to send to its approval chain.
 *
 * @param project the project
 * @param returned 退回: it was sent before and came back
 */
public record ToSubmit(ProjectView project, boolean returned) {}
