/** 撤回、中止、恢复和终止 on the project file. */
@NullMarked
package org.weishishi.project.web.life;

import org.jspecify.annotations.NullMarked;
