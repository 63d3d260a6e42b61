/** Words of 撤回、中止、恢复和终止 that others may say. */
@NullMarked
package org.weishishi.project.api.life;

import org.jspecify.annotations.NullMarked;
