/** The law of 批量导入: one file, its rows, what became of each. */
@NullMarked
package org.weishishi.project.domain.intake;

import org.jspecify.annotations.NullMarked;
