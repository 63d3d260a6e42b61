package org.weishishi.project.api.declaration;

import org.jspecify.annotations.Nullable;

/**
 * 字段差异.
 *
 * @param path place in the content, e.g. {@code plan.budget.2.unitPrice}
 * @param label key of the field's name
 * @param row number of the row in a list, from 1; 0 outside lists
 * @param before what the earlier version says, null when it has nothing there
 * @param after what the later version says
 */
public record FieldChange(
        String path,
        String label,
        int row,
        @Nullable String before,
        @Nullable String after) {}
