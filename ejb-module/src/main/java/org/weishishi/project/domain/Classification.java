package org.weishishi.project.domain;

/**
 * 归类名称 · kind and field as the rule profile named them when the project was declared; what people read from then on.
 *
 * @param kindName e.g. 实物类
 * @param fieldName e.g. 便民利民
 */
public record Classification(String kindName, String fieldName) {}
