/** The door of 撤回、中止、恢复和终止. */
@NullMarked
package org.weishishi.project.application.life;

import org.jspecify.annotations.NullMarked;
