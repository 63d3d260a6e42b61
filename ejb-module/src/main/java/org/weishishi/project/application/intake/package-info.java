/** The doors of 批量导入: ordered, checked row by row, taken, read. */
@NullMarked
package org.weishishi.project.application.intake;

import org.jspecify.annotations.NullMarked;
