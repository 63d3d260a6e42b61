/** Words of 批量导入. */
@NullMarked
package org.weishishi.project.api.intake;

import org.jspecify.annotations.NullMarked;
