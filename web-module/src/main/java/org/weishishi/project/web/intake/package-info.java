/** Pages of 批量导入. */
@NullMarked
package org.weishishi.project.web.intake;

import org.jspecify.annotations.NullMarked;
